// s10(3): more time to weigh the public interest, for a qualified exemption only, with an estimate in the notice
// (s17(2)). It counts from the original receipt. Parts outside that balance keep their twentieth day.
import { mayGroundExtension } from '@twentieth/statute';
import { readCitation } from './citation.js';
import { type CaseFile, withFact } from '../case-file.js';
import { changeParts } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers, partsNamed } from './parts-named.js';
import type { CivilDate } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface ExtendResponseTime {
  readonly type: 'ExtendResponseTime';
  readonly exemptions: readonly string[];
  readonly estimate: CivilDate;
  readonly reasons: string;
  readonly parts: readonly number[] | null;
}

export type ResponseTimeExtended = Happening<
  'ResponseTimeExtended',
  {
    number: number;
    ground: 'public-interest';
    exemptions: readonly string[];
    estimate: CivilDate;
    parts: readonly number[];
  },
  { reasons: string }
>;

export interface Extension {
  readonly parts: readonly number[];
  readonly exemptions: readonly string[];
  readonly estimate: CivilDate;
  readonly on: CivilDate;
}

export const extend = (
  file: CaseFile,
  command: ExtendResponseTime,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  if (command.exemptions.length === 0)
    return malformed(
      'exemptions',
      'no-exemption',
      'FOIA 2000 s10(3), s17(2)(a)',
      'Only the balance of a qualified exemption gives more time.',
      'Name the exemption under consideration.',
    );
  const exemptions: string[] = [];
  for (const cited of command.exemptions) {
    const claim = readCitation(cited);
    if (isRefusal(claim)) return claim;
    const ground = mayGroundExtension(claim);
    if (!ground.may) return refuse(ground.refused, `FOIA 2000 ${ground.section}`, ground.rule, ground.remedy);
    exemptions.push(claim.exemption);
  }
  if (command.estimate <= on)
    return malformed(
      'estimate',
      'estimate-not-ahead',
      'FOIA 2000 s17(2)',
      'The notice estimates the date by which a decision will be reached; that date lies ahead.',
      'Give a later date.',
    );
  const parts = partsNamed(
    file,
    command.parts,
    (part) => part.outcome === null && part.awaitingClarification === null && part.extension === null,
  );
  if (isRefusal(parts)) return parts;
  const answered = parts.find((part) => part.outcome !== null);
  if (answered)
    return refuse(
      'already-answered',
      'FOIA 2000 s10(3)',
      `Part ${answered.number} has been answered.`,
      'Extend only parts still to be answered.',
    );
  const awaiting = parts.find((part) => part.awaitingClarification !== null);
  if (awaiting)
    return refuse(
      'clarification-awaited',
      'FOIA 2000 s1(3), s10(3)',
      `Part ${awaiting.number} awaits clarification: no clock runs that could be extended.`,
      'Record the reply first.',
    );
  const extended = parts.find((part) => part.extension !== null);
  if (extended || parts.length === 0)
    return refuse(
      'already-extended',
      'FOIA 2000 s10(3)',
      extended
        ? `The time for part ${extended.number} has been extended already.`
        : 'No part is left to extend.',
      'Decide the balance by the date estimated; a second extension is not available here.',
    );
  return [
    {
      type: 'ResponseTimeExtended',
      data: {
        number: file.extensions.length + 1,
        ground: 'public-interest',
        exemptions,
        estimate: command.estimate,
        parts: numbers(parts),
      },
      sealed: { reasons: command.reasons },
    },
  ];
};

export const onResponseTimeExtended = (
  file: CaseFile,
  { on, data }: ResponseTimeExtended & Recorded,
): CaseFile => {
  const { number, parts, exemptions, estimate, ground } = data;
  return {
    ...file,
    extensions: [...file.extensions, { parts, exemptions, estimate, on }],
    parts: changeParts(file, parts, () => ({ extension: number })),
    facts: withFact(file, parts, { type: 'extension-notified', on, ground, estimate }),
  };
};
