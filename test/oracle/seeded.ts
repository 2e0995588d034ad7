// Chance that can be repeated: the same seed tells the same cases.
export type Chance = {
  /** A whole number from low to high, both possible. */
  between: (low: number, high: number) => number;
  /** True so many times in a hundred. */
  percent: (n: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
};

/** Marsaglia's xorshift on 32 bits. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0 || 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x100000000;
  };
  for (let i = 0; i < 8; i += 1) next();
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    percent: (n) => next() * 100 < n,
    pick: (from) => from[between(0, from.length - 1)] as (typeof from)[number],
  };
}
