// Measured: rungs of the ladder due at one instant, each delivered to a mail server on this machine, against bare
// Temporal on the same server: as many workflows with one timer to one instant and one activity that does nothing, in
// a worker process with the same sizes. While either is worked off, requests are opened through the API's own process.
// A reader may conclude what a rung costs beside the timer and the activity that anybody would pay for it.
import { openTemporal } from '@twentieth/platform';
import { bareBurst } from '../bursts/bare-burst.js';
import { ground, type Burst } from '../bursts/burst.js';
import { within } from '../bursts/commands.js';
import { ourBurst } from '../bursts/our-burst.js';
import { startSink } from '../bursts/sink.js';
import { equal, type Check, type Finding, type Measure, type Promised } from '../measure.js';
import { openRecord } from '../record.js';
import { startWorker } from '../../resilience/worker-process.js';
import { ratioOf, spreadOf } from '../statistics.js';

const PROMISED_RATIO = 0.7;
const PROMISED_MS = 250;
/** Tasks of each kind at once, as a worker has unless told otherwise. */
const SLOTS = 40;
/** Room for the requests that are opened meanwhile. */
const ROOM = 500;
const SMALL_CACHE = 50;

export const burstsAgainstTemporal: Measure = {
  name: 'bursts',
  title: 'rungs due at one instant against bare Temporal',
  byItself: true,
  measure: async ({ quick, burst: count, signal, servers, say }) => {
    const [api, postgres, server] = [await servers.api(), await servers.postgres(), await servers.temporal()];
    const temporal = openTemporal({ ...server, payloadKey: servers.keys.payloadKey });
    const record = openRecord(postgres, servers.keys, 8);
    const sink = await startSink();
    const on = ground(api, { temporal, server, count, signal, say });
    const rounds = quick ? 1 : 2;
    const findings: Finding[] = [];
    const promised: Promised[] = [];
    const checks: Check[] = [];
    const notes: string[] = [];
    try {
      for (const variant of ['cached', 'not cached'] as const) {
        const sizes = { cachedWorkflows: variant === 'cached' ? count + ROOM : SMALL_CACHE, atOnce: SLOTS };
        const [ours, bare]: [Burst[], Burst[]] = [[], []];
        for (let round = 1; round <= rounds; round += 1) {
          const name = `${variant.replace(' ', '-')}-${round}`;
          const worker = startWorker({
            DATABASE_URL: postgres.address,
            TEMPORAL_ADDRESS: server.address,
            TEMPORAL_NAMESPACE: server.namespace,
            TWENTIETH_MASTER_KEY: servers.keys.secrets.masterKey,
            TWENTIETH_PAYLOAD_KEY: servers.keys.secrets.payloadKey,
            TWENTIETH_WORKER_HEALTH_PORT: '0',
            TWENTIETH_RELAY_RATE: '1000',
            TWENTIETH_WORKER_CACHE: String(sizes.cachedWorkflows),
            TWENTIETH_WORKER_SLOTS: String(SLOTS),
            TWENTIETH_SMTP_URL: sink.url,
            TWENTIETH_LOG_LEVEL: 'warn',
          });
          try {
            say(`${count} of bare Temporal, ${variant}`);
            bare.push(await bareBurst(on, `bare-${name}`, sizes));
            say(`bare: ${rateOf(bare.at(-1)!, count).toFixed(0)}/s; now ${count} rungs, ${variant}`);
            ours.push(await ourBurst(on, `burst-${name}`, record, sink));
            say(`ours: ${rateOf(ours.at(-1)!, count).toFixed(0)}/s`);
          } finally {
            await worker.stop();
          }
        }
        const each = (bursts: readonly Burst[], figure: (one: Burst) => number) =>
          spreadOf(bursts.map(figure));
        const rates = (bursts: readonly Burst[]): number[] => bursts.map((one) => rateOf(one, count));
        const p95 = (one: Burst): number => within(0.95, one.answers.took);
        const ratio = ratioOf(rates(ours), rates(bare));
        findings.push({
          what: `${count} rungs delivered, in bare timers with one activity (${variant})`,
          ratio,
          beside: [
            { name: 'rungs delivered', spread: spreadOf(rates(ours)), unit: '/s' },
            { name: 'bare', spread: spreadOf(rates(bare)), unit: '/s' },
            { name: 'until the last letter', spread: each(ours, ({ seconds }) => seconds), unit: 's' },
            { name: 'until the last bare', spread: each(bare, ({ seconds }) => seconds), unit: 's' },
            { name: 'a command, p95, in ours', spread: each(ours, p95), unit: 'ms' },
            { name: 'a command, p95, in bare', spread: each(bare, p95), unit: 'ms' },
          ],
        });
        const commands = ours.reduce((sum, { answers }) => sum + answers.took.length, 0);
        promised.push(
          {
            what: `${PROMISED_RATIO} times the bare rate or better, ${variant}`,
            reached: ratio.median >= PROMISED_RATIO,
          },
          {
            what: `a new command within ${PROMISED_MS} ms at p95 (${commands} commands), ${variant}`,
            reached: ours.every((one) => p95(one) < PROMISED_MS),
          },
        );
        for (const one of [...bare, ...ours]) {
          checks.push(...one.checks.map((check) => ({ ...check, what: `${variant}: ${check.what}` })));
          checks.push(equal(`${variant}: answers other than 201`, one.answers.refused, 0));
          notes.push(...one.notes);
        }
      }
      return { findings, promised, checks, notes };
    } finally {
      await sink.stop();
      await temporal.close();
      await record.close();
    }
  },
};

const rateOf = ({ seconds }: Burst, count: number): number => count / seconds;
