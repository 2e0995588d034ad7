// @twentieth/statute: the law as data, and the one function that turns law, calendar and facts into dated deadlines.
export {
  type Answered,
  type DecisionNotice,
  type ExtensionNotified,
  type Fact,
  FACT_TYPES,
  type FactOf,
  type FactType,
  type Ground,
  GROUNDS,
  type InternalStep,
  type TimeAllowed,
} from './facts.js';
export { type AuthoritySeat, type CheckedRequest, type TimetableRequest } from './request.js';
export { type LawError, LawRefusal, type Result } from './refusal.js';
export {
  type Breach,
  type Deadline,
  DEADLINE_KINDS,
  type DeadlineKind,
  type DeadlineNature,
  type DeadlineStatus,
  type ExcludedSpan,
  type Ledger,
  type Restart,
  type Timetable,
} from './deadline.js';
export { type Law, type Parameters, type Period, type Term, type Variation } from './law.js';
export { lawOf, regimes } from './regimes/load.js';
export { readLaw } from './schema.js';
export { checkRequest } from './check-request.js';
export { answer, type Answer, timetable, timetableOf, tryTimetable } from './timetable.js';
export { explain } from './explain.js';
export { type Certificate, certificateOf, hashOf, isIntact } from './certificate.js';

// The limit of cost (FOIA s12, FOISA s12)
export { type AggregationWindow, aggregationWindow } from './cost/aggregation.js';
export { type CostEstimate, type CostRefusal, estimateCost } from './cost/estimate.js';
export { COST_ACTIVITIES, costLimit, costRule, type CostActivity, type CostGround } from './cost/limits.js';

// Exemptions and exceptions (FOIA Part II, EIR regs 12-13, FOISA Part 2, EISR regs 10-11)
export { citationText, liesWithin, parseCitation, type Citation } from './exemptions/citation.js';
export {
  exemption,
  limbsCited,
  ncndCited,
  ncndSubsection,
  ncndSubsections,
  proceduralRefusal,
} from './exemptions/look-up.js';
export {
  isQualified,
  mayGroundExtension,
  natureOf,
  type ClaimNature,
  type ExtensionGround,
} from './exemptions/nature.js';
export { exemptionsOf, proceduralRefusalsOf } from './exemptions/table.js';
export type {
  ClaimedExemption,
  Duty,
  Exemption,
  ExemptionRefusal,
  ExemptionTest,
  Limb,
  Nature,
  Ncnd,
  ProceduralRefusal,
  RefusalRegime,
} from './exemptions/types.js';

// Refusal notices (FOIA s17, EIR reg 14, FOISA ss16-19, EISR reg 13)
export { checkNotice } from './notices/check-notice.js';
export type { Finding, Severity } from './notices/finding.js';
export {
  NOTICE_ANSWERS,
  type NoticeAnswer,
  type NoticeClaim,
  type NoticePart,
  type PublicInterest,
  type StructuredNotice,
} from './notices/notice.js';
export { noticeLaw, type NoticeLaw } from './notices/requirements.js';
export { readLetter } from './notices/reading/read-letter.js';
export type { LetterReading, Reading, Requirement } from './notices/reading/reading.js';

// Rivals: the wrong engines, reached only to be compared with the Act
export { compare, type CompareRequest, type Comparison, type Difference } from './rivals/compare.js';
export { type RivalName, RIVALS } from './rivals/rival.js';
