// A year of casework at length: the seeds shared among the cores, since no life knows of another. Exit code 1 when
// anything was wrong with any of them, and then each is named by its seed.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { shared, type Lived, type Span } from './years.js';

const HAND = new URL('./year.js', import.meta.url);

const oneHand = async (span: Span): Promise<Lived> => {
  const [lived] = (await once(new Worker(HAND, { workerData: span }), 'message')) as [Lived];
  return lived;
};

/** @returns the exit code */
export const run = async (cases: number): Promise<number> => {
  const began = performance.now();
  const hands = Math.max(1, Math.min(availableParallelism(), cases));
  const usedBefore = process.cpuUsage();
  const lived = await Promise.all(shared(cases, hands).map(oneHand));
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(usedBefore);
  const sum = (of: (one: Lived) => number): number => lived.reduce((all, one) => all + of(one), 0);
  const faults = lived.flatMap((one) => one.faults);
  const lives = sum((one) => one.lives);
  process.stdout.write(
    `simulate: ${lives} cases lived through their year in ${seconds.toFixed(1)} s on ${hands} cores ` +
      `(${((user + system) / 1_000 / Math.max(lives, 1)).toFixed(1)} ms of processor time each): ` +
      `${sum((one) => one.events)} events, ${sum((one) => one.letters)} letters, ${faults.length} faults\n`,
  );
  for (const fault of faults.slice(0, 50)) process.stdout.write(`  ${fault}\n`);
  return faults.length === 0 && lives === cases ? 0 : 1;
};
