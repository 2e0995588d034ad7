// What the command line takes, and what it says to what it does not take.
import { describe, expect, it } from '@jest/globals';
import { readOptions } from './options.js';

describe('The options of a chaos run', () => {
  it('are a bounded run under a fresh seed, when nothing is said', () => {
    expect(readOptions([], 77)).toEqual({
      seed: 77,
      kills: { worker: 20, api: 15, postgres: 8, temporal: 4 },
      rate: 8,
      livesAtOnce: 8,
      minutes: 20,
      audit: null,
    });
  });

  it('ask for the whole matrix, or for so many deaths of one process', () => {
    const whole = { worker: 100, api: 100, postgres: 50, temporal: 10 };
    expect(readOptions(['--full'], 1)).toMatchObject({ kills: whole, minutes: 90 });
    expect(readOptions(['--full', '--api', '0'], 1).kills).toEqual({ ...whole, api: 0 });
    expect(readOptions(['--seed', '5', '--rate', '2'], 1)).toMatchObject({ seed: 5, rate: 2 });
  });

  for (const [argv, told] of [
    [['--worker', 'many'], '--worker takes a whole number from 0, not many.'],
    [['--rate', '0'], '--rate takes a whole number from 1, not 0.'],
    [['--seed', '1.5'], '--seed takes a whole number from 1, not 1.5.'],
    [['--mail', '3'], "Unknown option '--mail'"],
  ] as const)
    it(`are refused with the option named: ${argv.join(' ')}`, () => {
      expect(() => readOptions(argv, 1)).toThrow(told);
    });
});
