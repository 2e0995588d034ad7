// A case as its events tell it: what the steps look at, and what the law is asked about. evolve.ts folds it.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { AuthoritySeat, Fact } from '@twentieth/statute';
import type { ClaimFile } from './claim-file.js';
import type { Commission } from './commission-file.js';
import type { DealingsFile } from './dealings-file.js';
import type { RecordedDeadline } from './deadline-events.js';
import type { Deputy, DraftFile } from './draft-file.js';
import type { KeptFile } from './keeping-file.js';
import type { LetterFile } from './letter-events.js';
import type { CalendarChange } from './proclaimed.js';
import type { PartFile } from './part-file.js';
import type { ReceiptFile } from './receipt-file.js';
import type { Clarification } from './steps/clarify.js';
import type { Extension } from './steps/extend.js';
import type { Response } from './steps/respond.js';
import type { Review } from './review-file.js';
import type { Complaint } from './complaint-file.js';
import type { EnforcementPlan } from './steps/enforcement-plan.js';

export interface CaseFile {
  readonly reference: string;
  readonly authority: string;
  readonly rehearsal: boolean;
  /** The regime under which it was received; each part has its own. */
  readonly regime: string;
  readonly seat: AuthoritySeat;
  readonly receivedOn: CivilDate;
  /** The date of receipt before any correction. */
  readonly firstReceivedOn: CivilDate;
  readonly receivedAt: Instant | null;
  readonly receipt: ReceiptFile;
  readonly channel: string;
  readonly repliesByEmail: boolean;
  /** The case's own now: the latest instant on its record. */
  readonly at: Instant;
  readonly version: number;
  readonly acknowledgedOn: CivilDate | null;
  readonly officer: string | null;
  readonly team: string | null;
  readonly parts: readonly PartFile[];
  /** The number that the next part will have: none is given twice. */
  readonly nextPart: number;
  readonly commissions: readonly Commission[];
  readonly clarifications: readonly Clarification[];
  readonly dealings: DealingsFile;
  readonly extensions: readonly Extension[];
  readonly claims: readonly ClaimFile[];
  readonly drafts: readonly DraftFile[];
  readonly deputies: readonly Deputy[];
  readonly responses: readonly Response[];
  readonly reviews: readonly Review[];
  readonly complaints: readonly Complaint[];
  readonly plans: readonly EnforcementPlan[];
  /** The facts the law reads, each for the parts it touches. */
  readonly facts: readonly LawFact[];
  /** The changes of the calendar that arrived while it ran and moved a deadline of it, in order of becoming known. */
  readonly proclaimed: readonly CalendarChange[];
  readonly deadlines: ReadonlyMap<string, RecordedDeadline>;
  /** How often a due date was set or moved: the same instant owed again is owed in another epoch of the clock. */
  readonly clockEpoch: number;
  /** Rungs raised so far, each with the due date it belonged to. */
  readonly raised: ReadonlySet<string>;
  readonly kept: KeptFile;
  readonly letters: ReadonlyMap<string, LetterFile>;
}

export interface LawFact {
  readonly parts: readonly number[];
  readonly fact: Fact;
}

/** The facts with one more, which touches these parts; as they are where it touches none. */
export const withFact = (file: CaseFile, parts: readonly number[], fact: Fact): readonly LawFact[] =>
  parts.length === 0 ? file.facts : [...file.facts, { parts, fact }];

export const allParts = (file: CaseFile): readonly number[] => file.parts.map((part) => part.number);
