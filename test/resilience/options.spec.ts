import { expect, it } from '@jest/globals';
import { readSizes } from './options.js';

it('The sizes of a run are those promised unless told otherwise, and nonsense is refused by name', () => {
  expect(readSizes([])).toEqual({ cases: 5_000, away: 600, rate: 60 });
  expect(readSizes(['--cases', '100', '--away', '0']).away).toBe(0);
  expect(() => readSizes(['--rate', '0'])).toThrow('--rate');
});
