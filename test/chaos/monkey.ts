// The monkey: ends one process after another by SIGKILL, at moments that its seed chooses, so many of each. Mostly it
// waits until the stack has healed, so that work gets done between deaths; at times it strikes again before.
import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '@twentieth/tools';
import { seeded } from '../oracle/seeded.js';

export const VICTIMS = ['worker', 'api', 'postgres', 'temporal'] as const;
export type Victim = (typeof VICTIMS)[number];
export type Kills = Readonly<Record<Victim, number>>;

export interface Death {
  readonly victim: Victim;
  /** Milliseconds since the monkey began. */
  readonly at: number;
  /** Commands asked and not yet answered at that moment. */
  readonly underWay: number;
  /** Milliseconds until the whole stack was well; null when the monkey did not wait. */
  readonly healed: number | null;
}

interface Rampage {
  readonly stack: Stack;
  readonly kills: Kills;
  readonly seed: number;
  readonly underWay: () => number;
  readonly tell: (death: Death, n: number, of: number) => void;
  /** Milliseconds after which it kills nobody any more. */
  readonly within: number;
  readonly stop: AbortSignal;
}

const BREATH_MS = { least: 200, most: 3_500 };
/** How often of a hundred it strikes again before the stack has healed. */
const UNHEALED = 20;

/** @returns the deaths in order, when all have been died, or its time is over, and the stack is well */
export const rampage = async ({
  stack,
  kills,
  seed,
  underWay,
  tell,
  within,
  stop,
}: Rampage): Promise<readonly Death[]> => {
  const chance = seeded(seed);
  const began = performance.now();
  const order = shuffled(
    VICTIMS.flatMap((victim) => Array.from({ length: kills[victim] }, () => victim)),
    chance.between,
  );
  const deaths: Death[] = [];
  let unhealed: Victim | null = null;
  for (const victim of order) {
    if (performance.now() - began > within) break;
    await pause(chance.between(BREATH_MS.least, BREATH_MS.most), undefined, { signal: stop });
    // A process that has not yet come back cannot be killed.
    if (unhealed === victim || stack.facts.pids[victim] === null) await stack.settled();
    const at = Math.round(performance.now() - began);
    const commands = underWay();
    await stack.kill(victim);
    const since = performance.now();
    const waits: boolean = unhealed !== null || !chance.percent(UNHEALED);
    if (waits) await stack.settled();
    unhealed = waits ? null : victim;
    const healed = waits ? Math.round(performance.now() - since) : null;
    const death = { victim, at, underWay: commands, healed };
    deaths.push(death);
    tell(death, deaths.length, order.length);
    stop.throwIfAborted();
  }
  await stack.settled();
  return deaths;
};

const shuffled = <T>(all: readonly T[], between: (low: number, high: number) => number): readonly T[] => {
  const mixed = [...all];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = between(0, i);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
};
