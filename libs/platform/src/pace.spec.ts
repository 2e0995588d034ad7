// The relay's pace: no burst after a loss, and no debt after a quiet hour.
import { expect, it } from '@jest/globals';
import { pacer } from './pace.js';

/** A clock moved by hand. */
const clock = () => {
  let at = 0;
  return { now: () => at, pass: (ms: number) => void (at += ms) };
};

it('begins 5,000 proceedings in 83 seconds at 60 a second', () => {
  const { now, pass } = clock();
  const wait = pacer(60, now);
  for (let begun = 0; begun < 5_000; begun += 8) pass(wait(8));
  expect(now()).toBeCloseTo((5_000 - 8) * (1_000 / 60), 0);
});

it('waits less for what took long by itself', () => {
  const { now, pass } = clock();
  const wait = pacer(10, now);
  expect(wait(5)).toBe(0);
  pass(400);
  expect(wait(5)).toBe(100);
});

it('saves nothing up while there is nothing to tell', () => {
  const { now, pass } = clock();
  const wait = pacer(10, now);
  wait(5);
  pass(3_600_000);
  expect(wait(5)).toBe(0);
  expect(wait(5)).toBe(500);
});
