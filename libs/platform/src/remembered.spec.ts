import { expect, it } from '@jest/globals';
import { remembered } from './remembered.js';

it('An answer is asked for once in a while, and a failure is asked again at once', async () => {
  let [at, asked] = [0, 0];
  const recent = remembered(
    async () => {
      asked += 1;
      if (asked === 1) throw new Error('away');
      return `answer ${asked}`;
    },
    5_000,
    () => at,
  );
  await expect(recent()).rejects.toThrow('away');
  expect(await recent()).toBe('answer 2');
  at = 4_999;
  expect(await recent()).toBe('answer 2');
  at = 5_000;
  expect(await recent()).toBe('answer 3');
});
