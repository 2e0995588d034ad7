// What may be asked of a case, in the imperative. Each step's file says what its own command needs.
import type { RegulatorCommand } from './regulator-commands.js';
import type { DealingCommand } from './dealing-commands.js';
import type { KeepingCommand } from './keeping-commands.js';
import type { PartsCommand } from './parts-commands.js';
import type { ReceiptCommand } from './receipt-commands.js';
import type { AcknowledgeRequest } from './steps/acknowledge.js';
import type { ApproveStep } from './steps/approve-step.js';
import type { AssignCase } from './steps/assign.js';
import type { RecordCertificate } from './steps/certificate.js';
import type { ClaimExemption } from './steps/claim-exemption.js';
import type { ReceiveClarification, SeekClarification } from './steps/clarify.js';
import type { CorrectReceiptDate } from './steps/correct-receipt.js';
import type { ExtendResponseTime } from './steps/extend.js';
import type {
  RecordLetterDelivery,
  RecordLetterFailed,
  RecordLetterPrepared,
  RecordLetterSent,
} from './steps/letters.js';
import type { MoveCaseInTime } from './steps/move-in-time.js';
import type { NameDeputy } from './steps/name-deputy.js';
import type { PassTime } from './steps/pass-time.js';
import type { RecordQualifiedPersonOpinion } from './steps/qualified-person.js';
import type { RecalculateDeadlines } from './steps/recalculate-deadlines.js';
import type { ReceiveRequest } from './steps/receive-request.js';
import type { IssueResponse } from './steps/respond.js';
import type { ConcludeInternalReview } from './steps/review-conclude.js';
import type { ExtendInternalReview } from './steps/review-extend.js';
import type { AcceptInternalReview, DeclineInternalReview } from './steps/review-late.js';
import type { RequestInternalReview } from './steps/review-request.js';
import type { ReturnFromQualityCheck, SendBack } from './steps/return-draft.js';
import type { SubmitDraft } from './steps/submit-draft.js';
import type { WeighPublicInterest } from './steps/weigh-public-interest.js';
import type { WithdrawClaim } from './steps/withdraw-claim.js';

export type Command =
  | ReceiveRequest
  | AcknowledgeRequest
  | AssignCase
  | SeekClarification
  | ReceiveClarification
  | ClaimExemption
  | WithdrawClaim
  | WeighPublicInterest
  | RecordQualifiedPersonOpinion
  | RecordCertificate
  | ExtendResponseTime
  | SubmitDraft
  | ReturnFromQualityCheck
  | ApproveStep
  | SendBack
  | NameDeputy
  | IssueResponse
  | RequestInternalReview
  | AcceptInternalReview
  | DeclineInternalReview
  | ExtendInternalReview
  | ConcludeInternalReview
  | RegulatorCommand
  | CorrectReceiptDate
  | ReceiptCommand
  | PartsCommand
  | DealingCommand
  | KeepingCommand
  | RecalculateDeadlines
  | PassTime
  | MoveCaseInTime
  | RecordLetterPrepared
  | RecordLetterSent
  | RecordLetterFailed
  | RecordLetterDelivery;

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
