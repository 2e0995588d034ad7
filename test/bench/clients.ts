// One client tells how long a thing takes; several tell how many are done in a second. Never the one for the other.
import type { Finding } from './measure.js';
import { millisEach, perSecond, type Lap } from './rounds.js';
import { spreadOf } from './statistics.js';

/** How many at once each measure of the record is made with. */
export const CLIENTS = [1, 8] as const;

export const inWords = (clients: number): string => (clients === 1 ? 'one at a time' : `${clients} at once`);

/** The absolute figure beside a ratio: milliseconds for one client, a rate for several. */
export const besides =
  (clients: number) =>
  (name: string, laps: readonly Lap[]): Finding['beside'][number] =>
    clients === 1
      ? { name, spread: spreadOf(millisEach(laps)), unit: 'ms' }
      : { name, spread: spreadOf(perSecond(laps)), unit: '/s' };
