// The second half of `npm run simulate`: lives on the real server, at length. Not a test of every run.
// SIMULATE_SAME says how many (200).
import { expect, it } from '@jest/globals';
import { monotonicMillis } from '@twentieth/platform';
import { sameLives } from './same-life.js';

const SAME = Number(process.env['SIMULATE_SAME'] ?? 200);
const HOUR = 3_600_000;

it(
  `lives ${SAME} cases on the real server, and they end the same to the byte as in the simulator`,
  async () => {
    const since = monotonicMillis();
    const verdicts = await sameLives(Array.from({ length: SAME }, (_, i) => i + 1));
    expect(verdicts.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(verdicts).toHaveLength(SAME);
    const seconds = ((monotonicMillis() - since) / 1_000).toFixed(1);
    process.stdout.write(
      `simulate: ${verdicts.length} cases on the real server and in the simulator in ${seconds} s\n`,
    );
  },
  HOUR,
);
