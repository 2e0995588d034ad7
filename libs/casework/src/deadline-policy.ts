// Which proceeding keeps each deadline, and whose it is. A deadline of ours that passes undone is missed and told up
// the ladder; one that binds the requester, or ends something by itself, lapses and is nobody's failure.
import type { DeadlineKind } from '@twentieth/statute';
import type { ProceedingKind } from './proceedings.js';

interface Policy {
  readonly proceeding: ProceedingKind | null;
  readonly ours: boolean;
}

const ours = (proceeding: ProceedingKind): Policy => ({ proceeding, ours: true });
const lapses: Policy = { proceeding: null, ours: false };

/** The deadlines that a case keeps on its record and shows. */
export const DEADLINE_POLICY: Readonly<Partial<Record<DeadlineKind, Policy>>> = {
  acknowledgement: ours('request'),
  response: ours('request'),
  'extension-notice': ours('request'),
  'extended-response': ours('extension'),
  'extension-expectation': ours('extension'),
  'fee-lapse': lapses,
  'clarification-lapse': lapses,
  'review-window': lapses,
  review: ours('review'),
  'review-limit': ours('review'),
  'complaint-acknowledgement': ours('complaint'),
  'decision-notice-compliance': ours('complaint'),
  'complaint-window': lapses,
  appeal: lapses,
  retention: lapses,
};

export const isKept = (kind: DeadlineKind): boolean => DEADLINE_POLICY[kind] !== undefined;
export const isOurs = (kind: DeadlineKind): boolean => DEADLINE_POLICY[kind]?.ours === true;
export const deadlinesKeptBy = (proceeding: ProceedingKind): readonly DeadlineKind[] =>
  (Object.keys(DEADLINE_POLICY) as DeadlineKind[]).filter(
    (kind) => DEADLINE_POLICY[kind]?.proceeding === proceeding,
  );
