// Where a case stands, in one word for the work list. Derived, never stored as truth.
import type { CaseFile } from './case-file.js';

export type Stage =
  | 'received'
  | 'acknowledged'
  | 'assigned'
  | 'awaiting-clarification'
  | 'extended'
  | 'partly-answered'
  | 'answered'
  | 'under-review'
  | 'reviewed';

export const stageOf = (file: CaseFile): Stage => {
  const parts = file.parts;
  if (file.reviews.some((review) => review.concludedOn === null)) return 'under-review';
  if (file.reviews.length > 0) return 'reviewed';
  if (parts.every((part) => part.outcome !== null)) return 'answered';
  const open = parts.filter((part) => part.outcome === null);
  if (open.every((part) => part.awaitingClarification !== null)) return 'awaiting-clarification';
  if (open.length < parts.length) return 'partly-answered';
  if (open.every((part) => part.extension !== null)) return 'extended';
  if (file.officer !== null) return 'assigned';
  return file.acknowledgedOn !== null ? 'acknowledged' : 'received';
};
