// The same seeds, lived on the real server and in the simulator, must end in the same events to the byte.
import { startProceedings } from '../support/proceedings.js';
import { comparable, faultsOf, live, openAll } from './live.js';
import { realWorld } from './real-world.js';
import { startWorld } from './world.js';

const AT_ONCE = 8;

export interface Verdict {
  readonly seed: number;
  readonly faults: readonly string[];
}

/** Lives every seed in both. @returns what was wrong with each, nothing when nothing was */
export const sameLives = async (seeds: readonly number[]): Promise<readonly Verdict[]> => {
  const simulated = startWorld();
  const inSimulator = await openAll(simulated, seeds);
  const proceedings = await startProceedings();
  try {
    const real = realWorld(proceedings);
    const onServer = await openAll(real, seeds);
    const verdicts: Verdict[] = [];
    const waiting = [...seeds];
    const one = async (): Promise<void> => {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        const lived = await live(real, seed, onServer.get(seed)!);
        const expected = comparable((await live(simulated, seed, inSimulator.get(seed)!)).events);
        const found = comparable(lived.events);
        const at = expected.findIndex((event, i) => event !== found[i]);
        const differs =
          at >= 0 || found.length !== expected.length
            ? [`event ${at + 1}: simulated ${expected[at]}, real ${found[at]}`]
            : [];
        verdicts.push({ seed, faults: [...faultsOf(lived), ...differs] });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    return verdicts;
  } finally {
    await proceedings.stop();
  }
};
