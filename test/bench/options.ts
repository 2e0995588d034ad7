// What a run is told on its command line.
import { parseArgs } from 'node:util';

export interface Options {
  /** Fewer and shorter rounds: a look, not a figure to quote. */
  readonly quick: boolean;
  /** The same seed makes the same requests. */
  readonly seed: number;
  /** Names of measures; empty for all. */
  readonly only: readonly string[];
  /** How many rungs fall due at one instant: 2,000 unless told, 200 for a look. */
  readonly burst: number;
}

const [USUAL_BURST, QUICK_BURST, LARGEST_BURST] = [2_000, 200, 50_000];

/** @throws Error that names the option and what it takes */
export function readOptions(argv: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '20' },
      only: { type: 'string', default: '' },
      burst: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed) || seed < 1)
    throw new Error(`--seed takes a whole number from 1, not ${values.seed}.`);
  const only = values.only.split(',').filter((name) => name !== '');
  const stranger = only.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`--only knows no measure ${stranger}: use ${known.join(', ')}.`);
  const burst = Number(values.burst ?? (values.quick ? QUICK_BURST : USUAL_BURST));
  if (!Number.isSafeInteger(burst) || burst < 1 || burst > LARGEST_BURST)
    throw new Error(`--burst takes a whole number from 1 to ${LARGEST_BURST}, not ${values.burst}.`);
  return { quick: values.quick, seed, only, burst };
}
