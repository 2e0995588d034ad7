// One component after another is killed: the stack heals, and the case and its clock go on.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ComponentName, StackFacts } from '../../tools/index.mjs';
import { readJson } from '../../tools/lib/read-json.mjs';
import { eventually } from '../support/eventually.js';
import { notOnceEach } from '../support/once-each.js';
import { open, rungs } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

let desk: TestStack;
let reference: string;
const published = () => readJson(join(desk.stack.dataFolder, 'stack.json')) as StackFacts;

beforeAll(async () => {
  desk = await startTestStack();
  reference = await open(desk);
  await desk.step(reference, 'acknowledgement', { on: '2026-11-03' });
}, STACK_UP);
afterAll(() => desk?.stop(), STACK_UP);

/** Who is killed, where the case is moved next, and which rung of its ladder that brings. */
const DEATHS: readonly [ComponentName, string, string][] = [
  ['postgres', '2026-11-24', '2026-11-23 response/5-before/officer'],
  ['temporal', '2026-11-26', '2026-11-26 response/2-before/officer'],
  ['api', '2026-11-27', '2026-11-27 response/1-before/team-leader'],
  ['worker', '2026-12-01', '2026-12-01 response/on-the-day/head-of-unit'],
  ['mail', '2026-12-02', '2026-12-02 response/missed/senior-officer'],
];

describe('The stack heals when a single process of it is killed', () => {
  for (const [name, day, rung] of DEATHS)
    it(`${name}: it is started again, and the case goes on`, async () => {
      const pid = published().pids[name]!;
      process.kill(pid, 'SIGKILL');
      await eventually(`${name} started again, and all of it ready`, async () => {
        const { state, pids } = published();
        return state === 'ready' && pids[name] !== null && pids[name] !== pid;
      });
      await desk.travel(reference, `${day}T12:00:00Z`);
      expect(rungs(await desk.events(reference)).at(-1)).toBe(rung);
    }, 120_000);

  it('each rung was raised once, and each letter arrived once', async () => {
    expect(rungs(await desk.events(reference))).toEqual(DEATHS.map(([, , rung]) => rung));
    expect(notOnceEach(await desk.letters(reference), await desk.mails(reference))).toEqual([]);
  });
});
