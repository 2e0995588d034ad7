import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.js';

describe('The command line', () => {
  it('runs everything under a fixed seed unless told', () => {
    expect(readOptions([], ['submit'])).toEqual({ quick: false, seed: 20, only: [], burst: 2_000 });
    expect(readOptions(['--quick', '--seed', '7', '--only', 'submit'], ['submit'])).toEqual({
      ...{ quick: true, seed: 7, only: ['submit'], burst: 200 },
    });
    expect(readOptions(['--burst', '10000'], [])).toMatchObject({ burst: 10_000 });
  });
  it('names what it does not take', () => {
    expect(() => readOptions(['--seed', 'x'], [])).toThrow('--seed');
    expect(() => readOptions(['--only', 'nothing'], ['submit'])).toThrow('nothing: use submit');
    expect(() => readOptions(['--burst', 'many'], [])).toThrow('--burst');
  });
});
