// What may be asked of a case, in the imperative. Every command carries the actor, the civil date on which the
// thing happened (`on`) and the instant at which it is recorded (`at`, the case's own time).
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { Actor, Addressee, Channel, RequestReceived, LetterPrepared } from './events.js';
import type { Answer, Claim, ReviewOutcome } from './outcomes.js';

export interface ReceiveRequest {
  readonly type: 'ReceiveRequest';
  readonly reference: string;
  readonly regime: 'foia';
  readonly receivedOn: CivilDate;
  readonly receivedAt: Instant | null;
  readonly channel: Channel;
  readonly messageIdHash: string | null;
  readonly requester: RequestReceived['sealed']['requester'];
  readonly subject: string | null;
  readonly text: string;
  readonly parts: readonly string[] | null;
  readonly messageId: string | null;
  readonly attachments: RequestReceived['sealed']['attachments'];
}

export interface AcknowledgeRequest {
  readonly type: 'AcknowledgeRequest';
}
export interface AssignCase {
  readonly type: 'AssignCase';
  readonly officer: string;
  readonly team: string | null;
}
export interface SeekClarification {
  readonly type: 'SeekClarification';
  readonly question: string;
  readonly parts: readonly number[] | null;
}
export interface ReceiveClarification {
  readonly type: 'ReceiveClarification';
  readonly number: number;
  readonly text: string;
}
export interface ExtendResponseTime {
  readonly type: 'ExtendResponseTime';
  readonly exemptions: readonly string[];
  readonly estimate: CivilDate;
  readonly reasons: string;
  readonly parts: readonly number[] | null;
}
export interface IssueResponse {
  readonly type: 'IssueResponse';
  readonly outcomes: readonly {
    readonly parts: readonly number[] | null;
    readonly answer: Answer;
    readonly claims: readonly Claim[];
  }[];
  readonly text: string;
}
export interface RequestInternalReview {
  readonly type: 'RequestInternalReview';
  readonly parts: readonly number[] | null;
  readonly grounds: string;
}
export interface ConcludeInternalReview {
  readonly type: 'ConcludeInternalReview';
  readonly number: number;
  readonly outcomes: readonly {
    readonly parts: readonly number[] | null;
    readonly outcome: ReviewOutcome['outcome'];
  }[];
  readonly text: string;
}
export interface CorrectReceiptDate {
  readonly type: 'CorrectReceiptDate';
  readonly to: CivilDate;
  readonly reason: string;
}
/** Time itself (docs/decisions/003): given by a proceeding's workflow when a day or an hour has come. */
export interface PassTime {
  readonly type: 'PassTime';
  readonly proceeding: string;
}
/** Moves a rehearsal case forward in its own time. */
export interface MoveCaseInTime {
  readonly type: 'MoveCaseInTime';
  readonly to: Instant;
}
export interface RecordLetterPrepared {
  readonly type: 'RecordLetterPrepared';
  readonly letter: string;
  readonly to: Addressee;
  readonly prepared: Omit<LetterPrepared['data'], 'letter' | 'to' | 'rung' | 'template'>;
  readonly content: LetterPrepared['sealed'];
}
export interface RecordLetterSent {
  readonly type: 'RecordLetterSent';
  readonly letter: string;
  readonly messageId: string;
  readonly acceptedAt: Instant;
  readonly receipt: string;
}
export interface RecordLetterFailed {
  readonly type: 'RecordLetterFailed';
  readonly letter: string;
  readonly reason: string;
}

export type Command =
  | ReceiveRequest
  | AcknowledgeRequest
  | AssignCase
  | SeekClarification
  | ReceiveClarification
  | ExtendResponseTime
  | IssueResponse
  | RequestInternalReview
  | ConcludeInternalReview
  | CorrectReceiptDate
  | PassTime
  | MoveCaseInTime
  | RecordLetterPrepared
  | RecordLetterSent
  | RecordLetterFailed;

export type CommandType = Command['type'];

/** The circumstances of a command: all that a step may know beside the case itself. */
export interface Circumstances {
  readonly authority: string;
  readonly rehearsal: boolean;
  readonly actor: Actor;
  readonly on: CivilDate;
  readonly at: Instant;
}
