// A year of casework in the simulator: seeded lives, and the post failing in the ways that post fails.
import { describe, expect, it } from '@jest/globals';
import { comparable, faultsOf, live, openAll } from './live.js';
import { startWorld } from './world.js';

const seeds = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('the simulator', () => {
  it('lives a hundred requests through a year, each rung raised once and each letter sent once', async () => {
    const world = startWorld();
    for (const [seed, reference] of await openAll(world, seeds(100)))
      expect([seed, faultsOf(await live(world, seed, reference))]).toEqual([seed, []]);
    const ids = world.post.delivered.map((letter) => letter.messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives the same events to the byte for the same seed', async () => {
    const lived = async () => {
      const world = startWorld();
      const reference = (await openAll(world, [7])).get(7)!;
      return comparable((await live(world, 7, reference)).events);
    };
    expect(await lived()).toEqual(await lived());
  });

  it('loses no letter and doubles none when the post is away, busy, or takes a letter and does not say so', async () => {
    const faults = ['unreachable', 'busy', 'answer-lost'] as const;
    let n = 0;
    const world = startWorld((_, attempt) => (attempt <= 2 ? faults[n++ % 3]! : null));
    for (const [seed, reference] of await openAll(world, seeds(20)))
      expect([seed, faultsOf(await live(world, seed, reference))]).toEqual([seed, []]);
    const ids = world.post.delivered.map((letter) => letter.messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
