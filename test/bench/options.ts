// What a run is told on its command line.
import { parseArgs } from 'node:util';

export interface Options {
  /** Fewer and shorter rounds: a look, not a figure to quote. */
  readonly quick: boolean;
  /** The same seed makes the same requests. */
  readonly seed: number;
  /** Names of measures; empty for all. */
  readonly only: readonly string[];
}

/** @throws Error that names the option and what it takes */
export function readOptions(argv: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '20' },
      only: { type: 'string', default: '' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 1)
    throw new Error(`--seed takes a whole number from 1, not ${values.seed}.`);
  const only = values.only.split(',').filter((name) => name !== '');
  const stranger = only.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`--only knows no measure ${stranger}: use ${known.join(', ')}.`);
  return { quick: values.quick, seed, only };
}
