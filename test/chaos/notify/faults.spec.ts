// How Notify fails in a run: by the seed alone, each letter refused at every attempt or at none.
import { describe, expect, it } from '@jest/globals';
import { faultAt, fateOf } from './faults.js';

const LETTERS = Array.from({ length: 2_000 }, (_, n) => `letter-${n}`);

describe('The faults of Notify', () => {
  it('are the same again by the same seed, and others by another', () => {
    const drawn = (seed: number) => LETTERS.map((name) => [faultAt(seed, name, 1), fateOf(seed, name)]);
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('refuse a letter at every attempt or at none, and hold no other back for ever', () => {
    for (const name of LETTERS) {
      const met = Array.from({ length: 40 }, (_, n) => faultAt(7, name, n + 1));
      expect(new Set(met.map((fault) => fault === 'refused')).size).toBe(1);
      expect(met[0] === 'refused' || met.includes(null)).toBe(true);
    }
  });

  it('are all of them met', () => {
    const met = new Set(LETTERS.map((name) => faultAt(7, name, 1)));
    for (const fault of [
      'refused',
      'server-error',
      'rate-limit',
      'late',
      'time-out-after-accept',
      null,
    ] as const)
      expect(met).toContain(fault);
    const ends = new Set(LETTERS.map((name) => fateOf(7, name).status));
    expect([...ends].sort()).toEqual(['delivered', 'permanent-failure', 'sending', 'temporary-failure']);
  });
});
