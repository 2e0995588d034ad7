// The requester gives up the request or some of it: for those parts nothing is owed from that day. What was missed
// before stays missed.
import { dutyOf } from '../duty-law.js';
import { type CaseFile, withFact } from '../case-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { changeParts } from '../part-file.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';
import { numbers, partsNamed } from './parts-named.js';

export interface WithdrawRequest {
  readonly type: 'WithdrawRequest';
  readonly parts: readonly number[] | null;
  /** What the requester wrote. */
  readonly text: string;
}

export type RequestWithdrawn = Happening<'RequestWithdrawn', { parts: readonly number[] }, { text: string }>;

export const withdraw = (file: CaseFile, command: WithdrawRequest): readonly NewFact[] | Refusal => {
  const parts = partsNamed(file, command.parts, (part) => part.outcome === null);
  if (isRefusal(parts)) return parts;
  const ended = parts.find((part) => part.outcome !== null);
  if (ended)
    return ended.outcome!.answer === 'withdrawn'
      ? refuse(
          'already-withdrawn',
          dutyOf(ended.regime, 'access'),
          `Part ${ended.number} has been withdrawn.`,
          'Nothing to do, or name other parts.',
        )
      : refuse(
          'already-answered',
          dutyOf(ended.regime, 'access'),
          `Part ${ended.number} has been answered: there is nothing left to withdraw.`,
          'Name parts still to be answered.',
        );
  if (parts.length === 0)
    return refuse(
      'nothing-to-withdraw',
      dutyOf(file.regime, 'access'),
      'Every part is answered or withdrawn.',
      'Read the case: no part is open.',
    );
  return [{ type: 'RequestWithdrawn', data: { parts: numbers(parts) }, sealed: { text: command.text } }];
};

export const onRequestWithdrawn = (file: CaseFile, { on, data }: RequestWithdrawn & Recorded): CaseFile => ({
  ...file,
  parts: changeParts(file, data.parts, ({ number }) => ({
    awaitingClarification: null,
    outcome: { part: number, answer: 'withdrawn', confirmOrDeny: 'none', communicate: 'none' },
  })),
  facts: withFact(file, data.parts, { type: 'withdrawn', on }),
});
