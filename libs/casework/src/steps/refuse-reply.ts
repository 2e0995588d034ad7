// A reply that only repeats the request identifies nothing more: somebody judges so, and nothing restarts (s1(3),
// s10(6)(b)). The query stands, and the requester is told what is still needed (s16).
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, type Refusal } from '../refusal.js';
import { awaiting, clarificationNamed, nothingAwaited } from './clarification-named.js';

export interface RefuseClarificationReply {
  readonly type: 'RefuseClarificationReply';
  readonly number: number;
  /** What the requester wrote. */
  readonly text: string;
  /** Why it does not identify the information: the requester is told. */
  readonly because: string;
}

export type ClarificationReplyRefused = Happening<
  'ClarificationReplyRefused',
  { number: number; parts: readonly number[]; times: number },
  { text: string; because: string }
>;

export const refuseReply = (
  file: CaseFile,
  { number, text, because }: RefuseClarificationReply,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const sought = clarificationNamed(file, number, on);
  if (isRefusal(sought)) return sought;
  if (because.trim() === '')
    return malformed(
      'because',
      'no-reason',
      'FOIA 2000 s1(3), s16(1)',
      'The requester is told why the reply does not identify the information.',
      'Write what is still needed; or accept the reply.',
    );
  const parts = awaiting(file, number);
  if (parts.length === 0) return nothingAwaited(file, number);
  return [
    {
      type: 'ClarificationReplyRefused',
      data: { number, parts, times: sought.refusedReplies + 1 },
      sealed: { text, because },
    },
  ];
};

export const onClarificationReplyRefused = (
  file: CaseFile,
  { data }: ClarificationReplyRefused & Recorded,
): CaseFile => ({
  ...file,
  clarifications: file.clarifications.map((each, i) =>
    i === data.number - 1 ? { ...each, refusedReplies: data.times } : each,
  ),
});
