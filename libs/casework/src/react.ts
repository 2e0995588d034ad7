// Which letters an event calls for. A letter's id derives from its event's id, so that however often the question
// is asked, the same letter is owed once.
import type { DigestOf } from './escalation-events.js';
import type { CaseEvent } from './events.js';
import type { Addressee } from './happening.js';
import type { CaseFile } from './case-file.js';
import type { MailFile } from './mail-file.js';
import { reminderOf, type Reminder } from './superseded.js';
import {
  complaintProceeding,
  extensionProceeding,
  requestProceeding,
  reviewProceeding,
} from './proceedings.js';

export interface OwedLetter {
  readonly id: string;
  readonly template: string;
  readonly to: Addressee;
  readonly proceeding: string;
  readonly rung: string | null;
  readonly cause: string;
  /** The digest by which it is to go; left out where it goes by itself. */
  readonly digest?: DigestOf;
  /** The duty that it reminds of: where that is settled before it is sent, it is owed no more. */
  readonly reminder?: Reminder;
}

/** The notice of more time differs with the ground, for it differs in what it must say. */
const EXTENSION_LETTERS = {
  'public-interest': 'extension-notice',
  'complex-and-voluminous': 'extension-notice-environmental',
  complexity: 'extension-notice-subject-access',
} as const;

/** What failed and must be told: word of a failure that itself fails is told to nobody, and stands on the case. */
const undelivered = (id: string, file: CaseFile): readonly OwedLetter[] => {
  const failed = file.letters.get(id)!;
  const gone = file.kept.disposedOn !== null;
  return gone || failed.template === 'letter-not-delivered' ? [] : [failed];
};

/**
 * An answer is told to the officer. Not one from our own mailboxes, nor one to such word itself: two machines could go on
 * for ever.
 */
const tellsOfMail = (
  { kind, sender, letter }: Pick<MailFile, 'kind' | 'sender' | 'letter'>,
  file: CaseFile,
): boolean =>
  kind === 'reply' &&
  sender !== 'staff' &&
  (letter === null || file.letters.get(letter)?.template !== 'mail-received');

/** The letters that an event calls for, given the case as the event leaves it. */
export const lettersOf = (event: CaseEvent, file: CaseFile): readonly OwedLetter[] => {
  const letter = (
    template: string,
    to: Addressee,
    proceeding: string,
    rung: string | null = null,
  ): readonly OwedLetter[] => [
    { id: `${event.id}.${template}`, template, to, proceeding, rung, cause: event.id },
  ];
  const request = requestProceeding(file.reference);
  const complaint = (number: number): string => complaintProceeding(file.reference, number);
  const review = (number: number): string => reviewProceeding(file.reference, number);
  switch (event.type) {
    case 'RequestAcknowledged':
      return letter('acknowledgement', 'requester', request);
    case 'RequestFoundInvalid':
      return event.data.missing.includes('address') ? [] : letter('request-invalid', 'requester', request);
    case 'PartsCommissioned':
      return letter('commission', 'holder-team', request);
    case 'ReturnChased':
      return letter('return-chase', 'holder-team', request);
    case 'ClarificationSought':
      return letter('clarification-request', 'requester', request);
    case 'ClarificationReplyRefused':
      return letter('clarification-still-needed', 'requester', request);
    case 'ClarificationWithdrawn':
      return letter('clarification-withdrawn', 'requester', request);
    case 'ClarificationLapsed':
    case 'FeeLapsed':
      return letter('request-lapsed', 'requester', request);
    case 'FeesNoticeGiven':
      return letter('fees-notice', 'requester', request);
    case 'PartTransferred':
      return letter('transfer-notice', 'requester', request);
    case 'AdviceGiven':
      return event.data.how === 'letter' ? letter('advice', 'requester', request) : [];
    case 'ResponseTimeExtended':
      return letter(
        EXTENSION_LETTERS[event.data.ground],
        'requester',
        extensionProceeding(file.reference, event.data.number),
      );
    case 'ResponseIssued':
      return letter('response', 'requester', request);
    case 'InternalReviewRequested':
      // A review asked for too late for every part is acknowledged once it is accepted.
      return event.data.outOfTime.length === event.data.parts.length
        ? []
        : letter('review-acknowledgement', 'requester', review(event.data.number));
    case 'InternalReviewAccepted':
      return letter('review-acknowledgement', 'requester', review(event.data.number));
    case 'InternalReviewDeclined':
      return letter('review-declined', 'requester', review(event.data.number));
    case 'InternalReviewExtended':
      return letter('review-extension', 'requester', review(event.data.number));
    case 'InternalReviewConcluded':
      return letter('review-outcome', 'requester', review(event.data.number));
    case 'ComplaintAcknowledged':
      return letter('complaint-acknowledgement', 'requester', complaint(event.data.complaint));
    case 'DecisionNoticeStepsTaken':
      return letter('steps-taken', 'requester', complaint(event.data.complaint));
    case 'MailReceived':
      return tellsOfMail(event.data, file) ? letter('mail-received', 'officer', request) : [];
    case 'LetterFailed':
    case 'LetterReturned':
      return undelivered(event.data.letter, file).flatMap((failed) =>
        letter(
          'letter-not-delivered',
          failed.to === 'officer' ? 'team-leader' : 'officer',
          failed.proceeding,
        ),
      );
    case 'EscalationRaised': {
      const { letter: template, role, proceeding, rung, digest } = event.data;
      const reminder = reminderOf(event.data);
      return letter(template, role, proceeding, rung).map((one) => ({
        ...one,
        ...(digest === undefined ? {} : { digest }),
        ...(reminder === undefined ? {} : { reminder }),
      }));
    }
    default:
      return [];
  }
};
