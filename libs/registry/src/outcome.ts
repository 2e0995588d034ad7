// An outcome as kept beside its key. It holds no personal data: the case is folded again up to the version it had.
import { fold, type Refusal } from '@twentieth/casework';
import type { RecordTransaction } from '@twentieth/event-store';
import { closed } from './sealing.js';
import type { Outcome } from './submission.js';

export type StoredOutcome =
  | { readonly kind: 'recorded'; readonly reference: string; readonly from: number; readonly to: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'known-message' | 'other-message' | 'mail-settled'; readonly reference: string }
  | { readonly kind: 'no-such-case' };

export const outcomeAsStored = (outcome: Outcome): StoredOutcome => {
  switch (outcome.kind) {
    case 'recorded':
      return {
        kind: 'recorded',
        reference: outcome.reference,
        from: outcome.file.version - outcome.events.length + 1,
        to: outcome.file.version,
      };
    case 'refused':
      return { kind: 'refused', refusal: outcome.refusal };
    case 'known-message':
    case 'other-message':
    case 'mail-settled':
    case 'no-such-case':
      return outcome;
    case 'key-reused':
      throw new Error('A reused key has the outcome of its first use.');
  }
};

/** The first outcome again, as it was answered then. */
export const restored = async (tx: RecordTransaction, stored: StoredOutcome): Promise<Outcome> => {
  if (stored.kind === 'refused') return { ...stored, replayed: true };
  if (stored.kind !== 'recorded') return stored;
  const { events } = await tx.readStream(stored.reference);
  const then = events.slice(0, stored.to);
  const file = fold(then.map(closed));
  if (file === null)
    throw new Error(`The record of ${stored.reference} is gone, though a command on it was answered.`);
  return {
    kind: 'recorded',
    reference: stored.reference,
    file,
    events: then.slice(stored.from - 1),
    replayed: true,
  };
};
