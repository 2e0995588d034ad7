export { GENESIS, type Actor, type NewEvent, type StoredEvent, type Stream } from './event.js';
export type {
  Authority,
  CommandClaim,
  KnownMessage,
  MessageClaim,
  RecordStore,
  RecordTransaction,
  StoredSubjectKey,
  SubjectKeyTable,
  SummaryTable,
  WakeTable,
} from './record.js';
export type {
  Digest,
  DigestDue,
  DigestMail,
  DigestTable,
  Obligation,
  ObligationTable,
} from './obligation.js';
export type { CalendarTable, ChangeProgress, ConfirmedChange, DaysChanged } from './calendar-change.js';
export {
  HELD_STATES,
  type HeldMail,
  type HeldMailFilter,
  type HeldMailTable,
  type HeldState,
  type NewHeldMail,
  type Settled,
} from './held-mail.js';
export { CHANGEABLE, type Changeable, type SettingsChange, type SettingsTable } from './settings.js';
export type { OpenWake, WakeRow, WakeWrite } from './wake.js';
export type { CaseSummary, SummaryFilter } from './summary.js';
export { ConcurrencyError, RecordMisuseError, UnknownAuthorityError, lostTheRace } from './errors.js';
export { canonicalText } from './canonical.js';
export { verifyChain, type ChainFault } from './verify-chain.js';
export { memoryRecord, type MemoryRecordOptions } from './memory/memory-record.js';
export { migrate } from './migrations/migrate.js';
export { assertConfinedRole, postgresRecord } from './postgres/postgres-record.js';
