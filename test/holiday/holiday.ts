// The holiday of 15 June 2026, proclaimed on 3 February 2026, over cases that are open: previewed, confirmed, its batch cut
// off twice by SIGKILL of the worker, and all of it judged afterwards from the record.
import { pause } from '@twentieth/platform';
import type { Stack } from '@twentieth/tools';
import { openDesk, type Desk } from './desk.js';
import { previewFaults, recordFaults, standingOf, type Lives, type Preview } from './judge.js';
import { HOLIDAY, lifeOf, received, stepsOf, type Life } from './lives.js';

const PATH = '/v1/calendar-changes';
const AT_ONCE = 8;
const LONGEST_MS = 900_000;

/** The published list of this version holds the day. A rehearsal takes it back first, as if nobody had heard of it yet. */
const TAKEN_BACK = {
  ...{ date: HOLIDAY, title: 'World Cup bank holiday', nations: ['scotland'], withdrawn: true },
  ...{ knownSince: '2026-01-01', source: 'A rehearsal that begins before the proclamation' },
};
const PROCLAIMED = {
  ...{ date: HOLIDAY, title: 'World Cup bank holiday', nations: ['scotland'] },
  ...{ knownSince: '2026-02-03', source: 'The proclamation of 3 February 2026' },
};

interface UnderWay {
  readonly change: { readonly id: string };
  readonly moved: number;
  readonly told: number;
  readonly looked: number;
  readonly finishedAt: string | null;
  readonly movedPerSecond: number | null;
}

export interface Figures {
  readonly cases: number;
  readonly moving: number;
  readonly stoppedBeingLate: number;
  readonly lettersQuotingOldDate: number;
  readonly previewSeconds: number;
  /** From the confirmation until every date was on the record, the two killings within. */
  readonly recordSeconds: number;
  /** From the confirmation until the last workflow knew. */
  readonly toldSeconds: number;
  readonly killed: number;
  /** In words; none where all is right. */
  readonly faults: readonly string[];
}

export const proclaimOver = async (
  stack: Stack,
  cases: number,
  say: (line: string) => void,
  stop: AbortSignal,
): Promise<Figures> => {
  const desk = openDesk(stack);
  const giveUp = AbortSignal.any([stop, AbortSignal.timeout(LONGEST_MS)]);
  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    while (!(await condition())) {
      giveUp.throwIfAborted();
      await pause(100, giveUp);
    }
  };
  try {
    await confirmed(desk, TAKEN_BACK);
    const lives = await seed(desk, cases, giveUp);
    say(`${cases} cases are on the record`);
    await until(() => isQuiet(desk));
    say('their workflows know of them, and their letters are sent');

    const before = await standingOf(desk);
    const [preview, previewSeconds] = await timed(() => desk.post<Preview>(`${PATH}?dryRun=1`, PROCLAIMED));
    if (preview.status !== 200) throw new Error(`No preview: ${JSON.stringify(preview.body)}`);
    const faults = [...previewFaults(preview.body, lives)];
    const { moving, stopBeingLate, lettersQuotingOldDate } = preview.body;
    say(
      `preview in ${previewSeconds.toFixed(1)} s: ${moving} cases would move, ${stopBeingLate} stop being late`,
    );

    const began = performance.now();
    const since = (): number => (performance.now() - began) / 1_000;
    const id = await confirmed(desk, PROCLAIMED);
    const progress = async (): Promise<UnderWay> => (await desk.get<UnderWay>(`${PATH}/${id}`)).body;
    let killed = 0;
    for (const part of [1 / 3, 2 / 3]) {
      await until(async () => (await progress()).moved >= moving * part);
      if ((await progress()).finishedAt !== null) break;
      await stack.kill('worker');
      killed++;
      say(`${since().toFixed(1)} s: the worker is killed, ${(await progress()).moved} cases moved`);
    }
    await until(async () => (await progress()).finishedAt !== null);
    const recordSeconds = since();
    say(`${recordSeconds.toFixed(1)} s: ${(await progress()).moved} cases have their new date on the record`);

    let said = performance.now();
    await until(async () => {
      const { told, moved } = await progress();
      if (performance.now() - said > 5_000 || told === moved) {
        said = performance.now();
        say(`${since().toFixed(1)} s: the workflows of ${told} of ${moved} cases are told`);
      }
      return told === moved;
    });
    faults.push(...(await recordFaults(desk, id, lives, before)));
    if (killed < 2) faults.push(`the batch had ended before it was cut off twice (${killed})`);
    return {
      ...{ cases, moving, stoppedBeingLate: stopBeingLate, lettersQuotingOldDate, previewSeconds },
      ...{ recordSeconds, toldSeconds: since(), killed, faults },
    };
  } finally {
    await desk.close();
  }
};

const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const began = performance.now();
  const result = await work();
  return [result, (performance.now() - began) / 1_000];
};

const confirmed = async (desk: Desk, what: object): Promise<string> => {
  const { status, body } = await desk.post<UnderWay>(PATH, what);
  if (status !== 201) throw new Error(`Not confirmed: ${JSON.stringify(body)}`);
  return body.change.id;
};

const seed = async (desk: Desk, cases: number, stop: AbortSignal): Promise<Lives> => {
  const lives = new Map<string, Life>();
  const hand = async (of: number): Promise<void> => {
    for (let n = of; n < cases; n += AT_ONCE) {
      stop.throwIfAborted();
      const life = lifeOf(n);
      const reference = await desk.put(`holiday/${n}`, received(life));
      lives.set(reference, life);
      for (const [i, { at, ...what }] of stepsOf(life, reference).entries())
        await desk.put(`holiday/${n}/${i}`, what, at);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, of) => hand(of)));
  return lives;
};

/** Nothing is owed now, and Temporal knows of everything. */
const isQuiet = async ({ query }: Desk): Promise<boolean> => {
  const [row] = await query<{ quiet: boolean }>(
    'SELECT NOT EXISTS (SELECT FROM wake WHERE version > version_nudged OR effects > 0) AS quiet',
  );
  return row!.quiet;
};
