// An obligation that a person answers for not fulfilling: a letter that goes another way, or need not go at all. Who and
// why stand on the record. It is closed by that; a deadline of the law is never waived.
import type { CaseFile } from '../case-file.js';
import type { NewFact } from '../events.js';
import { RECORDS } from '../keeping-file.js';
import { isRefusal, malformed, type Refusal } from '../refusal.js';
import { letterNamed } from './letters.js';

export interface WaiveObligation {
  readonly type: 'WaiveObligation';
  /** The id of the letter that is owed. */
  readonly letter: string;
  readonly reason: string;
}

export const waiveObligation = (file: CaseFile, command: WaiveObligation): readonly NewFact[] | Refusal => {
  if (command.reason.trim() === '')
    return malformed(
      'reason',
      'no-reason',
      RECORDS,
      'Who waives an obligation says why.',
      'Give the reason.',
    );
  const letter = letterNamed(file, command.letter, 'owed', 'prepared', 'failed', 'returned');
  if (isRefusal(letter)) return letter;
  return [{ type: 'LetterWaived', data: { letter: letter.id }, sealed: { reason: command.reason } }];
};
