// Waiting for what the system brings about by itself: the condition is asked until it holds, never slept for.
import { pause } from '@twentieth/platform';

/**
 * @param what named in the error when it never comes
 * @param read answers with undefined, null or false as long as it has not come; what it throws is thrown
 * @param within milliseconds
 */
export const eventually = async <T>(
  what: string,
  read: () => Promise<T | undefined | null | false>,
  within = 60_000,
  every = 50,
): Promise<T> => {
  const giveUp = AbortSignal.timeout(within);
  for (;;) {
    const answer = await read();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (giveUp.aborted) throw new Error(`Not within ${within / 1_000} s: ${what}.`);
    await pause(every, giveUp);
  }
};
