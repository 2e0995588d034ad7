// Interleaved rounds: every variant once a round, one after the other, so that a noisy neighbour meets them all.
import { performance } from 'node:perf_hooks';

/** What one variant did in one round. */
export interface Lap {
  /** Things done: commands, signals, timetables. */
  readonly count: number;
  readonly wallMillis: number;
  /** Processor time of this process, all its threads. */
  readonly cpuMillis: number;
}

/** Does the work of one round (0 is the untimed warm-up) and answers how many things it did. */
export type Variant = (round: number) => Promise<number> | number;

export interface Plan {
  readonly rounds: number;
  /** No further round begins after this much time, once three are measured. */
  readonly budgetMillis: number;
  readonly signal: AbortSignal;
  /** False where the work starts afresh each time anyway, as a program does. */
  readonly warmUp?: boolean;
  /** Done before the clock of a round starts. */
  readonly before?: (round: number) => Promise<void>;
}

const LEAST_ROUNDS = 3;

/** A B C, A B C, … after one round that is not counted (the warm-up). Rejects with the reason of the signal. */
export async function interleaved<Name extends string>(
  variants: Readonly<Record<Name, Variant>>,
  { rounds, budgetMillis, signal, before, warmUp = true }: Plan,
): Promise<Record<Name, Lap[]>> {
  const names = Object.keys(variants) as Name[];
  const laps = Object.fromEntries(names.map((name) => [name, [] as Lap[]])) as Record<Name, Lap[]>;
  const began = performance.now();
  for (let round = warmUp ? 0 : 1; round <= rounds; round += 1) {
    if (round > LEAST_ROUNDS && performance.now() - began > budgetMillis) break;
    await before?.(round);
    for (const name of names) {
      signal.throwIfAborted();
      const cpu = process.cpuUsage();
      const start = performance.now();
      const count = await variants[name](round);
      const wallMillis = performance.now() - start;
      const { user, system } = process.cpuUsage(cpu);
      if (round > 0) laps[name].push({ count, wallMillis, cpuMillis: (user + system) / 1_000 });
    }
  }
  return laps;
}

/** Milliseconds that one thing took in each round. */
export const millisEach = (laps: readonly Lap[]): number[] => laps.map((lap) => lap.wallMillis / lap.count);

/** Things done in a second, in each round. */
export const perSecond = (laps: readonly Lap[]): number[] =>
  laps.map((lap) => (lap.count / lap.wallMillis) * 1_000);

/** Things done in a second of one core's work, in each round: what others do on the machine counts for less. */
export const perCoreSecond = (laps: readonly Lap[]): number[] =>
  laps.map((lap) => (lap.count / lap.cpuMillis) * 1_000);

/** Runs a job for each item, so many at once, in order of the items. */
export async function atOnce<T>(
  clients: number,
  items: readonly T[],
  job: (item: T, index: number) => Promise<void>,
): Promise<number> {
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      await job(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return items.length;
}
