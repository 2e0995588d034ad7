// A case is closed when nothing of it is owed: no duty of ours open, and the requester's own time to answer us over
// (s1(3), s9(2)). The windows for a review and a complaint run on: they are the requester's, and the law keeps them.
import { dutyOf } from '../duty-law.js';
import { londonDate, type CivilDate } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import { withFact } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import { deadlinesKeptBy, isOurs } from '../deadline-policy.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { RECORDS, type ClosingGround } from '../keeping-file.js';
import { isOpen, reviewRule } from '../review-file.js';
import { standingInvalidity, validityRule } from '../receipt-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface CloseCase {
  readonly type: 'CloseCase';
  readonly because: ClosingGround;
  readonly text: string;
}

export interface ReopenCase {
  readonly type: 'ReopenCase';
  readonly because: string;
}

export type CaseClosed = Happening<
  'CaseClosed',
  { because: ClosingGround; ended: readonly number[] },
  { text: string }
>;
export type CaseReopened = Happening<'CaseReopened', Record<string, never>, { because: string }>;

export const closeCase = (
  file: CaseFile,
  command: CloseCase,
  { at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const standing = stillOwed(file, londonDate(at));
  if (standing) return standing;
  const ended = file.parts.filter((part) => part.outcome === null).map((part) => part.number);
  const misfit = unfounded(file, command.because, ended);
  if (misfit) return misfit;
  return [
    {
      type: 'CaseClosed',
      data: { because: command.because, ended },
      sealed: { text: command.text },
    },
  ];
};

const REQUESTERS: readonly DeadlineKind[] = ['clarification-lapse', 'fee-lapse'];

/** Missed before the part was withdrawn or lapsed, they stay missed, and nobody can do them any more. */
const ENDS_WITH_THE_PART: readonly DeadlineKind[] = [
  ...deadlinesKeptBy('request'),
  ...deadlinesKeptBy('extension'),
];

const stillOwed = (file: CaseFile, today: CivilDate): Refusal | null => {
  if (file.reviews.some(isOpen))
    return refuse(
      'review-open',
      reviewRule(file.regime),
      'An internal review is open.',
      'Conclude it first.',
    );
  for (const [key, { due, status, metOn }] of file.deadlines) {
    const [kind, part] = key.split('#') as [DeadlineKind, string];
    if (ENDS_WITH_THE_PART.includes(kind) && decided(file, Number(part))) continue;
    if (isOurs(kind) && metOn === null && (status === 'running' || status === 'missed'))
      return refuse(
        'still-owed',
        dutyOf(regimeOf(file, part), 'time'),
        `The ${kind.replaceAll('-', ' ')} of part ${part}, due ${due}, is still owed.`,
        'Do what is owed first; late is better than never.',
      );
    if (REQUESTERS.includes(kind) && status === 'running' && due >= today && !decided(file, Number(part)))
      return refuse(
        'requester-may-answer',
        dutyOf(regimeOf(file, part), kind === 'fee-lapse' ? 'fee' : 'clarify'),
        `The requester has until ${due} to answer about part ${part}.`,
        'Wait for that day.',
      );
  }
  return null;
};

const regimeOf = (file: CaseFile, number: string): string =>
  file.parts.find((part) => String(part.number) === number)?.regime ?? file.regime;

const decided = (file: CaseFile, number: number): boolean =>
  file.parts.find((part) => part.number === number)?.outcome !== null;

/** A case that ends parts without an answer says why they needed none. */
const unfounded = (file: CaseFile, because: ClosingGround, ended: readonly number[]): Refusal | null => {
  const invalid = standingInvalidity(file.receipt) !== null;
  if (because === 'never-valid' && !invalid)
    return refuse(
      'was-valid',
      validityRule(file.regime),
      'The request was never found to be invalid.',
      'Close it for what became of it.',
    );
  const answeredGround = because === 'answered' || because === 'withdrawn' || because === 'transferred';
  return answeredGround && ended.length > 0
    ? refuse(
        'parts-open',
        dutyOf(regimeOf(file, String(ended[0])), 'access'),
        `Part ${ended[0]} has no answer and was not ${because}.`,
        'Close it for why no answer is owed: never valid, not clarified, the fee not paid.',
      )
    : null;
};

export const reopenCase = (file: CaseFile, command: ReopenCase): readonly NewFact[] | Refusal => {
  if (file.kept.closure === null)
    return refuse('not-closed', RECORDS, 'The case is open.', 'Nothing to reopen.');
  if (command.because.trim() === '')
    return malformed('because', 'no-reason', RECORDS, 'A case is reopened for a reason.', 'Write it.');
  return [{ type: 'CaseReopened', data: {}, sealed: { because: command.because } }];
};

/** To the law, parts that end without an answer end as if withdrawn: nothing more is owed, and the time for keeping runs. */
export const onCaseClosed = (file: CaseFile, { on, data }: CaseClosed & Recorded): CaseFile => ({
  ...file,
  kept: { ...file.kept, closure: { on, because: data.because, ended: data.ended } },
  facts: withFact(file, data.ended, { type: 'withdrawn', on }),
});

export const onCaseReopened = (file: CaseFile): CaseFile => {
  const ended = file.kept.closure!.ended.join();
  return {
    ...file,
    kept: { ...file.kept, closure: null },
    facts: file.facts.filter(({ parts, fact }) => !(fact.type === 'withdrawn' && parts.join() === ended)),
  };
};
