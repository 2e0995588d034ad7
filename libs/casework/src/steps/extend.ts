// More time, on the one ground that the law of the parts gives (extension-grounds.ts). It counts from the original
// receipt; parts not named keep their own day. A second one, for the public interest alone, takes a director's
// approval and a new estimate: the regulator expects one.
import type { CivilDate } from '@twentieth/calendar';
import type { Ground } from '@twentieth/statute';
import { type CaseFile, withFact } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import { deadlineKey } from '../deadline-events.js';
import type { NewFact } from '../events.js';
import { extensionLaw, groundInWords, type ExtensionLaw } from '../extension-grounds.js';
import type { Happening, Recorded } from '../happening.js';
import { changeParts, type PartFile } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { exemptionsWeighed, openToExtension } from './extension-parts.js';
import { approvedAgain, type DirectorsApproval } from './extension-again.js';
import { numbers } from './parts-named.js';

export interface ExtendResponseTime {
  readonly type: 'ExtendResponseTime';
  /** Left out: the ground that the law of the parts gives. */
  readonly ground?: Ground | null;
  /** The qualified exemptions being weighed; none to take those claimed for the parts. */
  readonly exemptions: readonly string[];
  /** Owed for the public interest; elsewhere the law fixes the day, and an estimate is a courtesy. */
  readonly estimate: CivilDate | null;
  readonly reasons: string;
  readonly parts: readonly number[] | null;
  /** For a second extension. */
  readonly approval?: DirectorsApproval | null;
}

export type ResponseTimeExtended = Happening<
  'ResponseTimeExtended',
  {
    number: number;
    ground: Ground;
    exemptions: readonly string[];
    estimate: CivilDate | null;
    parts: readonly number[];
    /** Who approved a second extension, and when. */
    approval?: { readonly director: string; readonly on: CivilDate };
  },
  { reasons: string; approvalReason?: string }
>;

export interface Extension {
  readonly parts: readonly number[];
  readonly ground: Ground;
  readonly exemptions: readonly string[];
  readonly estimate: CivilDate | null;
  readonly on: CivilDate;
}

export const extend = (
  file: CaseFile,
  command: ExtendResponseTime,
  now: Circumstances,
): readonly NewFact[] | Refusal => {
  const parts = openToExtension(file, command.parts, command.approval ?? null);
  if (isRefusal(parts)) return parts;
  const law = lawFor(parts, command.ground ?? null);
  if (isRefusal(law)) return law;
  const exemptions = exemptionsWeighed(file, parts, command.exemptions, law);
  if (isRefusal(exemptions)) return exemptions;
  const wrong =
    reasonsWanting(command.reasons, law) ??
    estimateWrong(command.estimate, law, now) ??
    outOfTime(file, parts, law, now) ??
    approvedAgain(file, parts, law, command.estimate, command.approval ?? null, now);
  if (wrong) return wrong;
  const { estimate, reasons, approval } = command;
  return [
    {
      type: 'ResponseTimeExtended',
      data: {
        ...{ number: file.extensions.length + 1, ground: law.ground, exemptions, estimate },
        parts: numbers(parts),
        ...(approval ? { approval: { director: approval.director, on: approval.on } } : {}),
      },
      sealed: { reasons, ...(approval ? { approvalReason: approval.reason } : {}) },
    },
  ];
};

/** The one law of the parts, and its ground. */
const lawFor = (parts: readonly PartFile[], ground: Ground | null): ExtensionLaw | Refusal => {
  const [first] = parts;
  const other = parts.find((part) => part.regime !== first?.regime);
  if (!first || other)
    return malformed(
      'parts',
      'two-regimes',
      'FOIA 2000 s10(3), EIR 2004 reg 7',
      'The parts fall under different laws, each with its own ground for more time.',
      'Name the parts of one law.',
    );
  const law = extensionLaw(first.regime);
  if (!law)
    return refuse(
      'no-extension-here',
      first.regime === 'foisa' ? 'FOISA 2002 s10(1)' : 'FOIA 2000 s10(3)',
      'This law gives no more time for the answer, on any ground.',
      'Answer by the twentieth working day.',
    );
  return ground === null || ground === law.ground
    ? law
    : malformed(
        'ground',
        'not-a-ground-here',
        law.section,
        `Time is not extended for ${groundInWords(ground)} here; the only ground is ${groundInWords(law.ground)}.`,
        'Use that ground if it is there, or answer in time.',
      );
};

/** Outside the Act the notice says why the request is complex; a balance may speak for itself. */
const reasonsWanting = (reasons: string, { ground, section }: ExtensionLaw): Refusal | null =>
  ground !== 'public-interest' && reasons.trim() === ''
    ? malformed(
        'reasons',
        'no-reasons',
        section,
        'The notice of more time says why it is needed.',
        'Say what makes the request complex, and how much there is of it.',
      )
    : null;

const estimateWrong = (
  estimate: CivilDate | null,
  law: ExtensionLaw,
  { on }: Circumstances,
): Refusal | null => {
  if (estimate === null)
    return law.ground === 'public-interest'
      ? malformed(
          'estimate',
          'no-estimate',
          'FOIA 2000 s17(2)',
          'The notice estimates the date by which a decision will be reached.',
          'Give that date.',
        )
      : null;
  return estimate <= on
    ? malformed(
        'estimate',
        'estimate-not-ahead',
        law.ground === 'public-interest' ? 'FOIA 2000 s17(2)' : law.section,
        'The notice estimates the date by which a decision will be reached; that date lies ahead.',
        'Give a later date.',
      )
    : null;
};

/** Under the regulations and the UK GDPR the notice is a condition of the extension, and has its own last day. */
const outOfTime = (
  file: CaseFile,
  parts: readonly PartFile[],
  { noticeInTime }: ExtensionLaw,
  { on }: Circumstances,
): Refusal | null => {
  if (noticeInTime === null) return null;
  const late = parts
    .map(({ number }) => ({ number, due: file.deadlines.get(deadlineKey('response', number))?.due }))
    .find(({ due }) => due !== undefined && due < on);
  return late
    ? refuse(
        'notice-out-of-time',
        noticeInTime,
        `The notice of more time for part ${late.number} was owed by ${late.due}; without it there is none.`,
        'Answer now: the answer is late.',
      )
    : null;
};

export const onResponseTimeExtended = (
  file: CaseFile,
  { on, data }: ResponseTimeExtended & Recorded,
): CaseFile => {
  const { number, parts, exemptions, estimate, ground } = data;
  return {
    ...file,
    extensions: [...file.extensions, { parts, ground, exemptions, estimate, on }],
    parts: changeParts(file, parts, () => ({ extension: number })),
    facts: withFact(file, parts, {
      ...{ type: 'extension-notified', on, ground },
      ...(estimate === null ? {} : { estimate }),
    }),
  };
};
