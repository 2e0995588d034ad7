// The fold: a case is what its events make of it. Nothing here reads a clock or the law.
import type { CaseFile } from './case-file.js';
import { onDeadlineEvent } from './deadline-events.js';
import { onEscalationRaised } from './escalation-events.js';
import type { CaseEvent, EventOf, FactType } from './events.js';
import { onLetterEvent, type LetterFile } from './letter-events.js';
import { openCase } from './open-case.js';
import { lettersOf } from './react.js';
import { CLEARANCE_FOLDS } from './clearance-events.js';
import { EXEMPTION_FOLDS } from './exemption-events.js';
import { REGULATOR_FOLDS } from './regulator-events.js';
import { DEALING_FOLDS } from './dealing-events.js';
import { KEEPING_FOLDS } from './keeping-events.js';
import { PARTS_FOLDS } from './parts-events.js';
import { RECEIPT_FOLDS } from './receipt-events.js';
import { onRequestAcknowledged } from './steps/acknowledge.js';
import { onCaseAssigned } from './steps/assign.js';
import { onClarificationReceived, onClarificationSought } from './steps/clarify.js';
import { onCalendarChanged } from './steps/recalculate-deadlines.js';
import { onReceiptDateCorrected } from './steps/correct-receipt.js';
import { onResponseTimeExtended } from './steps/extend.js';
import { onResponseIssued } from './steps/respond.js';
import { onInternalReviewConcluded } from './steps/review-conclude.js';
import { onInternalReviewExtended } from './steps/review-extend.js';
import { onInternalReviewAccepted, onInternalReviewDeclined } from './steps/review-late.js';
import { onInternalReviewRequested } from './steps/review-request.js';

type Folds = { readonly [T in FactType]: (file: CaseFile, event: EventOf<T>) => CaseFile };

const unchanged = (file: CaseFile): CaseFile => file;

const FOLDS: Folds = {
  RequestReceived: unchanged,
  RequestAcknowledged: onRequestAcknowledged,
  CaseAssigned: onCaseAssigned,
  ClarificationSought: onClarificationSought,
  ClarificationReceived: onClarificationReceived,
  ResponseTimeExtended: onResponseTimeExtended,
  ResponseIssued: onResponseIssued,
  InternalReviewRequested: onInternalReviewRequested,
  InternalReviewAccepted: onInternalReviewAccepted,
  InternalReviewDeclined: onInternalReviewDeclined,
  InternalReviewExtended: onInternalReviewExtended,
  InternalReviewConcluded: onInternalReviewConcluded,
  ReceiptDateCorrected: onReceiptDateCorrected,
  CaseMovedInTime: unchanged,
  ...RECEIPT_FOLDS,
  ...PARTS_FOLDS,
  ...DEALING_FOLDS,
  ...KEEPING_FOLDS,
  ...EXEMPTION_FOLDS,
  ...REGULATOR_FOLDS,
  ...CLEARANCE_FOLDS,
  CalendarChanged: onCalendarChanged,
  DeadlineSet: onDeadlineEvent,
  DeadlineMoved: onDeadlineEvent,
  DeadlineMet: onDeadlineEvent,
  DeadlineMissed: onDeadlineEvent,
  DeadlineLifted: onDeadlineEvent,
  EscalationRaised: onEscalationRaised,
  LetterPrepared: onLetterEvent,
  LetterSent: onLetterEvent,
  LetterFailed: onLetterEvent,
  LetterSuperseded: onLetterEvent,
  LetterWaived: onLetterEvent,
  LetterDelivered: onLetterEvent,
  LetterReturned: onLetterEvent,
};

const applied = (file: CaseFile, event: CaseEvent): CaseFile => {
  const fold = FOLDS[event.type] as ((file: CaseFile, event: CaseEvent) => CaseFile) | undefined;
  if (fold === undefined)
    throw new Error(`No fold for the event ${String(event.type)}: deploy the version that knows it.`);
  return fold(file, event);
};

/** Folds one event onto a case; the first must be `RequestReceived`. The letters that the event calls for are owed from here. */
export const evolve = (file: CaseFile | null, event: CaseEvent): CaseFile => {
  if (file === null && event.type !== 'RequestReceived')
    throw new Error(`A case begins with RequestReceived, not ${event.type}.`);
  const before = file ?? openCase(event as EventOf<'RequestReceived'>);
  const after = applied(before, event);
  return {
    ...after,
    letters: withOwed(after, event),
    at: event.at > before.at ? event.at : before.at,
    version: before.version + 1,
  };
};

const withOwed = (file: CaseFile, event: CaseEvent): CaseFile['letters'] => {
  const owed = lettersOf(event, file);
  if (owed.length === 0) return file.letters;
  return new Map<string, LetterFile>([
    ...file.letters,
    ...owed.map((letter) => [letter.id, { ...letter, state: 'owed' }] as const),
  ]);
};

export const fold = (events: readonly CaseEvent[], from: CaseFile | null = null): CaseFile | null =>
  events.reduce<CaseFile | null>((file, event) => evolve(file, event), from);
