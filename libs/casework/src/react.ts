// Which letters an event calls for. A letter's id derives from its event's id, so that however often the question
// is asked, the same letter is owed once.
import type { CaseEvent } from './events.js';
import type { Addressee } from './happening.js';
import type { CaseFile } from './case-file.js';
import { extensionProceeding, requestProceeding, reviewProceeding } from './proceedings.js';

export interface OwedLetter {
  readonly id: string;
  readonly template: string;
  readonly to: Addressee;
  readonly proceeding: string;
  readonly rung: string | null;
  readonly cause: string;
}

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
  switch (event.type) {
    case 'RequestAcknowledged':
      return letter('acknowledgement', 'requester', request);
    case 'ClarificationSought':
      return letter('clarification-request', 'requester', request);
    case 'ResponseTimeExtended':
      return letter('extension-notice', 'requester', extensionProceeding(file.reference, event.data.number));
    case 'ResponseIssued':
      return letter('response', 'requester', request);
    case 'InternalReviewRequested':
      return letter(
        'review-acknowledgement',
        'requester',
        reviewProceeding(file.reference, event.data.number),
      );
    case 'InternalReviewConcluded':
      return letter('review-outcome', 'requester', reviewProceeding(file.reference, event.data.number));
    case 'EscalationRaised':
      return letter(event.data.letter, event.data.role, event.data.proceeding, event.data.rung);
    default:
      return [];
  }
};
