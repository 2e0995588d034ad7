// A holiday proclaimed over two hundred open cases of the whole stack, its worker killed twice in the middle of it.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { proclaimOver } from '../holiday/holiday.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

let desk: TestStack;
beforeAll(async () => {
  desk = await startTestStack({
    env: { ...process.env, TWENTIETH_API_RATE_LIMIT: '0', TWENTIETH_RECALCULATION_RATE: '40' },
  });
}, STACK_UP);
afterAll(() => desk?.stop());

it('moves the cases that it touches once, cut off twice, and leaves every other as it was', async () => {
  const figures = await proclaimOver(desk.stack, 200, () => undefined, new AbortController().signal);
  expect(figures.faults).toEqual([]);
  expect(figures).toMatchObject({ cases: 200, stoppedBeingLate: 4, killed: 2 });
  expect(figures.moving).toBeGreaterThan(100);
}, 300_000);
