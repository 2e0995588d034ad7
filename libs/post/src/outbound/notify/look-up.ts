// GOV.UK Notify lists what it holds under a reference. A reference may name a whole batch, so that a letter is known by
// its reference and its addressee together.
import type { NotifyClient } from 'notifications-node-client';
import { TransientFailure } from '../post.js';

const MOST_PAGES = 20;

export interface Held {
  readonly id: string;
  readonly reference?: string | null;
  readonly type: string;
  readonly status: string;
  readonly created_at: string;
  readonly completed_at?: string | null;
  readonly email_address?: string | null;
}

/** The e-mails held under a reference, newest first, to one address if that is given. */
export const heldUnder = async (client: NotifyClient, reference: string, to?: string): Promise<Held[]> => {
  const held: Held[] = [];
  let olderThan: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { data } = await client.getNotifications('email', undefined, reference, olderThan);
    const listed: readonly Held[] | undefined = data?.notifications;
    if (!Array.isArray(listed)) throw new TransientFailure(true, 'GOV.UK Notify did not answer with a list.');
    held.push(...listed.filter((each) => isOurs(each, reference, to)));
    olderThan = (listed as readonly Held[]).at(-1)?.id;
    if (olderThan === undefined || data.links?.next === undefined) return held;
  }
  throw new TransientFailure(
    true,
    'GOV.UK Notify holds too many letters under one reference to look through.',
  );
};

const isOurs = (each: Held, reference: string, to: string | undefined): boolean =>
  each.type === 'email' &&
  each.reference === reference &&
  (to === undefined || each.email_address?.trim().toLowerCase() === to.toLowerCase());
