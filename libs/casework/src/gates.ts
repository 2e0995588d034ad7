// What stands before every step: what a case as a whole allows now, whatever the step itself would say.
import type { CaseFile } from './case-file.js';
import type { Command, CommandType } from './commands.js';
import { standingInvalidity, validityRule } from './receipt-file.js';
import { refuse, type Refusal } from './refusal.js';

/** Time passes, letters go, and the file is kept, whatever the state of the case. */
const ALWAYS: readonly CommandType[] = [
  'PassTime',
  'MoveCaseInTime',
  'RecordLetterPrepared',
  'RecordLetterSent',
  'RecordLetterFailed',
];

/** What may be done about a letter that is no request yet (s8). */
const WHILE_INVALID: readonly CommandType[] = [
  ...ALWAYS,
  'AssignCase',
  'FindRequestInvalid',
  'MakeRequestValid',
  'WithdrawRequest',
  'CorrectReceiptDate',
  'DisputeReceipt',
  'UpholdReceiptDate',
  'QuestionName',
  'JudgeName',
];

/** The refusal that the state of the whole case calls for, or null where the step may be looked at. */
export const barred = (file: CaseFile, command: Command): Refusal | null => {
  const invalid = standingInvalidity(file.receipt);
  if (invalid && !WHILE_INVALID.includes(command.type))
    return refuse(
      'request-invalid',
      validityRule(file.regime),
      `The request was found to lack ${invalid.missing.join(', ')} on ${invalid.foundOn}: there is no request to deal with yet.`,
      'Record what arrives as it makes the request valid, or close the case.',
    );
  return null;
};
