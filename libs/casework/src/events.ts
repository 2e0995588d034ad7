// Everything that can happen to a case. Each step's file says what its own events hold and how they fold.
import type { CivilDate } from '@twentieth/calendar';
import type { ClearanceEvent } from './clearance-events.js';
import type { DealingEvent } from './dealing-events.js';
import type { DeadlineEvent } from './deadline-events.js';
import type { EscalationRaised } from './escalation-events.js';
import type { Recorded } from './happening.js';
import type { KeepingEvent } from './keeping-events.js';
import type { PartsEvent } from './parts-events.js';
import type { CalendarChanged } from './steps/recalculate-deadlines.js';
import type { ReceiptEvent } from './receipt-events.js';
import type { ExemptionEvent } from './exemption-events.js';
import type { LetterEvent } from './letter-events.js';
import type { RegulatorEvent } from './regulator-events.js';
import type { RequestAcknowledged } from './steps/acknowledge.js';
import type { CaseAssigned } from './steps/assign.js';
import type { ClarificationReceived, ClarificationSought } from './steps/clarify.js';
import type { ReceiptDateCorrected } from './steps/correct-receipt.js';
import type { ResponseTimeExtended } from './steps/extend.js';
import type { CaseMovedInTime } from './steps/move-in-time.js';
import type { RequestReceived } from './steps/receive-request.js';
import type { ResponseIssued } from './steps/respond.js';
import type { InternalReviewConcluded } from './steps/review-conclude.js';
import type { InternalReviewExtended } from './steps/review-extend.js';
import type { InternalReviewAccepted, InternalReviewDeclined } from './steps/review-late.js';
import type { InternalReviewRequested } from './steps/review-request.js';

export type CaseFact =
  | RequestReceived
  | RequestAcknowledged
  | CaseAssigned
  | ClarificationSought
  | ClarificationReceived
  | ResponseTimeExtended
  | ResponseIssued
  | InternalReviewRequested
  | InternalReviewAccepted
  | InternalReviewDeclined
  | InternalReviewExtended
  | InternalReviewConcluded
  | ReceiptDateCorrected
  | CaseMovedInTime
  | ReceiptEvent
  | PartsEvent
  | DealingEvent
  | KeepingEvent
  | ExemptionEvent
  | ClearanceEvent
  | RegulatorEvent
  | CalendarChanged
  | DeadlineEvent
  | EscalationRaised
  | LetterEvent;

/** What a step yields: a fact, and the civil date it happened on when that is not the command's own `on`. */
export type NewFact = CaseFact & { readonly on?: CivilDate };

/** A fact as recorded. */
export type CaseEvent = CaseFact & Recorded;

export type FactType = CaseFact['type'];
export type EventOf<T extends FactType> = Extract<CaseFact, { type: T }> & Recorded;

/** The schema version that new events carry; `upcast` brings older ones up to it. */
export const SCHEMA = 1;
