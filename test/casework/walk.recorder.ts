// `npm run walk`: the random walk and the dry runs at length. Not a test of every run: Jest only runs it.
// WALK_STEPS (100,000), WALK_PAIRS (10,000), WALK_SEED to walk the same way again.
import { expect, it } from '@jest/globals';
import { dryRuns } from './walk/dry-runs.js';
import { walk } from './walk/walk.js';

const number = (name: string): number | undefined =>
  process.env[name] === undefined ? undefined : Number(process.env[name]);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

it('walks', () => {
  const { tally, seed, wrong } = walk(number('WALK_STEPS') ?? 100_000, number('WALK_SEED'));
  const taken = tally.steps - tally.refused;
  say(
    `walk: ${tally.steps} steps (${taken} taken, ${tally.refused} refused under ${tally.codes.size} codes), seed ${seed}`,
  );
  say(
    [...tally.accepted]
      .sort((a, b) => a[1] - b[1])
      .map(([type, n]) => `${type} ${n}`)
      .join(', '),
  );
  expect(wrong).toBeNull();
}, 3_600_000);

it('tries out what it then does', async () => {
  const seed = number('WALK_SEED') ?? 20;
  const { pairs, refused, differing } = await dryRuns(number('WALK_PAIRS') ?? 10_000, seed);
  say(
    `dry runs: ${pairs} pairs (${refused} refused), ${differing.length === 0 ? 'each alike' : `${differing.length} unlike`}, seed ${seed}`,
  );
  expect(differing).toEqual([]);
}, 3_600_000);
