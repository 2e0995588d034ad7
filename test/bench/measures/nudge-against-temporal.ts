// Measured: signal-with-start as a proceeding is told of its case (ids encrypted, the answer bounded in time, the
// version told noted on the wake row in Postgres) against the bare client's signal-with-start on the same server.
// A reader may conclude what our telling adds. No worker polls: this is the cost of telling, not of the work it starts.
import { Client } from '@temporalio/client';
import type { WakeRow } from '@twentieth/event-store';
import { openLogger, openTemporal } from '@twentieth/platform';
import { tell } from '@twentieth/relay';
import { CASE_MOVED, workflowId } from '@twentieth/workflows';
import { besides, CLIENTS, inWords } from '../clients.js';
import { receive } from '../letters.js';
import { equal, type Finding, type Measure } from '../measure.js';
import { AUTHORITY, openRecord, put } from '../record.js';
import { atOnce, interleaved, millisEach } from '../rounds.js';
import { ratioOf } from '../statistics.js';

const BARE = 'bare';

export const nudgeAgainstTemporal: Measure = {
  name: 'temporal',
  title: 'signal-with-start through us against bare Temporal',
  measure: async ({ quick, signal, servers, say }) => {
    const server = await servers.temporal();
    const record = openRecord(await servers.postgres(), servers.keys, 8);
    const ours = openTemporal({ ...server, payloadKey: servers.keys.payloadKey });
    const bare = new Client({ connection: ours.connection, namespace: server.namespace });
    const { store } = record.door;
    const door = { store, temporal: ours, log: openLogger('bench', 'silent') };
    const findings: Finding[] = [];
    const [told, started]: [string[], string[]] = [[], []];
    const proceedings: string[] = [];
    try {
      const temporalId = await ours.databaseId();
      for (const clients of CLIENTS) {
        say(inWords(clients));
        const many = Array.from({ length: quick ? 10 : 30 });
        let rows: WakeRow[] = [];
        /** New cases, of which Temporal has not been told. */
        const fresh = async (round: number): Promise<void> => {
          const references: string[] = [];
          await atOnce(8, many, async (_, i) => {
            references.push((await put(record.door, `nudge/${clients}/${round}/${i}`, receive)).reference);
          });
          rows = await store.transact(AUTHORITY, async (tx) => {
            const found: WakeRow[] = [];
            for (const reference of references) found.push(...(await tx.wakes.read(reference)));
            return found;
          });
        };
        const laps = await interleaved(
          {
            bare: (round) =>
              atOnce(clients, many, async (_, i) => {
                const id = `${BARE}/${clients}/${round}/${i}`;
                const input = { authority: AUTHORITY, proceeding: id };
                const options = { workflowId: id, taskQueue: BARE, args: [input], signal: CASE_MOVED };
                await bare.workflow.signalWithStart(BARE, options);
                started.push(id);
              }),
            tell: () =>
              atOnce(clients, rows, async (row) => {
                await tell(door, AUTHORITY, row, temporalId);
                proceedings.push(row.proceeding);
                told.push(workflowId({ authority: AUTHORITY, proceeding: row.proceeding }));
              }),
          },
          {
            rounds: quick ? 3 : 7,
            budgetMillis: quick ? 2_000 : 10_000,
            signal,
            before: fresh,
          },
        );
        const beside = besides(clients);
        findings.push({
          what: `telling a proceeding, in bare signal-with-starts (${inWords(clients)})`,
          ratio: ratioOf(millisEach(laps.tell), millisEach(laps.bare)),
          beside: [beside('through us', laps.tell), beside('bare', laps.bare)],
        });
      }
      const running = async (ids: readonly string[]): Promise<number> => {
        let open = 0;
        await atOnce(8, ids, async (id) => {
          const { status, historyLength } = await bare.workflow.getHandle(id).describe();
          if (status.name === 'RUNNING' && historyLength === 3) open += 1; // started, signalled, first task waiting
        });
        return open;
      };
      const noted = `wake WHERE version_nudged = version AND told_temporal = '${temporalId}'`;
      return {
        findings,
        checks: [
          equal('proceedings started and signalled once', await running(told), told.length),
          equal('bare executions started and signalled once', await running(started), started.length),
          equal(
            'wake rows that note the version told',
            await record.count(`count(*) FILTER (WHERE proceeding IN (${list(proceedings)}))`, noted),
            proceedings.length,
          ),
        ],
      };
    } finally {
      await ours.close();
      await record.close();
    }
  },
};

const list = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
