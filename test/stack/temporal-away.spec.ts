// Postgres is the record, Temporal what is owed: Temporal goes away and comes back, and at last loses its memory.
// A command is recorded as fast as ever, the proceedings learn of it afterwards, and no letter goes out twice.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { londonDate } from '@twentieth/calendar';
import { monotonicMillis, wallClock } from '@twentieth/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rehearsalAuthority, startTemporal, type TemporalServer } from '../../tools/index.mjs';
import { eventually } from '../support/eventually.js';
import { notOnceEach } from '../support/once-each.js';
import { deadline, open, rungs } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

let temporal: TemporalServer;
let desk: TestStack;
beforeAll(async () => {
  temporal = await startTemporal();
  desk = await startTestStack({ env: { TEMPORAL_ADDRESS: temporal.address } });
}, STACK_UP);
afterAll(async () => {
  await desk?.stop();
  await temporal?.stop();
}, STACK_UP);

interface Wake {
  readonly proceeding: string;
  readonly wake_at: string | null;
  readonly behind: boolean;
  readonly told_temporal: string | null;
}

/** What the relay works from: every open proceeding of a case, and whether Temporal has been told of its state. */
const wakes = (reference: string, authority: string = rehearsalAuthority.id) =>
  desk.query<Wake>(
    `SELECT proceeding, wake_at, version > version_nudged AS behind, told_temporal
     FROM wake WHERE reference = $1 AND authority = $2 AND NOT finished ORDER BY proceeding`,
    [reference, authority],
  );
const settled = (reference: string) =>
  eventually(`every letter of ${reference} sent, and Temporal told of all of it`, async () => {
    const letters = await desk.letters(reference);
    return (
      letters.every(({ state }) => state === 'sent') && !(await wakes(reference)).some(({ behind }) => behind)
    );
  });

const turns = Array.from({ length: 15 }, (_, i) => i);
/** The median time of a command, in milliseconds. */
const medianOf = async (reference: string, name: string): Promise<number> => {
  const took: number[] = [];
  for (const turn of turns) {
    const since = monotonicMillis();
    await desk.step(reference, 'assignment', { officer: `${name}-${turn}` });
    took.push(monotonicMillis() - since);
  }
  return took.sort((a, b) => a - b)[7]!;
};

describe('Temporal is away', () => {
  let reference: string;
  let running: string;
  let withTemporal: number;

  beforeAll(async () => {
    reference = await open(desk);
    await desk.step(reference, 'acknowledgement', { on: '2026-11-03' });
    await desk.travel(reference, '2026-11-24T12:00:00Z');
    running = await open(desk);
    await desk.travel(running, '2026-11-24T12:00:00Z');
    withTemporal = await medianOf(running, 'with');
    await temporal.kill();
  }, 60_000);

  it('and a response is recorded all the same, as fast as ever', async () => {
    const since = monotonicMillis();
    const answer = { answer: 'disclosed', text: 'Here it is.' };
    const { case: view } = await desk.step(reference, 'response', answer, { as: 'approver' });
    expect(monotonicMillis() - since).toBeLessThan(1_000);
    expect([view.stage, deadline(view, 'response').status]).toEqual(['answered', 'met']);
    const without = await medianOf(running, 'without');
    expect(without).toBeLessThan(1_000);
    expect(without).toBeLessThan(5 * withTemporal);
  });

  it('comes back: the proceeding learns of the answer within 60 s, sends the letter and ends', async () => {
    expect((await wakes(reference)).some(({ behind }) => behind)).toBe(true);
    await temporal.restart();
    await eventually('the response on its way', async () => {
      const letters = await desk.letters(reference);
      return letters.some(({ template, state }) => template === 'response' && state === 'sent');
    });
    await settled(reference);
    expect(await wakes(reference)).toEqual([]);
  }, 70_000);

  it('and reminds nobody of a request that was answered meanwhile', async () => {
    await desk.travel(reference, '2026-12-20T12:00:00Z');
    expect(rungs(await desk.events(reference))).toEqual(['2026-11-23 response/5-before/officer']);
    expect(notOnceEach(await desk.letters(reference), await desk.mails(reference))).toEqual([]);
  });

  it('while a request that was not answered goes on being reminded of', async () => {
    await desk.travel(running, '2026-11-26T12:00:00Z');
    expect(rungs(await desk.events(running))).toEqual([
      '2026-11-23 response/5-before/officer',
      '2026-11-26 response/2-before/officer',
    ]);
  });
});

describe('The data of Temporal is deleted', () => {
  let open1: string;
  let extended: string;
  let before: string;
  let clocks: readonly { readonly authority: string; readonly reference: string; readonly kinds: string[] }[];

  beforeAll(async () => {
    open1 = await open(desk);
    await desk.step(open1, 'acknowledgement', { on: '2026-11-03' });
    await desk.travel(open1, '2026-11-24T12:00:00Z');
    extended = await open(desk);
    await desk.travel(extended, '2026-11-25T12:00:00Z');
    const more = { exemptions: ['31(3)'], estimate: '2026-12-22', parts: [2] };
    await desk.step(extended, 'extensions', more, { as: 'approver' });
    const westmarch = await desk.liveAuthority('westmarch');
    clocks = [
      { authority: rehearsalAuthority.id, reference: open1, kinds: ['request'] },
      { authority: rehearsalAuthority.id, reference: extended, kinds: ['extension', 'request'] },
      {
        authority: 'westmarch',
        reference: await open(westmarch, { receivedOn: londonDate(wallClock()) }),
        kinds: ['request'],
      },
    ];
    for (const { reference, authority } of clocks)
      await eventually('told', async () => !(await wakes(reference, authority)).some(({ behind }) => behind));
    for (const reference of [open1, extended]) await settled(reference);
    before = (await wakes(open1))[0]!.told_temporal!;
    await temporal.kill();
    await rm(join(temporal.dataFolder, 'temporal'), { recursive: true });
    await temporal.restart();
  }, 120_000);

  it('and the relay restores every open clock by itself', async () => {
    for (const { reference, authority, kinds } of clocks) {
      const rows = await eventually(`the clocks of ${reference} restored`, async () => {
        const now = await wakes(reference, authority);
        return now.length > 0 && now.every(({ told_temporal }) => told_temporal !== before) ? now : undefined;
      });
      expect(rows.map(({ proceeding }) => proceeding.split('/')[0])).toEqual(kinds);
    }
  }, 70_000);

  it('and the clocks go on from where they were', async () => {
    await desk.travel(open1, '2026-12-02T12:00:00Z');
    expect(rungs(await desk.events(open1)).at(-1)).toBe('2026-12-02 response/missed/senior-officer');
    await desk.travel(extended, '2026-12-16T12:00:00Z');
    expect(rungs(await desk.events(extended)).at(-1)).toBe('2026-12-15 extended-response/5-before/officer');
  }, 60_000);

  it('and no mail is repeated', async () => {
    for (const reference of [open1, extended])
      expect(notOnceEach(await desk.letters(reference), await desk.mails(reference))).toEqual([]);
  });
});
