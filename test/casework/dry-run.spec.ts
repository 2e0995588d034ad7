// What a dry run answers is what the command itself then does: events, refusals and the case, to the byte. `npm run walk`
// tries ten thousand.
import { expect, it } from '@jest/globals';
import { dryRuns } from './walk/dry-runs.js';

it('a command tried out and then given has the same events, or the same refusal', async () => {
  const { pairs, refused, differing } = await dryRuns(300, 20);
  expect(differing).toEqual([]);
  expect(pairs).toBe(300);
  expect(refused).toBeGreaterThan(60);
  expect(pairs - refused).toBeGreaterThan(100);
});
