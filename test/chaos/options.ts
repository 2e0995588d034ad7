// What a run is told on its command line.
import { parseArgs } from 'node:util';
import { VICTIMS, type Kills } from './monkey.js';

export interface Options {
  /** Printed, so that the same lives and the same deaths can be had again. */
  readonly seed: number;
  readonly kills: Kills;
  /** Commands a second, of both authorities together. */
  readonly rate: number;
  readonly livesAtOnce: number;
  /** How long it may go on killing; what it has not killed by then is not killed, and the run has failed. */
  readonly minutes: number;
  /** The snapshots kept by an earlier run, to be judged again; nothing is started. */
  readonly audit: string | null;
}

/** Some minutes; `--full` is the whole matrix, and takes about five times as long. */
const BOUNDED: Kills = { worker: 20, api: 15, postgres: 8, temporal: 4 };
const FULL: Kills = { worker: 100, api: 100, postgres: 50, temporal: 10 };

/** @throws Error that names the option and what it takes */
export const readOptions = (argv: readonly string[], freshSeed: number): Options => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      full: { type: 'boolean', default: false },
      ...{ seed: text, rate: text, lives: text, minutes: text, audit: text },
      ...{ worker: text, api: text, postgres: text, temporal: text },
    },
  });
  const whole = (name: keyof typeof values, otherwise: number, least: number): number => {
    const given = values[name];
    const number = given === undefined ? otherwise : Number(given);
    if (!Number.isSafeInteger(number) || number < least)
      throw new Error(`--${name} takes a whole number from ${least}, not ${String(given)}.`);
    return number;
  };
  const usual = values.full ? FULL : BOUNDED;
  const kills = Object.fromEntries(VICTIMS.map((victim) => [victim, whole(victim, usual[victim], 0)]));
  return {
    seed: whole('seed', freshSeed, 1),
    kills: kills as Kills,
    rate: whole('rate', 8, 1),
    livesAtOnce: whole('lives', 8, 2),
    minutes: whole('minutes', values.full ? 90 : 20, 1),
    audit: values.audit ?? null,
  };
};
