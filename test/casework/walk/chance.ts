// Choices that follow from one number: fast-check draws the numbers, and takes steps away from a life that goes wrong.
export interface Chance {
  /** A number from 0 to one below n. */
  below(n: number): number;
  oneOf<T>(list: readonly T[]): T;
  /** True once in n. */
  rarely(n: number): boolean;
}

/** mulberry32: a small generator whose whole state is its seed. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return n <= 0 ? 0 : ((t ^ (t >>> 14)) >>> 0) % n;
  };
  return {
    below,
    oneOf: (list) => list[below(list.length)]!,
    rarely: (n) => below(n) === n - 1,
  };
};
