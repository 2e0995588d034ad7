// `npm start` and what may befall it: killed in the middle of a case, started again warm, stopped by Ctrl-C.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../tools/lib/temporary-folder.mjs';
import { copyCheckout, type CheckoutCopy } from '../support/checkout-copy.js';
import { clientOf, type Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { npmStart, ownPorts, processesIn, runTool, type Started } from '../support/npm-start.js';
import { notOnceEach } from '../support/once-each.js';
import { open, rungs } from '../support/requests.js';
import { STACK_UP } from '../support/stack.js';

/** Warm is 15 s or less on a machine of two cores that is otherwise idle; one that is busy is given twice that. */
const WARM = 30_000;

let copy: CheckoutCopy;
let data: ReturnType<typeof temporaryFolder>;
let env: NodeJS.ProcessEnv;
let running: Started;
let desk: Client;
let reference: string;

const start = async (): Promise<Started> => {
  running = await npmStart(copy.folder, env);
  desk = clientOf(() => running.facts);
  return running;
};
const left = () => processesIn([copy.folder, data.folder]);

beforeAll(async () => {
  copy = await copyCheckout();
  data = temporaryFolder();
  env = { ...(await ownPorts()), TWENTIETH_DATA: data.folder };
  await start();
}, STACK_UP);
afterAll(async () => {
  if (left().length > 0) await running.signal('SIGTERM');
  await copy.remove();
  data.remove();
}, STACK_UP);

describe('npm start', () => {
  it('names a port that is busy and the variable that chose it, and leaves nothing behind', async () => {
    const port = String(running.facts.api.split(':').at(-1));
    const folder = temporaryFolder();
    const other = await copyCheckout();
    try {
      const busy = { ...(await ownPorts()), TWENTIETH_API_PORT: port, TWENTIETH_DATA: folder.folder };
      const { code, said } = await runTool(other.folder, 'start', busy);
      expect(code).toBe(1);
      expect(said).toContain(`Port ${port}, named by TWENTIETH_API_PORT, is in use`);
      expect(processesIn([folder.folder, other.folder])).toEqual([]);
    } finally {
      folder.remove();
      await other.remove();
    }
  });

  it('says where everything is, and writes it down', () => {
    const { facts } = running;
    for (const address of [facts.api, facts.docs, facts.mail]) expect(running.said()).toContain(address);
    expect(facts).toMatchObject({ state: 'ready', authority: { rehearsal: true } });
    expect(Object.keys(facts.tokens)).toEqual(['officer', 'approver', 'reviewer', 'auditor', 'admin']);
    for (const pid of Object.values(facts.pids)) expect(process.kill(pid!, 0)).toBe(true);
  });

  it('is not started a second time on the same checkout: the stack that runs is named', async () => {
    const { code, said } = await runTool(copy.folder, 'start', env);
    expect(code).toBe(1);
    expect(said).toMatch(/already running \(pid \d+\).*stack\.json/s);
  });

  it('is ready for the demonstration: a whole life in under a minute, every mail exactly once', async () => {
    const { code, said, took } = await runTool(copy.folder, 'demo', env);
    expect([code, said]).toEqual([0, expect.stringContaining('Done in')]);
    expect(took).toBeLessThan(60_000);
    expect(said).toMatch(/(\d+) mails, each of \1 letters exactly once/);
    for (const told of [
      'not counted: 2026-11-30',
      'response due 2026-12-01 missed',
      'review due 2027-02-09 missed',
    ])
      expect(said).toContain(told);
    for (const day of ['2026-11-26', '2026-12-02', '2027-01-10'])
      expect(said).toContain(`${day}T12:00:00Z: `);
  }, 120_000);

  it(
    'killed with its process group in the middle of a case, is warm again when started again',
    async () => {
      reference = await open(desk);
      await desk.step(reference, 'acknowledgement', { on: '2026-11-03' });
      const cutOff = desk.travel(reference, '2026-12-02T12:00:00Z').then(
        () => 'arrived',
        () => 'cut off',
      );
      await eventually('the first rung', async () => rungs(await desk.events(reference)).length > 0);
      await running.signal('SIGKILL');
      expect(await cutOff).toBe('cut off');
      const { took } = await start();
      expect(took).toBeLessThan(WARM);
    },
    STACK_UP,
  );

  it('goes on with the case and its clock: nothing lost, nothing twice', async () => {
    await desk.travel(reference, '2026-12-02T12:00:00Z');
    expect(rungs(await desk.events(reference))).toEqual([
      '2026-11-23 response/5-before/officer',
      '2026-11-26 response/2-before/officer',
      '2026-11-27 response/1-before/team-leader',
      '2026-12-01 response/on-the-day/head-of-unit',
      '2026-12-02 response/missed/senior-officer',
    ]);
    expect(notOnceEach(await desk.letters(reference), await desk.mails(reference))).toEqual([]);
  });

  it(
    'stopped by Ctrl-C, leaves no process behind',
    async () => {
      expect(left().length).toBeGreaterThan(5);
      expect(await running.signal('SIGINT')).toBe(0);
      expect(left()).toEqual([]);
    },
    STACK_UP,
  );

  it(
    'started once more, has the same case',
    async () => {
      const { took } = await start();
      expect(took).toBeLessThan(WARM);
      expect((await desk.read(reference)).today).toBe('2026-12-02');
      await running.signal('SIGTERM');
      expect(left()).toEqual([]);
    },
    STACK_UP,
  );
});
