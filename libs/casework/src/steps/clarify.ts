// s1(3): more is reasonably required to identify and locate the information. The reply restarts the twenty days
// (s10(6)(b)): a restart, never a pause. Clear parts keep their own clock.
import { dutyOf } from '../duty-law.js';
import { type CaseFile, withFact } from '../case-file.js';
import { changeParts } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { awaiting, clarificationNamed, nothingAwaited } from './clarification-named.js';
import { numbers, partsNamed } from './parts-named.js';
import type { CivilDate } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface SeekClarification {
  readonly type: 'SeekClarification';
  readonly question: string;
  readonly parts: readonly number[] | null;
}

export interface ReceiveClarification {
  readonly type: 'ReceiveClarification';
  readonly number: number;
  readonly text: string;
}

export type ClarificationSought = Happening<
  'ClarificationSought',
  { number: number; parts: readonly number[] },
  { question: string }
>;
export type ClarificationReceived = Happening<
  'ClarificationReceived',
  { number: number; parts: readonly number[] },
  { text: string }
>;

export interface Clarification {
  readonly parts: readonly number[];
  readonly soughtOn: CivilDate;
  readonly repliedOn: CivilDate | null;
  /** Replies that only repeated the request. */
  readonly refusedReplies: number;
  /** Without a reply: withdrawn by the authority, or lapsed. */
  readonly ended: { readonly on: CivilDate; readonly how: 'withdrawn' | 'lapsed' } | null;
}

export const seekClarification = (
  file: CaseFile,
  command: SeekClarification,
): readonly NewFact[] | Refusal => {
  if (command.question.trim() === '')
    return malformed(
      'question',
      'no-question',
      dutyOf(file.regime, 'ask'),
      'The requester is told what further information is required.',
      'Write the question.',
    );
  const parts = partsNamed(
    file,
    command.parts,
    (part) => part.outcome === null && part.awaitingClarification === null,
  );
  if (isRefusal(parts)) return parts;
  const answered = parts.find((part) => part.outcome !== null);
  if (answered)
    return refuse(
      'already-answered',
      dutyOf(answered.regime, 'clarify'),
      `Part ${answered.number} has been answered.`,
      'Seek clarification only of parts still to be answered.',
    );
  const asked = parts.find((part) => part.awaitingClarification !== null);
  if (asked)
    return refuse(
      'clarification-awaited',
      dutyOf(asked.regime, 'clarify'),
      `Clarification of part ${asked.number} is already awaited.`,
      'Record the reply when it comes, or name other parts.',
    );
  if (parts.length === 0)
    return refuse(
      'nothing-to-clarify',
      dutyOf(file.regime, 'clarify'),
      'Every part is answered or already awaits clarification.',
      'Read the case: no part is open to a question.',
    );
  return [
    {
      type: 'ClarificationSought',
      data: { number: file.clarifications.length + 1, parts: numbers(parts) },
      sealed: { question: command.question },
    },
  ];
};

export const receiveClarification = (
  file: CaseFile,
  command: ReceiveClarification,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const sought = clarificationNamed(file, command.number, on);
  if (isRefusal(sought)) return sought;
  const parts = awaiting(file, command.number);
  if (parts.length === 0) return nothingAwaited(file, command.number);
  return [
    {
      type: 'ClarificationReceived',
      data: { number: command.number, parts },
      sealed: { text: command.text },
    },
  ];
};

export const onClarificationSought = (
  file: CaseFile,
  { on, data }: ClarificationSought & Recorded,
): CaseFile => ({
  ...file,
  clarifications: [
    ...file.clarifications,
    { parts: data.parts, soughtOn: on, repliedOn: null, refusedReplies: 0, ended: null },
  ],
  parts: changeParts(file, data.parts, () => ({ awaitingClarification: data.number })),
  facts: withFact(file, data.parts, { type: 'clarification-sought', on }),
});

export const onClarificationReceived = (
  file: CaseFile,
  { on, data }: ClarificationReceived & Recorded,
): CaseFile => ({
  ...file,
  clarifications: file.clarifications.map((c, i) => (i === data.number - 1 ? { ...c, repliedOn: on } : c)),
  parts: changeParts(file, data.parts, () => ({ awaitingClarification: null })),
  facts: withFact(file, data.parts, { type: 'clarification-received', on }),
});
