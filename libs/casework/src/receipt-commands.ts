// The commands of validity, receipt and withdrawal, and the step that decides each.
import { disputeReceipt, upholdReceipt } from './steps/dispute-receipt.js';
import type { DisputeReceipt, UpholdReceiptDate } from './steps/dispute-receipt.js';
import { findInvalid, makeValid } from './steps/find-invalid.js';
import type { FindRequestInvalid, MakeRequestValid } from './steps/find-invalid.js';
import { judgeName, questionName } from './steps/question-name.js';
import type { JudgeName, QuestionName } from './steps/question-name.js';
import { withdraw } from './steps/withdraw.js';
import type { WithdrawRequest } from './steps/withdraw.js';

export type ReceiptCommand =
  | FindRequestInvalid
  | MakeRequestValid
  | DisputeReceipt
  | UpholdReceiptDate
  | QuestionName
  | JudgeName
  | WithdrawRequest;

export const RECEIPT_STEPS = {
  FindRequestInvalid: findInvalid,
  MakeRequestValid: makeValid,
  DisputeReceipt: disputeReceipt,
  UpholdReceiptDate: upholdReceipt,
  QuestionName: questionName,
  JudgeName: judgeName,
  WithdrawRequest: withdraw,
} as const;
