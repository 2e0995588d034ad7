export type {
  Actor,
  Addressee,
  CaseEvent,
  CaseFact,
  Channel,
  FactType,
  NewFact,
  StaffRole,
} from './events.js';
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
export { evolve, fold, type CaseFile, type LetterFile, type PartFile } from './case-file.js';
export { decide, type Decision } from './decide.js';
export { CASE_DEADLINES, deadlinesOf, timetablesOf, type CaseDeadline } from './deadlines.js';
export { owed, owedBy, proceedingsOf, type Owed } from './owed.js';
export { DEFAULT_LADDER, rungInstant, type Rung } from './ladder.js';
export {
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
