// Where a case stands, in one word for the work list. Derived, never stored as truth.
import type { CaseFile } from './case-file.js';
import { isUndecided, openAppeal, standingNotice } from './complaint-file.js';
import { isAnswer } from './outcomes.js';
import { standingInvalidity } from './receipt-file.js';
import { isOpen } from './review-file.js';

export type Stage =
  | 'invalid'
  | 'closed'
  | 'received'
  | 'acknowledged'
  | 'assigned'
  | 'awaiting-clarification'
  | 'extended'
  | 'partly-answered'
  | 'answered'
  | 'withdrawn'
  | 'lapsed'
  | 'under-review'
  | 'reviewed'
  | 'before-the-commissioner'
  | 'decision-notice'
  | 'under-appeal'
  | 'decided';

export const stageOf = (file: CaseFile): Stage => {
  const parts = file.parts;
  if (file.kept.closure !== null) return 'closed';
  if (standingInvalidity(file.receipt)) return 'invalid';
  if (file.reviews.some(isOpen)) return 'under-review';
  const outside = beforeOthers(file);
  if (outside !== null) return outside;
  if (file.reviews.some((review) => review.concludedOn !== null)) return 'reviewed';
  if (parts.every((part) => part.outcome?.answer === 'withdrawn')) return 'withdrawn';
  if (parts.every((part) => part.outcome !== null && !isAnswer(part.outcome.answer))) return 'lapsed';
  if (parts.every((part) => part.outcome !== null)) return 'answered';
  const open = parts.filter((part) => part.outcome === null);
  if (open.every((part) => part.awaitingClarification !== null)) return 'awaiting-clarification';
  if (open.length < parts.length) return 'partly-answered';
  if (open.every((part) => part.extension !== null)) return 'extended';
  if (file.officer !== null) return 'assigned';
  return file.acknowledgedOn !== null ? 'acknowledged' : 'received';
};

/** Where the case stands with a Commissioner or a tribunal, if it is or has been there. */
const beforeOthers = ({ complaints }: CaseFile): Stage | null => {
  if (complaints.some(openAppeal)) return 'under-appeal';
  if (complaints.some((each) => each.to !== 'authority' && isUndecided(each)))
    return 'before-the-commissioner';
  const notices = complaints.flatMap((each) => standingNotice(each) ?? []);
  if (notices.some(({ steps, stepsTakenOn }) => steps > 0 && stepsTakenOn === null)) return 'decision-notice';
  return notices.length > 0 ? 'decided' : null;
};
