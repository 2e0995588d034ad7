// What the bursts of both sides have in common: the ground on which they are made, the commands that come in meanwhile,
// and what one gives.
import type { TemporalConnection } from '@twentieth/platform';
import type { TemporalServer } from '@twentieth/tools';
import type { Api } from '../api-process.js';
import type { Check } from '../measure.js';
import { commandsUntil, type Answers } from './commands.js';

/** Longer than this no burst may take. */
const LONGEST_MS = 600_000;

export interface Ground {
  readonly temporal: TemporalConnection;
  readonly server: TemporalServer;
  readonly count: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
  /** Waits for the end of a burst while an officer's commands come in, and tells what became of both. */
  meanwhile<T>(
    name: string,
    ended: (giveUp: AbortSignal) => Promise<T>,
  ): Promise<{ readonly answers: Answers; readonly result: T }>;
}

export interface Burst {
  /** From the instant until the last was carried out. */
  readonly seconds: number;
  readonly answers: Answers;
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

export const ground = (
  api: Api,
  { temporal, server, count, signal, say }: Omit<Ground, 'meanwhile'>,
): Ground => ({
  ...{ temporal, server, count, signal, say },
  meanwhile: async (name, ended) => {
    const over = new AbortController();
    const giveUp = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
    const commands = commandsUntil(api, name, AbortSignal.any([over.signal, giveUp]));
    try {
      const result = await ended(giveUp);
      over.abort();
      return { result, answers: await commands };
    } finally {
      over.abort();
      await commands;
    }
  },
});
