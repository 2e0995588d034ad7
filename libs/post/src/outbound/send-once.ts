// At least one attempt, one delivery: where an earlier attempt may have got through, the far end is asked first.
import type { Outgoing, Post, Receipt } from './post.js';

/**
 * Sends a letter unless it has already arrived.
 * @param attemptedBefore whether any earlier attempt was begun whose end is not known. A post without a look-up sends
 * again with the same Message-ID: that is all that can be done then.
 */
export const sendOnce = async (post: Post, letter: Outgoing, attemptedBefore: boolean): Promise<Receipt> => {
  const arrived = attemptedBefore ? await post.lookUp?.(letter.messageId, letter.to.address) : null;
  return arrived ?? post.send(letter);
};
