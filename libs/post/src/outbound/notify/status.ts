// GOV.UK Notify's words for what became of an e-mail, in ours.
import type { Instant } from '@twentieth/calendar';
import type { Delivery } from '../delivery.js';

/**
 * @param status Notify's word. One that is not known is no end: the letter stays under way, and stays asked about.
 * @param completedAt when Notify says that this became so.
 */
export const deliveryFrom = (status: string, completedAt: unknown): Delivery => {
  const at = instantFrom(completedAt);
  switch (status) {
    case 'delivered':
      return { state: 'delivered', at };
    case 'permanent-failure':
      return {
        state: 'failed',
        at,
        mayRetry: false,
        why: 'There is no such mailbox, or it refuses our mail.',
      };
    case 'temporary-failure':
      return {
        state: 'failed',
        at,
        mayRetry: true,
        why: 'The mailbox did not accept the letter within three days: it may be full or away.',
      };
    case 'technical-failure':
      return { state: 'failed', at, mayRetry: true, why: 'GOV.UK Notify could not hand the letter on.' };
    default:
      return { state: 'under-way' };
  }
};

/** An instant as Notify writes it (microseconds and all), or null. */
export const instantFrom = (written: unknown): Instant | null => {
  if (typeof written !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(written)) return null;
  const read = new Date(written);
  return Number.isNaN(read.getTime()) ? null : (read.toISOString() as Instant);
};
