// A post in memory, for the simulator and for tests: it fails in the ways that SMTP fails, when it is told to.
import type { Instant } from '@twentieth/calendar';
import { checkEnvelope } from './envelope.js';
import { PermanentFailure, TransientFailure, type Outgoing, type Post, type Receipt } from './post.js';

/** unreachable, busy: nothing arrives. refused: for good. answer-lost: the letter arrives, its receipt does not. */
export type PostFault = 'unreachable' | 'busy' | 'refused' | 'answer-lost';

export interface MemoryPost extends Post {
  readonly lookUp: NonNullable<Post['lookUp']>;
  /** Everything that arrived, in order; a letter sent twice stands here twice. */
  readonly delivered: readonly Outgoing[];
}

export interface MemoryPostOptions {
  readonly now: () => Instant;
  /** What goes wrong with an attempt, if anything. Attempts of one letter are counted from 1. */
  readonly faultOf?: (letter: Outgoing, attempt: number) => PostFault | null;
}

/** @returns a post that keeps what it is given. */
export const memoryPost = ({ now, faultOf = () => null }: MemoryPostOptions): MemoryPost => {
  const delivered: Outgoing[] = [];
  const receipts = new Map<string, Receipt>();
  const attempts = new Map<string, number>();

  const deliver = (letter: Outgoing): Receipt => {
    delivered.push(letter);
    const receipt = { messageId: letter.messageId, acceptedAt: now(), response: '250 kept in memory' };
    if (!receipts.has(letter.messageId)) receipts.set(letter.messageId, receipt);
    return receipt;
  };

  return {
    delivered,
    async send(letter) {
      checkEnvelope(letter);
      const attempt = (attempts.get(letter.messageId) ?? 0) + 1;
      attempts.set(letter.messageId, attempt);
      switch (faultOf(letter, attempt)) {
        case 'unreachable':
          throw new TransientFailure(false, 'The post cannot be reached.');
        case 'busy':
          throw new TransientFailure(false, 'The post asked us to try later: 450 busy');
        case 'refused':
          throw new PermanentFailure('refused', 'The post refused the letter: 550 no such mailbox');
        case 'answer-lost':
          deliver(letter);
          throw new TransientFailure(true, 'The post gave no answer.');
        case null:
          return deliver(letter);
      }
    },
    async lookUp(messageId) {
      return receipts.get(messageId) ?? null;
    },
  };
};
