export type { CaseEvent, CaseFact, EventOf, FactType, NewFact } from './events.js';
export type { DigestOf } from './escalation-events.js';
export type { Actor, Addressee, Channel, StaffRole, Told } from './happening.js';
export type { Circumstances } from './circumstances.js';
export type { LetterFile } from './letter-events.js';
export type { ClaimFile, BalanceStruck, Lateness } from './claim-file.js';
export { CLEARANCE_STEPS, type ClearanceStep, type ClearanceStepName } from './clearance.js';
export type { Approval, Deputy, DraftFile, DraftState } from './draft-file.js';
export type { PartFile } from './part-file.js';
export type { ApproveStep } from './steps/approve-step.js';
export type { AssignCase } from './steps/assign.js';
export type { RecordCertificate } from './steps/certificate.js';
export type { ClaimExemption } from './steps/claim-exemption.js';
export type { SeekClarification, ReceiveClarification } from './steps/clarify.js';
export type { CorrectReceiptDate } from './steps/correct-receipt.js';
export type { ExtendResponseTime } from './steps/extend.js';
export type { NameDeputy } from './steps/name-deputy.js';
export type { RecordQualifiedPersonOpinion } from './steps/qualified-person.js';
export type { ReturnFromQualityCheck, SendBack } from './steps/return-draft.js';
export type { SubmitDraft } from './steps/submit-draft.js';
export { WEIGHTS, type WeighPublicInterest } from './steps/weigh-public-interest.js';
export type { WithdrawClaim } from './steps/withdraw-claim.js';
export type { OutcomeGiven } from './answers.js';
export type { RecalculateDeadlines, CalendarChanged } from './steps/recalculate-deadlines.js';
export type { ReceiveRequest } from './steps/receive-request.js';
export type { IssueResponse } from './steps/respond.js';
export type { ConcludeInternalReview } from './steps/review-conclude.js';
export type { ExtendInternalReview } from './steps/review-extend.js';
export type { AcceptInternalReview, DeclineInternalReview } from './steps/review-late.js';
export type { RequestInternalReview } from './steps/review-request.js';
export { isOpen as isReviewOpen, type Review } from './review-file.js';
export {
  CLOSED_HOW,
  COMPLAINT_TO,
  TRIBUNAL_OUTCOMES,
  commissionerOf,
  openAppeal,
  standingNotice,
  type Complaint,
} from './complaint-file.js';
export {
  CONSULTED_VIEWS,
  standingEstimate,
  type DealingsFile,
  type Estimate,
  type FeesNotice,
} from './dealings-file.js';
export type { Clarification } from './steps/clarify.js';
export type { DealingCommand } from './dealing-commands.js';
export type { RegulatorCommand } from './regulator-commands.js';
export { PLAN_BASES, type EnforcementPlan } from './steps/enforcement-plan.js';
export { keepingOf, type Keeping, type LegalHold } from './legal-hold.js';
export type { RevisedAnswer } from './revised-answer.js';
export { IN_TIME_MINUTES, type PassTime } from './steps/pass-time.js';
export type { WaiveObligation } from './steps/waive-obligation.js';
export type { MoveCaseInTime } from './steps/move-in-time.js';
export { SCHEMA } from './events.js';
export type * from './commands.js';
export {
  ANSWERS,
  dutiesOf,
  isAnswer,
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
export {
  effectOfCalendar,
  type CalendarEffect,
  type MovedDeadline,
  type QuotedDate,
} from './calendar-effect.js';
export { changeFrom, type Proclamation } from './proclamation.js';
export { holidaysKnownTo, type CalendarChange } from './proclaimed.js';
export { owed, owedBy, proceedingsOf, type Owed } from './owed.js';
export { DEFAULT_LADDER, rungInstant, type Rung } from './ladder.js';
export { DEFAULT_LADDERS, ladderOn, type Ladders, type LadderVersion } from './ladder-versions.js';
export {
  NOBODY_AWAY,
  readStaffing,
  standInFor,
  type Absence,
  type Staffing,
  type StandIn,
} from './stand-in.js';
export {
  CLOSED_DAYS_MOST,
  FARTHEST,
  LADDER_DEADLINES,
  LADDER_LETTERS,
  readLadder,
  readLadders,
  RUNG_TIMES,
  type LadderProblem,
} from './read-ladder.js';
export {
  complaintProceeding,
  extensionProceeding,
  readProceeding,
  requestProceeding,
  reviewProceeding,
  type ProceedingKind,
} from './proceedings.js';
export { HOLDINGS, isAwaited, isLate, type Commission, type Holding } from './commission-file.js';
export {
  CLOSING_GROUNDS,
  LINK_KINDS,
  type ClosingGround,
  type Link,
  type LinkKind,
  type DocumentFile,
  type Restriction,
} from './keeping-file.js';
export {
  MAIL_KINDS,
  MAIL_SENDERS,
  waits,
  type MailFile,
  type MailKind,
  type MailSender,
} from './mail-file.js';
export type { DealWithMail, ReceiveMail } from './steps/receive-mail.js';
export { requesterOf } from './requester-of.js';
export { MISSING, standingInvalidity, type Missing, type ReceiptFile } from './receipt-file.js';
export { isAdmitted } from './steps/restrict.js';
export { stageOf, type Stage } from './stage.js';
export { upcast, type RecordedEvent } from './upcast.js';
export { LIMITS } from './steps/receive-request.js';
export { wordsOfParts } from './part-words.js';
export { partsOfText } from './parts-of-text.js';
export { STAFF_ROLES, TOLD } from './happening.js';
