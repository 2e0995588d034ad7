// In rehearsal the mail goes to a catcher that can be asked what has arrived: after an uncertain attempt the letter is
// looked up there before it is sent again.
import type { Instant } from '@twentieth/calendar';
import { TransientFailure, type Post } from './post.js';

const PATIENCE = 5_000;

interface Caught {
  readonly headers?: { readonly 'message-id'?: unknown };
  readonly time?: unknown;
}

/**
 * Looks a letter up in a mail catcher that answers as MailDev does.
 * @param url the catcher's own address, "http://127.0.0.1:1080".
 */
export const lookUpInMailCatcher = (url: string): NonNullable<Post['lookUp']> => {
  const base = url.replace(/\/+$/, '');
  return async (messageId) => {
    const caught = await ask(`${base}/api/email?headers.message-id=${encodeURIComponent(messageId)}`);
    const found = caught.find((each) => each.headers?.['message-id'] === messageId);
    if (!found) return null;
    const at = new Date(String(found.time));
    if (Number.isNaN(at.getTime()))
      throw new TransientFailure(true, 'The mail catcher does not say when it caught the letter.');
    return { messageId, acceptedAt: at.toISOString() as Instant, response: 'found in the mail catcher' };
  };
};

const ask = async (address: string): Promise<readonly Caught[]> => {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) throw new TransientFailure(true, `The mail catcher answered ${answer.status}.`);
    const caught: unknown = await answer.json();
    if (!Array.isArray(caught))
      throw new TransientFailure(true, 'The mail catcher did not answer with a list.');
    return caught as readonly Caught[];
  } catch (failure) {
    if (failure instanceof TransientFailure) throw failure;
    throw new TransientFailure(true, 'The mail catcher cannot be asked.');
  }
};
