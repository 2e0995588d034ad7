import { expect, it } from '@jest/globals';
import { readSizes } from './options.js';

it('The sizes of a run are those promised unless told otherwise, and nonsense is refused by name', () => {
  expect(readSizes([])).toEqual({ cases: 10_000, rate: 60 });
  expect(readSizes(['--cases', '200'])).toEqual({ cases: 200, rate: 60 });
  expect(() => readSizes(['--cases', '3'])).toThrow('--cases');
});
