// What stands before every step: what a case as a whole allows now, whatever the step itself would say.
import type { CaseFile } from './case-file.js';
import type { Circumstances } from './circumstances.js';
import type { Command, CommandType } from './commands.js';
import { RECORDS } from './keeping-file.js';
import { standingInvalidity, validityRule } from './receipt-file.js';
import { refuse, type Refusal } from './refusal.js';
import { isAdmitted } from './steps/restrict.js';

/** Time passes and letters go, whatever the state of the case. */
const ALWAYS: readonly CommandType[] = [
  'PassTime',
  'MoveCaseInTime',
  'RecordLetterPrepared',
  'RecordLetterSent',
  'RecordLetterFailed',
  'RecordLetterDelivery',
];

/** A file is kept in order, open or closed. */
const KEEPING: readonly CommandType[] = [
  'LinkCases',
  'AddNote',
  'CorrectRecord',
  'AttachDocument',
  'ReceiveMail',
  'DealWithMail',
  'RestrictCase',
  'LiftRestriction',
  'CloseCase',
  'ReopenCase',
  'DisposeCase',
  'WaiveObligation',
];

/** What may be done about a letter that is no request yet (s8). */
const WHILE_INVALID: readonly CommandType[] = [
  ...ALWAYS,
  ...KEEPING,
  'AssignCase',
  'FindRequestInvalid',
  'MakeRequestValid',
  'WithdrawRequest',
  'CorrectReceiptDate',
  'DisputeReceipt',
  'UpholdReceiptDate',
  'QuestionName',
  'JudgeName',
  'GiveAdvice',
];

/** To whoever may not come to a case, there is none. */
export const absent = (): Refusal =>
  refuse('no-such-case', 'the record', 'There is no such case.', 'Check the reference.');

/** The refusal that the state of the whole case calls for, or null where the step may be looked at. */
export const barred = (file: CaseFile, command: Command, { actor }: Circumstances): Refusal | null => {
  const { restriction, closure, disposedOn } = file.kept;
  if (!isAdmitted(restriction, file.officer, actor)) return absent();
  // A letter's words are sealed under the key that was destroyed with the file.
  if (disposedOn !== null && (!ALWAYS.includes(command.type) || command.type === 'RecordLetterPrepared'))
    return refuse(
      'case-disposed',
      RECORDS,
      `The file was disposed of on ${disposedOn}.`,
      'Nothing more can be recorded on it: open a new case.',
    );
  if (closure !== null && command.type === 'CloseCase')
    return refuse('already-closed', RECORDS, `The case was closed on ${closure.on}.`, 'Nothing to do.');
  if (closure !== null && ![...ALWAYS, ...KEEPING].includes(command.type))
    return refuse(
      'case-closed',
      RECORDS,
      `The case was closed on ${closure.on} (${closure.because}).`,
      'Reopen it first, and say why.',
    );
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
