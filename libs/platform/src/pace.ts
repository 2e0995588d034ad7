// A pace: so many a second over any length of time, whatever each of them takes. What was not used is not saved up.

/**
 * @param rate how many a second
 * @param now milliseconds on a clock that never steps back
 * @returns asked before some are begun: how many milliseconds to wait first
 */
export const pacer = (rate: number, now: () => number): ((some: number) => number) => {
  let free = -Infinity;
  return (some) => {
    const asked = now();
    const begins = Math.max(free, asked);
    free = begins + (some * 1_000) / rate;
    return begins - asked;
  };
};
