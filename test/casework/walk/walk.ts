// The walk: lives of cases drawn by fast-check, which shrinks the first that goes wrong to its fewest steps.
import fc from 'fast-check';
import { live, newTally, type Life, type Tally } from './life.js';

const MOST = 120;

const seed = fc.noShrink(fc.nat(0x7fff_ffff));
const lives: fc.Arbitrary<Life> = fc.record({
  clears: fc.nat(3).map((n) => n === 3),
  rehearsal: fc.nat(3).map((n) => n === 3),
  receipt: seed,
  steps: fc.array(seed, { maxLength: MOST, size: 'max' }),
});

/** Walks at least so many steps. @returns the count, the seed, and what went wrong */
export const walk = (
  steps: number,
  seed?: number,
): { readonly tally: Tally; readonly seed: number; readonly wrong: string | null } => {
  const tally = newTally();
  const details = fc.check(
    fc.property(lives, (life) => {
      if (tally.steps < steps || tally.wrong) live(life, tally);
    }),
    { numRuns: Math.ceil(steps / (MOST / 3)), ...(seed === undefined ? {} : { seed }) },
  );
  return {
    tally,
    seed: details.seed,
    wrong: details.failed ? `${String(details.errorInstance)} (path ${details.counterexamplePath})` : null,
  };
};
