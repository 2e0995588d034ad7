// What becomes of a letter after the next server has taken it over: taken over is not delivered.
import type { Instant } from '@twentieth/calendar';

export type Delivery =
  | { readonly state: 'under-way' }
  | { readonly state: 'delivered'; readonly at: Instant | null }
  | {
      readonly state: 'failed';
      readonly at: Instant | null;
      /** Whether the same letter to the same address may get through another time: for a person to decide. */
      readonly mayRetry: boolean;
      /** For an officer to read. It holds no address. */
      readonly why: string;
    };
