// What may be asked of a case, in the imperative. Each step's file says what its own command needs.
import type { AcknowledgeRequest } from './steps/acknowledge.js';
import type { AssignCase } from './steps/assign.js';
import type { ReceiveClarification, SeekClarification } from './steps/clarify.js';
import type { CorrectReceiptDate } from './steps/correct-receipt.js';
import type { ExtendResponseTime } from './steps/extend.js';
import type { RecordLetterFailed, RecordLetterPrepared, RecordLetterSent } from './steps/letters.js';
import type { MoveCaseInTime } from './steps/move-in-time.js';
import type { PassTime } from './steps/pass-time.js';
import type { ReceiveRequest } from './steps/receive-request.js';
import type { IssueResponse } from './steps/respond.js';
import type { ConcludeInternalReview, RequestInternalReview } from './steps/review.js';

export type Command =
  | ReceiveRequest
  | AcknowledgeRequest
  | AssignCase
  | SeekClarification
  | ReceiveClarification
  | ExtendResponseTime
  | IssueResponse
  | RequestInternalReview
  | ConcludeInternalReview
  | CorrectReceiptDate
  | PassTime
  | MoveCaseInTime
  | RecordLetterPrepared
  | RecordLetterSent
  | RecordLetterFailed;

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
