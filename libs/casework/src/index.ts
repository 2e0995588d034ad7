export type { CaseEvent, CaseFact, EventOf, FactType, NewFact } from './events.js';
export type { Actor, Addressee, Channel, StaffRole } from './happening.js';
export type { Circumstances } from './circumstances.js';
export type { LetterFile } from './letter-events.js';
export type { PartFile } from './part-file.js';
export type { AssignCase } from './steps/assign.js';
export type { SeekClarification, ReceiveClarification } from './steps/clarify.js';
export type { CorrectReceiptDate } from './steps/correct-receipt.js';
export type { ExtendResponseTime } from './steps/extend.js';
export type { ReceiveRequest } from './steps/receive-request.js';
export type { IssueResponse } from './steps/respond.js';
export type { ConcludeInternalReview, RequestInternalReview } from './steps/review.js';
export type { PassTime } from './steps/pass-time.js';
export type { MoveCaseInTime } from './steps/move-in-time.js';
export { SCHEMA } from './events.js';
export type * from './commands.js';
export {
  ANSWERS,
  dutiesOf,
  type Answer,
  type Claim,
  type PartOutcome,
  type ReviewOutcome,
} from './outcomes.js';
export { isRefusal, malformed, refuse, type Refusal } from './refusal.js';
export type { CaseFile } from './case-file.js';
export { evolve, fold } from './evolve.js';
export { decide, type Decision } from './decide.js';
export { DEADLINE_POLICY, isKept, isOurs } from './deadline-policy.js';
export { deadlinesOf, timetablesOf, type CaseDeadline } from './deadlines.js';
export { owed, owedBy, proceedingsOf, type Owed } from './owed.js';
export { DEFAULT_LADDER, rungInstant, type Rung } from './ladder.js';
export {
  complaintProceeding,
  extensionProceeding,
  readProceeding,
  requestProceeding,
  reviewProceeding,
  type ProceedingKind,
} from './proceedings.js';
export { stageOf, type Stage } from './stage.js';
export { upcast, type RecordedEvent } from './upcast.js';
export { LIMITS } from './steps/receive-request.js';
export { partsOfText } from './parts-of-text.js';
