// Temporal away under load, and Temporal's database lost: both against the real servers and the real worker. Exit code
// 1 when a command was not recorded, a proceeding not told, or no execution keeps one; never because it was slow.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openLogger, openTemporal, pause } from '@twentieth/platform';
import { nudger } from '@twentieth/relay';
import { startPostgres, startTemporal } from '@twentieth/tools';
import { keys } from '../bench/keys.js';
import { receive } from '../bench/letters.js';
import { AUTHORITY, openRecord, put, type OpenRecord } from '../bench/record.js';
import { readSizes } from './options.js';
import { startWorker } from './worker-process.js';

const PER_SECOND = 5;
const LONGEST_MS = 600_000;

export const run = async (argv: readonly string[], stop: AbortSignal): Promise<number> => {
  const { cases, away, rate } = readSizes(argv);
  const say = (line: string): void => void process.stdout.write(`re-arm: ${line}\n`);
  const [postgres, temporal, held] = [await startPostgres({ migrated: true }), await startTemporal(), keys()];
  const record = openRecord(postgres, held, 8);
  const client = openTemporal({ ...temporal, payloadKey: held.payloadKey });
  const worker = startWorker({
    DATABASE_URL: postgres.address,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: temporal.namespace,
    TWENTIETH_MASTER_KEY: held.secrets.masterKey,
    TWENTIETH_PAYLOAD_KEY: held.secrets.payloadKey,
    TWENTIETH_WORKER_HEALTH_PORT: '0',
    TWENTIETH_RELAY_RATE: String(rate),
    TWENTIETH_LOG_LEVEL: 'warn',
  });
  const running = async (): Promise<number> => {
    const { count } = await client.connection.workflowService.countWorkflowExecutions({
      namespace: temporal.namespace,
      query: "ExecutionStatus = 'Running'",
    });
    return Number(count ?? 0);
  };
  try {
    const references = await openCases(record, cases);
    const first = await seconds(() => untilAllTold(record, client, stop));
    say(`${cases} cases opened, their proceedings told in ${first.toFixed(1)} s at ${rate} a second or less`);

    if (away > 0) {
      const nudge = nudger({
        store: record.door.store,
        temporal: client,
        log: openLogger('re-arm', 'silent'),
      });
      const before = await load(record, references, 20, 'before', nudge, stop);
      await temporal.kill();
      const during = await load(record, references, away, 'away', nudge, stop);
      await temporal.restart();
      const back = await seconds(() => untilAllTold(record, client, stop));
      say(`Temporal there: ${before.words}`);
      say(`Temporal away for ${away} s: ${during.words}`);
      say(`back: all of them told ${back.toFixed(1)} s after it served again`);
    }

    await temporal.kill();
    await rm(join(temporal.dataFolder, 'temporal'), { recursive: true });
    await temporal.restart();
    const took = await seconds(() => untilAllTold(record, client, stop));
    const kept = await untilKept(running, cases, stop);
    say(
      `Temporal's database deleted: ${cases} proceedings told anew ${took.toFixed(1)} s after it served again`,
    );
    say(`executions that run: ${kept}`);
    return kept === cases ? 0 : 1;
  } finally {
    await worker.stop();
    await client.close();
    await record.close();
    await temporal.stop();
    await postgres.stop();
  }
};

const openCases = async (record: OpenRecord, cases: number): Promise<readonly string[]> => {
  const references: string[] = [];
  const hand = async (of: number): Promise<void> => {
    for (let i = of; i < cases; i += 8)
      references.push((await put(record.door, `re-arm/${i}`, receive)).reference);
  };
  await Promise.all(Array.from({ length: 8 }, (_, of) => hand(of)));
  return references;
};

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
};

/** Until no open proceeding is behind, or known to another Temporal database only. */
const untilAllTold = async (
  record: OpenRecord,
  client: ReturnType<typeof openTemporal>,
  stop: AbortSignal,
): Promise<void> => {
  const giveUp = AbortSignal.any([stop, AbortSignal.timeout(LONGEST_MS)]);
  const id = await idOnceThere(client, giveUp);
  const untold = `wake WHERE version > version_nudged OR (NOT finished AND told_temporal IS DISTINCT FROM '${id}')`;
  for (let left = -1; left !== 0;) {
    giveUp.throwIfAborted();
    left = await record.count('count(*)', untold);
    await pause(200, giveUp);
  }
};

/** A client that lost its connection takes a moment to find that the server is there again. */
const idOnceThere = async (client: ReturnType<typeof openTemporal>, giveUp: AbortSignal): Promise<string> => {
  for (;;) {
    try {
      return await client.databaseId(10_000);
    } catch (error) {
      if (giveUp.aborted) throw error;
      await pause(200, giveUp);
    }
  }
};

/** The list of executions lags a little behind them. */
const untilKept = async (
  running: () => Promise<number>,
  cases: number,
  stop: AbortSignal,
): Promise<number> => {
  const giveUp = AbortSignal.any([stop, AbortSignal.timeout(30_000)]);
  let kept = await running();
  while (kept !== cases && !giveUp.aborted) {
    await pause(500, giveUp);
    kept = await running();
  }
  return kept;
};

/** So many seconds of five commands a second, each begun at its time whatever became of the one before. */
const load = async (
  record: OpenRecord,
  references: readonly string[],
  forSeconds: number,
  name: string,
  nudge: (authority: string, reference: string) => void,
  stop: AbortSignal,
): Promise<{ readonly words: string }> => {
  const took: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let n = 0; n < forSeconds * PER_SECOND; n++) {
    await pause(Math.max(0, began + (n * 1_000) / PER_SECOND - performance.now()), stop);
    stop.throwIfAborted();
    under.push(
      (async () => {
        const since = performance.now();
        const reference = references[n % references.length]!;
        const command = { type: 'AssignCase', officer: `officer-${name}-${n}`, team: null } as const;
        await put(record.door, `re-arm/${name}/${n}`, { reference, command } as Parameters<typeof put>[2]);
        nudge(AUTHORITY, reference);
        took.push(performance.now() - since);
      })(),
    );
  }
  await Promise.all(under);
  const sorted = took.sort((a, b) => a - b);
  const at = (part: number): string =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(1);
  return { words: `${took.length} commands recorded, median ${at(0.5)} ms, p95 ${at(0.95)} ms` };
};
