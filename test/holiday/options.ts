// The sizes of a run, from the command line.
import { parseArgs } from 'node:util';

export interface Sizes {
  readonly cases: number;
  /** Proceedings a second that the relay may tell. */
  readonly rate: number;
}

/** Throws with the option's name when one is no whole number. */
export const readSizes = (argv: readonly string[]): Sizes => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { cases: { ...text, default: '10000' }, rate: { ...text, default: '60' } },
  });
  const whole = (name: keyof Sizes, least: number): number => {
    const given = values[name];
    if (!/^\d{1,6}$/.test(given) || Number(given) < least)
      throw new Error(`--${name} is to be a whole number of ${least} or more, not "${given}".`);
    return Number(given);
  };
  return { cases: whole('cases', 50), rate: whole('rate', 1) };
};
