import { describe, expect, it } from '@jest/globals';
import { ratioOf, spreadOf } from './statistics.js';

describe('A spread', () => {
  it('is the middle of the rounds with the least and the most, whatever their order', () => {
    expect(spreadOf([5, 1, 3])).toEqual({ median: 3, low: 1, high: 5 });
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1, high: 4 });
  });
  it('of nothing is refused', () => {
    expect(() => spreadOf([])).toThrow('No round');
  });
});

it('A ratio is taken round by round, so that a machine that slows down between rounds leaves it alone', () => {
  expect(ratioOf([2, 20, 200], [1, 10, 100])).toEqual({ median: 2, low: 2, high: 2 });
});
