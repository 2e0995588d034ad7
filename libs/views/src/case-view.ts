// A case as it is shown: its parts, its clocks and why they stand where they stand, on a given day.
import { londonDate } from '@twentieth/calendar';
import {
  deadlinesOf,
  keepingOf,
  requesterOf,
  stageOf,
  wordsOfParts,
  type CaseDeadline,
  type CaseEvent,
  type CaseFile,
  type LegalHold,
  type ClaimFile,
  type Deputy,
  type DraftFile,
  type PartFile,
  type Stage,
} from '@twentieth/casework';
import { dealingViews, type DealingViews } from './before-the-answer.js';
import { keptViews, type KeptViews } from './kept.js';
import {
  complaintViews,
  planViews,
  reviewViews,
  type ComplaintView,
  type PlanView,
  type ReviewView,
} from './after-the-answer.js';

export interface DeadlineView {
  readonly kind: string;
  readonly due: string;
  readonly nature: string;
  readonly law: string;
  readonly status: string;
  readonly metOn: string | null;
  readonly workingDaysTaken: number | null;
  readonly workingDaysLate: number | null;
  readonly firstDue: string;
  readonly provisional: boolean;
  readonly skipped: readonly { readonly date: string; readonly why: string }[];
  readonly parts: readonly number[];
}

export interface PartView {
  readonly number: number;
  readonly regime: string;
  /** The parts that it was made from by splitting or merging. */
  readonly from: readonly number[];
  /** Null where the reader may not see it, or its key was destroyed. */
  readonly text: string | null;
  readonly awaitingClarification: number | null;
  readonly extension: number | null;
  readonly outcome: PartFile['outcome'];
  readonly review: number | null;
  readonly reviewOutcome: PartFile['reviewOutcome'];
  readonly revised: PartFile['revised'];
  readonly complaint: number | null;
}

export interface CaseView extends KeptViews, DealingViews {
  readonly reference: string;
  readonly authority: string;
  readonly regime: string;
  readonly receivedOn: string;
  readonly channel: string;
  readonly stage: Stage;
  readonly today: string;
  readonly officer: string | null;
  readonly version: number;
  readonly requester: {
    readonly name: string;
    readonly email: string | null;
    readonly address: string | null;
  } | null;
  readonly parts: readonly PartView[];
  /** Exemptions claimed, by what of them is public. */
  readonly claims: readonly ClaimFile[];
  /** Drafts of responses, and how far each has come in clearance. */
  readonly drafts: readonly DraftFile[];
  readonly deputies: readonly Deputy[];
  readonly deadlines: readonly DeadlineView[];
  readonly reviews: readonly ReviewView[];
  readonly complaints: readonly ComplaintView[];
  readonly plans: readonly PlanView[];
  /** FOIA s77: from receipt to the last day of recourse; no last day while something is open. */
  readonly legalHold: LegalHold;
  readonly disposalOn: string | null;
}

/**
 * @param events the case's events, opened, for the personal data in them; pass none to a reader who may not see it
 * @param asAt the civil date on which the clocks are read; null for the case's own today
 * @param knownAt the instant whose bank holidays are known; null for the case's own now
 */
export const caseView = (
  file: CaseFile,
  events: readonly CaseEvent[],
  today: string,
  asAt: string | null = null,
  knownAt: string | null = null,
): CaseView => {
  const words = wordsOfParts(events);
  const { reference, authority, regime, receivedOn, channel, officer, version } = file;
  return {
    reference,
    authority,
    regime,
    receivedOn,
    channel,
    stage: stageOf(file),
    today: asAt ?? today,
    officer,
    version,
    requester: requesterOf(events),
    parts: file.parts.map((part) => ({
      ...part,
      text: words.get(part.number) ?? null,
    })),
    ...keptViews(file, events, asAt ?? today),
    ...dealingViews(file, events),
    claims: file.claims,
    drafts: file.drafts,
    deputies: file.deputies,
    deadlines: deadlinesOf(file, asAt ?? today, knownAt ?? file.at).map(deadlineView),
    reviews: reviewViews(file),
    complaints: complaintViews(file, events),
    plans: planViews(file, events, asAt ?? today),
    ...keepingOf(file, asAt ?? today, knownAt ?? file.at),
  };
};

export const deadlineView = (deadline: CaseDeadline): DeadlineView => {
  const {
    kind,
    due,
    nature,
    law,
    status,
    metOn,
    workingDaysTaken,
    workingDaysLate,
    firstDue,
    provisional,
    skipped,
    parts,
  } = deadline;
  return {
    kind,
    due,
    nature,
    law,
    status,
    metOn,
    workingDaysTaken,
    workingDaysLate,
    firstDue,
    provisional,
    skipped,
    parts,
  };
};

/** A rehearsal case's today is its own; any other's is the wall's. */
export const todayOf = (file: CaseFile, wall: string): string => londonDate(file.rehearsal ? file.at : wall);
