// What an officer meets while a burst is worked off: requests opened through the API's own process, one every fifth of
// a second, each begun at its time whatever became of the one before.
import { pause } from '@twentieth/platform';
import type { Api } from '../api-process.js';
import { requestBody } from '../letters.js';

const EVERY_MS = 200;

export interface Answers {
  /** Milliseconds that each answer took. */
  readonly took: readonly number[];
  readonly refused: number;
}

/** Begins at once, and goes on until the signal; the answers that are still awaited then are awaited. */
export const commandsUntil = async (api: Api, name: string, stop: AbortSignal): Promise<Answers> => {
  const took: number[] = [];
  let refused = 0;
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; !stop.aborted; n++) {
    under.push(
      (async () => {
        const since = performance.now();
        const answer = await api.post('/v1/requests', `${name}/${n}`, requestBody);
        if (answer.status === 201) took.push(performance.now() - since);
        else refused += 1;
      })(),
    );
    await pause(Math.max(0, began + (n + 1) * EVERY_MS - performance.now()), stop);
  }
  await Promise.all(under);
  return { took, refused };
};

/** The time within which so large a part (0 to 1) of them came; infinite where there was none. */
export const within = (part: number, took: readonly number[]): number =>
  [...took].sort((a, b) => a - b)[Math.max(0, Math.ceil(took.length * part) - 1)] ?? Infinity;
