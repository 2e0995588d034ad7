// A burst of bare Temporal: so many workflows asleep on one timer each, the instant, and the last of their activities.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import { pause, wallClock } from '@twentieth/platform';
import type { Sizes } from '@twentieth/worker';
import { equal, type Check } from '../measure.js';
import { atOnce } from '../rounds.js';
import { untilAll } from './asleep.js';
import type { BareDone, BareOrders } from './bare-worker.js';
import type { Burst, Ground } from './burst.js';

const MAIN = fileURLToPath(new URL('./bare-worker.js', import.meta.url));
const AT_ONCE = 16;
const ASK_EVERY_MS = 25;
/** Time to start and fall asleep: for each, and for all of them. */
const [EACH_MS, ALL_MS] = [30, 12_000];
/** Time for what follows the last activity. */
const AFTERWARDS_MS = 60_000;

export const bareBurst = async (
  { temporal, server, count, signal, meanwhile, say }: Ground,
  name: string,
  sizes: Sizes,
): Promise<Burst> => {
  const orders: BareOrders = {
    ...{ address: server.address, namespace: server.namespace, sizes },
    taskQueue: name,
  };
  const child = fork(MAIN, [JSON.stringify(orders)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ask = async (): Promise<BareDone> => {
    const answered = once(child, 'message', { signal });
    child.send('how far');
    return ((await answered) as [BareDone])[0];
  };
  try {
    await once(child, 'message', { signal });
    const client = new Client({ connection: temporal.connection, namespace: server.namespace });
    const at = Date.parse(wallClock()) + ALL_MS + count * EACH_MS;
    const ids = Array.from({ length: count }, (_, n) => `${name}/${n}`);
    await atOnce(AT_ONCE, ids, async (workflowId) => {
      signal.throwIfAborted();
      await client.workflow.start('bare', { workflowId, taskQueue: name, args: [at] });
    });
    const instant = AbortSignal.any([
      signal,
      AbortSignal.timeout(Math.max(1, at - Date.parse(wallClock()) - 500)),
    ]);
    say(`started; the instant is in ${Math.round((at - Date.parse(wallClock())) / 1_000)} s`);
    const awake = await untilAll('asleep', temporal, ids, instant);
    await pause(at - Date.parse(wallClock()), signal);
    const { answers, result } = await meanwhile(name, async (giveUp) => {
      let so = await ask();
      while (so.executions < count && !giveUp.aborted) {
        await pause(ASK_EVERY_MS, giveUp);
        so = await ask();
      }
      return so;
    });
    const left = await untilAll(
      'ended',
      temporal,
      ids,
      AbortSignal.any([signal, AbortSignal.timeout(AFTERWARDS_MS)]),
    );
    const checks: Check[] = [
      equal('bare workflows not asleep before the instant', awake, 0),
      equal('bare activities carried out', result.executions, count),
      equal('bare activities carried out again', result.attempts - result.executions, 0),
      equal('bare workflows that did not end', left, 0),
    ];
    return { seconds: (result.lastAt - at) / 1_000, answers, checks, notes: [] };
  } finally {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
};
