// The events of validity, receipt and withdrawal, and how each folds.
import type { FoldsOf } from './exemption-events.js';
import {
  onReceiptDateUpheld,
  onReceiptDisputed,
  type ReceiptDateUpheld,
  type ReceiptDisputed,
} from './steps/dispute-receipt.js';
import {
  onRequestFoundInvalid,
  onRequestMadeValid,
  type RequestFoundInvalid,
  type RequestMadeValid,
} from './steps/find-invalid.js';
import {
  onNameJudged,
  onNameQuestioned,
  type NameJudged,
  type NameQuestioned,
} from './steps/question-name.js';
import { onRequestWithdrawn, type RequestWithdrawn } from './steps/withdraw.js';

export type ReceiptEvent =
  | RequestFoundInvalid
  | RequestMadeValid
  | ReceiptDisputed
  | ReceiptDateUpheld
  | NameQuestioned
  | NameJudged
  | RequestWithdrawn;

export const RECEIPT_FOLDS: FoldsOf<ReceiptEvent> = {
  RequestFoundInvalid: onRequestFoundInvalid,
  RequestMadeValid: onRequestMadeValid,
  ReceiptDisputed: onReceiptDisputed,
  ReceiptDateUpheld: onReceiptDateUpheld,
  NameQuestioned: onNameQuestioned,
  NameJudged: onNameJudged,
  RequestWithdrawn: onRequestWithdrawn,
};
