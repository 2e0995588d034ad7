// The sharing of a long simulation: every seed is lived once, and nonsense is refused by name.
import { expect, it } from '@jest/globals';
import { readSizes } from './sizes.js';
import { liveThrough, shared } from './years.js';

it('shares ten lives among three hands, every seed once', () => {
  const seeds = shared(10, 3).flatMap(({ from, count }) => Array.from({ length: count }, (_, i) => from + i));
  expect(seeds).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('lives a span of seeds and counts what it did', async () => {
  const lived = await liveThrough({ from: 3, count: 4 });
  expect(lived.faults).toEqual([]);
  expect(lived.lives).toBe(4);
  expect(lived.letters).toBeGreaterThan(4);
});

it('refuses a size that is no number, and says which', () => {
  expect(readSizes([])).toEqual({ cases: 10_000, same: 200 });
  expect(() => readSizes(['--cases', 'many'])).toThrow('--cases');
});
