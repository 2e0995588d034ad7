// What can happen to a case, in the past tense. `data` is public for ever; `sealed` holds everything personal
// (name, address, free text) and is encrypted under the requester's own key (docs/decisions/001).
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import type { Claim, PartOutcome, ReviewOutcome } from './outcomes.js';

export interface Actor {
  readonly id: string;
  readonly role: string;
}

export type Channel = 'email' | 'post' | 'web' | 'social-media' | 'hand' | 'other';

export interface RequestReceived {
  readonly type: 'RequestReceived';
  readonly data: {
    readonly reference: string;
    readonly authority: string;
    readonly rehearsal: boolean;
    readonly regime: 'foia';
    readonly receivedOn: CivilDate;
    readonly receivedAt: Instant | null;
    readonly channel: Channel;
    /** How receipt can be shown later: a gateway's time, a message (by the hash of its id), or an officer's word. */
    readonly evidence: {
      readonly kind: 'message' | 'officer';
      readonly messageIdHash: string | null;
      readonly gatewayAt: Instant | null;
    };
    readonly parts: readonly number[];
    readonly repliesByEmail: boolean;
  };
  readonly sealed: {
    readonly requester: {
      readonly name: string;
      readonly email: string | null;
      readonly address: string | null;
    };
    readonly text: string;
    readonly subject: string | null;
    readonly parts: readonly { readonly number: number; readonly text: string }[];
    readonly messageId: string | null;
    readonly attachments: readonly {
      readonly name: string;
      readonly bytes: number;
      readonly sha256: string;
    }[];
  };
}

export interface RequestAcknowledged {
  readonly type: 'RequestAcknowledged';
  readonly data: Record<string, never>;
}

export interface CaseAssigned {
  readonly type: 'CaseAssigned';
  readonly data: { readonly officer: string; readonly team: string | null };
}

export interface ClarificationSought {
  readonly type: 'ClarificationSought';
  readonly data: { readonly number: number; readonly parts: readonly number[] };
  readonly sealed: { readonly question: string };
}

export interface ClarificationReceived {
  readonly type: 'ClarificationReceived';
  readonly data: { readonly number: number; readonly parts: readonly number[] };
  readonly sealed: { readonly text: string };
}

export interface ResponseTimeExtended {
  readonly type: 'ResponseTimeExtended';
  readonly data: {
    readonly number: number;
    readonly ground: 'public-interest';
    readonly exemptions: readonly string[];
    readonly estimate: CivilDate;
    readonly parts: readonly number[];
  };
  readonly sealed: { readonly reasons: string };
}

export interface ResponseIssued {
  readonly type: 'ResponseIssued';
  readonly data: {
    readonly number: number;
    readonly outcomes: readonly (PartOutcome & {
      readonly claims: readonly Omit<Claim, 'reasons' | 'publicInterest'>[];
    })[];
  };
  readonly sealed: { readonly text: string; readonly claims: readonly (Claim & { readonly part: number })[] };
}

export interface InternalReviewRequested {
  readonly type: 'InternalReviewRequested';
  readonly data: { readonly number: number; readonly parts: readonly number[] };
  readonly sealed: { readonly grounds: string };
}

export interface InternalReviewConcluded {
  readonly type: 'InternalReviewConcluded';
  readonly data: { readonly number: number; readonly outcomes: readonly ReviewOutcome[] };
  readonly sealed: { readonly text: string };
}

export interface ReceiptDateCorrected {
  readonly type: 'ReceiptDateCorrected';
  readonly data: { readonly from: CivilDate; readonly to: CivilDate };
  readonly sealed: { readonly reason: string };
}

interface DeadlineRef {
  readonly kind: DeadlineKind;
  readonly parts: readonly number[];
}

export interface DeadlineSet {
  readonly type: 'DeadlineSet';
  readonly data: DeadlineRef & {
    readonly due: CivilDate;
    readonly nature: string;
    readonly law: string;
    readonly provisional: boolean;
    readonly calendar: string;
  };
}

export interface DeadlineMoved {
  readonly type: 'DeadlineMoved';
  readonly data: DeadlineRef & {
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly law: string;
    readonly provisional: boolean;
    readonly calendar: string;
  };
}

export interface DeadlineMet {
  readonly type: 'DeadlineMet';
  readonly data: DeadlineRef & {
    readonly due: CivilDate;
    readonly metOn: CivilDate;
    readonly workingDaysTaken: number | null;
  };
}

/** The day ended with the duty undone. Done late afterwards, `metOn` and the lateness are told by a second one. */
export interface DeadlineMissed {
  readonly type: 'DeadlineMissed';
  readonly data: DeadlineRef & {
    readonly due: CivilDate;
    readonly law: string;
    readonly metOn: CivilDate | null;
    readonly workingDaysLate: number | null;
  };
}

export interface DeadlineLifted {
  readonly type: 'DeadlineLifted';
  readonly data: DeadlineRef & { readonly due: CivilDate };
}

export interface EscalationRaised {
  readonly type: 'EscalationRaised';
  readonly data: {
    readonly proceeding: string;
    readonly rung: string;
    readonly deadline: DeadlineKind;
    readonly parts: readonly number[];
    readonly due: CivilDate;
    /** The instant the rung was owed, however late it was raised. */
    readonly dueAt: Instant;
    readonly role: StaffRole;
    readonly letter: string;
  };
}

export type StaffRole = 'officer' | 'team-leader' | 'head-of-unit' | 'senior-officer' | 'reviewer';
export type Addressee = 'requester' | StaffRole;

export interface LetterPrepared {
  readonly type: 'LetterPrepared';
  readonly data: {
    readonly letter: string;
    readonly template: string;
    readonly to: Addressee;
    readonly rung: string | null;
    readonly medium: 'email' | 'paper';
    readonly messageId: string | null;
    readonly sha256: string;
  };
  readonly sealed: {
    readonly address: string | null;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
  };
}

export interface LetterSent {
  readonly type: 'LetterSent';
  readonly data: {
    readonly letter: string;
    readonly messageId: string;
    readonly acceptedAt: Instant;
    readonly receipt: string;
  };
}

export interface LetterFailed {
  readonly type: 'LetterFailed';
  readonly data: { readonly letter: string; readonly reason: string };
}

/** A rehearsal case was moved to another time of its own (docs/decisions/003). */
export interface CaseMovedInTime {
  readonly type: 'CaseMovedInTime';
  readonly data: { readonly to: Instant };
}

export type CaseFact =
  | RequestReceived
  | RequestAcknowledged
  | CaseAssigned
  | ClarificationSought
  | ClarificationReceived
  | ResponseTimeExtended
  | ResponseIssued
  | InternalReviewRequested
  | InternalReviewConcluded
  | ReceiptDateCorrected
  | DeadlineSet
  | DeadlineMoved
  | DeadlineMet
  | DeadlineMissed
  | DeadlineLifted
  | EscalationRaised
  | LetterPrepared
  | LetterSent
  | LetterFailed
  | CaseMovedInTime;

/** What a step yields: a fact, and the civil date it happened on when that is not the command's own `on`. */
export type NewFact = CaseFact & { readonly on?: CivilDate };

/** A fact as recorded. `on` is the world's date, `at` the case's time when it was recorded. */
export type CaseEvent = CaseFact & {
  readonly id: string;
  readonly schema: number;
  readonly on: CivilDate;
  readonly at: Instant;
  readonly actor: Actor;
};

export type FactType = CaseFact['type'];

/** The schema version that new events carry; `upcast` brings older ones up to it. */
export const SCHEMA = 1;
