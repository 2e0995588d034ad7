// GOV.UK Notify for one authority of the run: the fake, failing as the seed has it, telling of each letter what became of
// it until it is heard, and keeping what it was asked and what it took.
import { setTimeout as pause } from 'node:timers/promises';
import { startNotifyFake } from '../../notify-fake/notify-fake.js';
import { casesNamed } from '../auditor/take-snapshot.js';
import type { TakenRow, TriedRow } from '../auditor/snapshot.js';
import { faultAt, fateOf } from './faults.js';

export interface NotifyOffice {
  /** What the stack's processes must be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** The authority's settings. */
  readonly settings: Readonly<Record<string, unknown>>;
  taken(): readonly TakenRow[];
  readonly tried: readonly TriedRow[];
  /** Attempts answered otherwise than as they should have been. */
  failed(): number;
  /** Tells of each letter, at an address of the API, until `stop`. */
  tell(url: string, stop: AbortSignal): void;
  /** How many letters have an end that has not yet been heard. */
  unheard(): number;
  close(): Promise<void>;
}

const TOKEN = 'a-token-for-the-rehearsal-of-callbacks';
const LOOK_MS = 200;
/** How long Notify asks to be left alone after too many requests, in seconds. */
const RETRY_AFTER = '2';

export const openNotifyOffice = async (seed: number): Promise<NotifyOffice> => {
  const tried: TriedRow[] = [];
  const attempts = new Map<string, number>();
  const fake = await startNotifyFake({
    retryAfter: RETRY_AFTER,
    faultOf: ({ reference }) => {
      const name = reference ?? '';
      const n = (attempts.get(name) ?? 0) + 1;
      attempts.set(name, n);
      const fault = faultAt(seed, name, n);
      tried.push({ reference: name, fault });
      return fault;
    },
  });
  /** Letters whose end is due to be told, and those of which we have answered that we heard. */
  const telling = new Set<string>();
  const heard = new Set<string>();

  const tellOf = async (id: string, reference: string, url: string, stop: AbortSignal): Promise<void> => {
    const { status, after, twice } = fateOf(seed, reference);
    await pause(after, undefined, { signal: stop });
    fake.settle(id, status);
    for (let rest = 250; ; rest = Math.min(2 * rest, 2_000)) {
      const answer = await fake.callBack(id, url, TOKEN).catch(() => null); // nobody there: told again
      if (answer === 200) break;
      await pause(rest, undefined, { signal: stop });
    }
    heard.add(id);
    if (twice) await fake.callBack(id, url, TOKEN).catch(() => null); // told before, heard or not
  };

  const watch = async (url: string, stop: AbortSignal): Promise<void> => {
    for (let seen = 0; ; await pause(LOOK_MS, undefined, { signal: stop }))
      for (; seen < fake.held.length; seen += 1) {
        const { id, reference } = fake.held[seen]!;
        if (reference === null || fateOf(seed, reference).status === 'sending') continue;
        telling.add(id);
        tellOf(id, reference, url, stop).catch(() => undefined); // the run has ended
      }
  };

  return {
    env: { TWENTIETH_NOTIFY_REHEARSAL_KEY: fake.apiKey, TWENTIETH_NOTIFY_REHEARSAL_TOKEN: TOKEN },
    settings: {
      post: {
        ...{ adapter: 'notify', apiUrl: fake.url, templateId: fake.templateId },
        keyVariable: 'TWENTIETH_NOTIFY_REHEARSAL_KEY',
        callbackTokenVariables: ['TWENTIETH_NOTIFY_REHEARSAL_TOKEN'],
      },
    },
    tried,
    failed: () => tried.filter(({ fault }) => fault !== null).length,
    taken: () =>
      fake.held.map(({ id, reference, to, personalisation, status }) => ({
        ...{ id, reference: reference ?? '', to, status, heard: heard.has(id) },
        subject: personalisation['subject'] ?? '',
        names: casesNamed(personalisation['body']?.replaceAll('\\', '') ?? ''),
      })),
    tell: (url, stop) => void watch(url, stop).catch(() => undefined), // the run has ended
    unheard: () => telling.size - heard.size,
    close: () => fake.close(),
  };
};
