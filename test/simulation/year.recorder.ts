// `npm run simulate`: a year of casework at length. Not a test of every run: Jest only runs it.
// SIMULATE_CASES lives in the simulator (10,000), SIMULATE_SAME of them on the real server too (200).
import { expect, it } from '@jest/globals';
import { monotonicMillis } from '@twentieth/platform';
import { faultsOf, live, openAll } from './live.js';
import { sameLives } from './same-life.js';
import { startWorld } from './world.js';

const seeds = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);
const CASES = Number(process.env['SIMULATE_CASES'] ?? 10_000);
const SAME = Number(process.env['SIMULATE_SAME'] ?? 200);
const HOUR = 3_600_000;
const told = (what: string, since: number): void =>
  console.log(`${what}: ${((monotonicMillis() - since) / 1_000).toFixed(1)} s`);

it(
  `lives a year of ${CASES} cases in the simulator`,
  async () => {
    const since = monotonicMillis();
    // A world for every thousand: what has been lived is let go of.
    for (let from = 0; from < CASES; from += 1_000) {
      const world = startWorld();
      for (const [seed, reference] of await openAll(world, seeds(CASES).slice(from, from + 1_000)))
        expect([seed, faultsOf(await live(world, seed, reference))]).toEqual([seed, []]);
    }
    told(`${CASES} cases in the simulator`, since);
  },
  HOUR,
);

it(
  `lives ${SAME} of them on the real server, and they end the same to the byte`,
  async () => {
    const since = monotonicMillis();
    const verdicts = await sameLives(seeds(SAME));
    expect(verdicts.filter(({ faults }) => faults.length > 0)).toEqual([]);
    told(`${verdicts.length} cases on the real server and in the simulator`, since);
  },
  HOUR,
);
