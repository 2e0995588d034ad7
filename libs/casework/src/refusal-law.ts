// The law of refusal that governs a part: four regimes refuse by exemption or exception; subject access does not.
import { noticeLaw, type NoticeLaw, type RefusalRegime } from '@twentieth/statute';
import { refuse, type Refusal } from './refusal.js';

const REGIMES: readonly RefusalRegime[] = ['foia', 'eir', 'foisa', 'eisr'];

/** The regime as one that refuses by exemption or exception; undefined for subject access. */
export const refusalRegime = (regime: string): RefusalRegime | undefined =>
  REGIMES.find((known) => known === regime);

type Provision = { [K in keyof NoticeLaw]: NoticeLaw[K] extends string ? K : never }[keyof NoticeLaw];

/** The place in the regime that asks for something of a notice: "FOIA 2000 s17(1)(b)". */
export const provisionOf = (regime: RefusalRegime, of: Provision): string =>
  `${noticeLaw(regime).act} ${noticeLaw(regime)[of]}`;

/** Subject access is restricted by the schedules to the Data Protection Act, which have no Part II. */
export const noExemptions = (part: number): Refusal =>
  refuse(
    'no-exemption-here',
    'DPA 2018 s15, Schs 2 to 4',
    `Part ${part} is a subject access request: no exemption of FOIA and no exception of the regulations applies to it.`,
    'Say in the words of the response which restriction of Schedules 2 to 4 applies, or correct the regime of the part.',
  );
