// What the simulator says of a life is what the real server makes of it.
import { expect, it } from '@jest/globals';
import { sameLives } from './same-life.js';

it('the same seeds end in the same events on the real server and in the simulator', async () => {
  const verdicts = await sameLives([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(verdicts.filter(({ faults }) => faults.length > 0)).toEqual([]);
}, 120_000);
