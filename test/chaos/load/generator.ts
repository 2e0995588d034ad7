// The load: so many lives at once, so many commands a second and no more; each command repeated under its key until it
// is answered, some of them sent twice at once, and some again long after. Where letters have failed, an approver answers
// for most of them: they are waived.
import { setTimeout as pause } from 'node:timers/promises';
import type { Told } from '../auditor/notes.js';
import { seeded } from '../../oracle/seeded.js';
import { attempt, lettersSeen, type Command } from './client.js';
import { lifeOf, type Life, type Step, type Who } from './life.js';
import { notebook, type Notebook } from './notebook.js';
import { paced } from './paced.js';

export interface LoadOptions {
  readonly api: string;
  readonly tokens: Readonly<Record<Who, string>>;
  readonly notes: string;
  readonly seed: number;
  /** Commands a second over all lives, repeats not counted. */
  readonly rate: number;
  readonly livesAtOnce: number;
  /** Ends everything where it stands. */
  readonly stop: AbortSignal;
}

export interface Load {
  readonly notes: Notebook;
  /** How many lives have been begun. */
  readonly lives: number;
  /** No new lives: resolves when those begun have been lived to their end. */
  finish(): Promise<void>;
}

const REST_MS = { least: 100, most: 2_000 };
const TWICE_AT_ONCE = 10;
const AGAIN_LATER = 10;
const WAIVED = 70;

export const startLoad = (options: LoadOptions): Load => {
  const { api, tokens, seed, rate, stop } = options;
  const notes = notebook(options.notes);
  const gate = paced(1_000 / rate, stop);
  const chance = seeded(seed);
  let lives = 0;
  let enough = false;

  /** Repeats a command until it is answered. */
  const insist = async (command: Command): Promise<Told> => {
    for (let rest = REST_MS.least; ; rest = Math.min(2 * rest, REST_MS.most)) {
      const answer = await attempt(api, command, stop);
      if ('told' in answer) {
        notes.answered(command.key, answer.told);
        return answer.told;
      }
      notes.unanswered(command.key, answer.unanswered);
      await pause(rest, undefined, { signal: stop });
    }
  };

  const take = async (life: Life, n: number, step: Step, reference: string | null): Promise<Told> => {
    await gate();
    const key = `chaos-${seed}-${life.seed}-${n}`;
    const path = reference === null ? step.path : `requests/${reference}/${step.path}`;
    const command = { key, path, body: step.body, token: tokens[step.as] };
    notes.asked(key, path, reference, life.mailbox);
    if (!chance.percent(TWICE_AT_ONCE)) return later(command, await insist(command));
    const [told] = await Promise.all([insist(command), insist(command)]);
    return told;
  };

  /** Some commands are repeated when everything else has gone on: the first outcome must be answered for ever. */
  const again: Command[] = [];
  const later = (command: Command, told: Told): Told => {
    if (chance.percent(AGAIN_LATER)) again.push(command);
    return told;
  };

  const live = async (life: Life): Promise<void> => {
    const { reference } = await take(life, 0, life.opening, null);
    if (reference === undefined) throw new Error(`Life ${life.seed} could not be opened: see the notes.`);
    for (const [n, step] of life.steps.entries()) await take(life, n + 1, step, reference);
    for (const [n, letter] of (await undelivered(reference)).entries())
      if (chance.percent(WAIVED)) await take(life, 1_000 + n, waiverOf(letter), reference);
  };

  /** Letters of a case that were refused or have come back, as an approver sees them. */
  const undelivered = async (reference: string): Promise<readonly string[]> => {
    for (;;) {
      const seen = await lettersSeen(api, reference, tokens.approver, stop);
      if (seen === null) await pause(REST_MS.most, undefined, { signal: stop });
      else return seen.flatMap(({ id, state }) => (/^(failed|returned)$/.test(state) ? [id] : []));
    }
  };

  const livesInTurn = async (): Promise<void> => {
    while (!enough) await live(lifeOf(seed * 10_000 + ++lives));
  };
  const all = Promise.all(Array.from({ length: options.livesAtOnce }, livesInTurn));
  all.catch(() => undefined); // thrown again by finish()
  return {
    notes,
    get lives() {
      return lives;
    },
    finish: async () => {
      enough = true;
      await all;
      for (const command of again) await insist(command);
    },
  };
};

const waiverOf = (letter: string): Step => ({
  ...{ path: 'waivers', as: 'approver' },
  body: { letter, reason: 'There is no such mailbox: it went another way.' },
});
