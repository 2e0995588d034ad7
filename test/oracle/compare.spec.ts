// A comparison that cannot fail proves nothing: wrong libraries must be found out, and shown small.
import { describe, expect, it } from '@jest/globals';
import { londonDay, step } from './almanac.js';
import { randomCase } from './cases.js';
import { disagreements, type Other } from './compare.js';
import { oracle } from './oracle.js';
import { seeded } from './seeded.js';
import { shrink } from './shrink.js';
import { type OracleCase, type Verdict } from './types.js';

const cases = (n: number, seed = 20): OracleCase[] => {
  const chance = seeded(seed);
  return Array.from({ length: n }, (_, i) => randomCase(chance, String(i)));
};
const foundOut = (wrong: Other, n = 400): OracleCase | undefined =>
  cases(n).find((c) => disagreements(c, wrong).length > 0);

/** An engine that reads the facts of a case in its own wrong way, and is otherwise right. */
const misreading =
  (misread: (c: OracleCase) => OracleCase): Other =>
  (c): Verdict =>
    oracle(misread(c));

describe('The comparison', () => {
  it('finds nothing between the oracle and itself', () => {
    expect(foundOut(oracle)).toBeUndefined();
  });

  it('finds out an engine that rolls a weekend receipt to Monday', () => {
    const rolled = (day: string): string =>
      new Date(`${day}T12:00:00Z`).getUTCDay() % 6 === 0 ? rolled(step(day, 1)) : day;
    const wrong = misreading(({ receivedAt: _, ...c }) => ({ ...c, received: rolled(c.received) }));
    expect(foundOut(wrong)).toBeDefined();
  });

  it('finds out an engine that takes dates in UTC', () => {
    expect(
      foundOut(
        misreading((c) =>
          c.receivedAt ? { ...c, receivedAt: undefined, received: c.receivedAt.slice(0, 10) } : c,
        ),
      ),
    ).toBeDefined();
  });

  it('finds out an engine that ignores what was known when', () => {
    expect(
      foundOut(
        misreading(({ knownAt: _, ...c }) => c),
        4000,
      ),
    ).toBeDefined();
  });

  it('finds out an engine that leaves the last day of a fees interval in the count', () => {
    const wrong = misreading((c) => ({
      ...c,
      facts: c.facts.map((f) => (f.type === 'fee-received' ? { ...f, on: step(f.on, -1) } : f)),
    }));
    expect(foundOut(wrong)).toBeDefined();
  });

  it('shrinks a case to what the disagreement needs', () => {
    const wrong: Other = (c) => ({ ...oracle(c), breaches: [] });
    const breached = cases(200).find((c) => disagreements(c, wrong).length > 0) as OracleCase;
    const small = shrink(breached, (c) => disagreements(c, wrong).length > 0);
    expect(small.facts.length).toBeLessThanOrEqual(2);
    expect(disagreements(small, wrong)).not.toEqual([]);
  });
});

describe('The cases', () => {
  it('are the same again for the same seed, and others for another', () => {
    expect(cases(50, 7)).toEqual(cases(50, 7));
    expect(cases(50, 7)).not.toEqual(cases(50, 8));
  });

  it('name the London day of receipt in both their ways', () => {
    for (const c of cases(2000)) if (c.receivedAt) expect(londonDay(c.receivedAt)).toBe(c.received);
  });

  it('tell their facts in order', () => {
    for (const { facts } of cases(500)) expect(facts.map((f) => f.on)).toEqual(facts.map((f) => f.on).sort());
  });

  it('meet every regime, leap days, Christmas, clock changes, restarts, exclusions, pauses, extensions and reviews', () => {
    const many = cases(4000);
    for (const regime of ['foia', 'eir', 'foisa', 'eisr', 'sar'])
      expect(many.filter((c) => c.regime === regime).length).toBeGreaterThan(500);
    for (const type of [
      'clarification-received',
      'fee-received',
      'identity-received',
      'extension-notified',
      'review-answered',
      'appeal-lodged',
      'receipt-corrected',
      'withdrawn',
    ])
      expect(many.some((c) => c.facts.some((f) => f.type === type))).toBe(true);
    for (const end of ['02-29', '12-25', '12-26', '11-30'])
      expect(many.some((c) => c.received.endsWith(end))).toBe(true);
    expect(many.some((c) => c.authority?.kind === 'school')).toBe(true);
    expect(many.some((c) => c.receivedAt && c.receivedAt.slice(0, 10) !== c.received)).toBe(true);
  });
});
