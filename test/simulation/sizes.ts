// How many lives, from the command line.
import { parseArgs } from 'node:util';

export interface Sizes {
  readonly cases: number;
  readonly same: number;
}

/** Throws with the option's name when it is no whole number. */
export const readSizes = (argv: readonly string[]): Sizes => {
  const { values } = parseArgs({
    args: [...argv],
    options: { cases: { type: 'string', default: '10000' }, same: { type: 'string', default: '200' } },
  });
  return { cases: whole('cases', values.cases), same: whole('same', values.same) };
};

const whole = (name: string, text: string): number => {
  if (!/^\d{1,7}$/.test(text))
    throw new Error(`--${name} is to be a whole number of cases (0 for none), not "${text}".`);
  return Number(text);
};
