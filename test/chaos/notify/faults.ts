// What goes wrong with a letter at GOV.UK Notify, and what becomes of it, from the seed and the letter's name alone: a
// letter is refused at every attempt or at none, and every other fault is of one attempt.
import { createHash } from 'node:crypto';
import type { NotifyFault } from '../../notify-fake/notify-fake.js';

/** So many attempts of a hundred. */
const FAULTS: readonly (readonly [NotifyFault, number])[] = [
  ['server-error', 5],
  ['bad-gateway', 2],
  ['error-after-accept', 5],
  ['answer-lost', 5],
  ['late', 4],
  ['slow', 6],
  ['time-out-after-accept', 3],
  ['rate-limit', 2],
];
/** Letters of a hundred to addresses that Notify will not send to. */
const REFUSED = 6;
/** Letters of a hundred: the rest are told of by nobody while the run lasts. */
const ENDS: readonly (readonly [string, number])[] = [
  ['delivered', 70],
  ['permanent-failure', 7],
  ['temporary-failure', 5],
];
const TOLD_TWICE = 15;

/** A whole number from 0 to 99. */
const drawn = (...from: readonly (string | number)[]): number =>
  Number.parseInt(createHash('sha256').update(from.join('/')).digest('hex').slice(0, 8), 16) % 100;

const pick = <T>(table: readonly (readonly [T, number])[], n: number, otherwise: T): T => {
  let below = 0;
  for (const [what, share] of table) if (n < (below += share)) return what;
  return otherwise;
};

/** @param n which attempt at the letter it is, from 1 */
export const faultAt = (seed: number, name: string, n: number): NotifyFault | null =>
  drawn(seed, name, 'refused') < REFUSED
    ? 'refused'
    : pick<NotifyFault | null>(FAULTS, drawn(seed, name, 'attempt', n), null);

export interface Fate {
  readonly status: string;
  /** Milliseconds after it was taken over. */
  readonly after: number;
  readonly twice: boolean;
}

export const fateOf = (seed: number, name: string): Fate => ({
  status: pick(ENDS, drawn(seed, name, 'end'), 'sending'),
  after: 50 * drawn(seed, name, 'after'),
  twice: drawn(seed, name, 'twice') < TOLD_TWICE,
});
