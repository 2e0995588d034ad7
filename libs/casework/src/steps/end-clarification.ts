// A query that ends without a reply. Withdrawn, it moved no date: the time runs from receipt as if nobody had asked.
// Lapsed, its parts are closed, each on its own: until the reply there was no duty to answer them (s1(3)).
import { dutyOf } from '../duty-law.js';
import type { CivilDate } from '@twentieth/calendar';
import { type CaseFile, withFact } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import { deadlineKey } from '../deadline-events.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { changeParts, type PartFile } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { awaiting, clarificationNamed, nothingAwaited } from './clarification-named.js';
import { numbers, partsNamed } from './parts-named.js';

export interface WithdrawClarification {
  readonly type: 'WithdrawClarification';
  readonly number: number;
  readonly because: string;
}

export interface CloseUnclarified {
  readonly type: 'CloseUnclarified';
  readonly number: number;
  /** Null for every part that still awaits the reply. */
  readonly parts: readonly number[] | null;
}

export type ClarificationWithdrawn = Happening<
  'ClarificationWithdrawn',
  { number: number; parts: readonly number[] },
  { because: string }
>;
export type ClarificationLapsed = Happening<
  'ClarificationLapsed',
  { number: number; parts: readonly number[]; lapsedOn: CivilDate }
>;

export const withdrawClarification = (
  file: CaseFile,
  { number, because }: WithdrawClarification,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const sought = clarificationNamed(file, number, on);
  if (isRefusal(sought)) return sought;
  if (because.trim() === '')
    return malformed(
      'because',
      'no-reason',
      dutyOf(file.regime, 'clarify'),
      'A query is withdrawn for a reason: that the information is identified after all.',
      'Write it.',
    );
  const parts = awaiting(file, number);
  if (parts.length === 0) return nothingAwaited(file, number);
  return [
    {
      type: 'ClarificationWithdrawn',
      data: { number, parts },
      sealed: { because },
    },
  ];
};

export const closeUnclarified = (
  file: CaseFile,
  command: CloseUnclarified,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const { number } = command;
  const sought = clarificationNamed(file, number, on);
  if (isRefusal(sought)) return sought;
  const parts = partsNamed(file, command.parts, (part) => part.awaitingClarification === number);
  if (isRefusal(parts)) return parts;
  const other = parts.find((part) => part.awaitingClarification !== number);
  if (parts.length === 0) return nothingAwaited(file, number);
  if (other)
    return refuse(
      'not-awaited',
      dutyOf(other.regime, 'clarify'),
      `Part ${other.number} does not await the reply to query ${number}.`,
      'Name parts that do.',
    );
  let lapsedOn: CivilDate = sought.soughtOn;
  for (const part of parts) {
    const due = file.deadlines.get(deadlineKey('clarification-lapse', part.number))?.due;
    const early = stillOpen(part, due, on);
    if (early) return early;
    if (due! > lapsedOn) lapsedOn = due!;
  }
  return [{ type: 'ClarificationLapsed', data: { number, parts: numbers(parts), lapsedOn } }];
};

const stillOpen = (
  { number: part, regime }: PartFile,
  due: CivilDate | undefined,
  on: CivilDate,
): Refusal | null => {
  if (due === undefined)
    return refuse(
      'no-lapse',
      dutyOf(regime, 'time'),
      `The query about part ${part} moved no date: it came after the time had run out, and the answer is owed.`,
      'Withdraw the query, and answer.',
    );
  return on > due
    ? null
    : refuse(
        'requester-may-answer',
        dutyOf(regime, 'clarify'),
        `The requester has until ${due} to answer about part ${part}.`,
        'Wait for that day to pass.',
      );
};

const ended = (
  file: CaseFile,
  { number, parts }: { readonly number: number; readonly parts: readonly number[] },
  on: CivilDate,
  how: 'withdrawn' | 'lapsed',
): CaseFile['clarifications'] =>
  file.clarifications.map((each, i) =>
    i === number - 1 && awaiting(file, number).every((part) => parts.includes(part))
      ? { ...each, ended: { on, how } }
      : each,
  );

export const onClarificationWithdrawn = (
  file: CaseFile,
  { on, data }: ClarificationWithdrawn & Recorded,
): CaseFile => ({
  ...file,
  clarifications: ended(file, data, on, 'withdrawn'),
  parts: changeParts(file, data.parts, () => ({ awaitingClarification: null })),
  facts: withFact(file, data.parts, { type: 'clarification-withdrawn', on }),
});

/** To the law, a part that lapses ends as if withdrawn: nothing more is owed. */
export const onClarificationLapsed = (
  file: CaseFile,
  { on, data }: ClarificationLapsed & Recorded,
): CaseFile => ({
  ...file,
  clarifications: ended(file, data, on, 'lapsed'),
  parts: changeParts(file, data.parts, ({ number }) => ({
    awaitingClarification: null,
    outcome: { part: number, answer: 'not-clarified', confirmOrDeny: 'none', communicate: 'none' },
  })),
  facts: withFact(file, data.parts, { type: 'withdrawn', on }),
});
