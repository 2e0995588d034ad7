// Measured: one command through `submit` (claim the key, load and fold, decide, ask the law, seal, append, views,
// wake rows, outcome, commit) against one bare INSERT of the same event's text, on the same Postgres and connections.
// A reader may conclude how many plain inserts the promises of the record cost; not how fast any disk is.
import { canonicalText } from '@twentieth/event-store';
import { besides, CLIENTS, inWords } from '../clients.js';
import { acknowledge, receive } from '../letters.js';
import { equal, type Finding, type Measure } from '../measure.js';
import { openRecord, put, type Recorded } from '../record.js';
import { atOnce, interleaved, millisEach } from '../rounds.js';
import { ratioOf } from '../statistics.js';

const TABLE = `CREATE TABLE bare (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL)`;

export const submitAgainstInsert: Measure = {
  name: 'submit',
  title: 'submit against a bare insert, on the same Postgres',
  measure: async ({ quick, signal, servers, say }) => {
    const findings: Finding[] = [];
    const server = await servers.postgres();
    const record = openRecord(server, servers.keys, 8);
    try {
      const first = await put(record.door, 'submit/first', receive);
      const body = canonicalText(first.events[0]);
      await record.run(TABLE, 'GRANT ALL ON bare TO PUBLIC');
      let [inserted, events, commands] = [0, first.events.length, 1];
      for (const clients of CLIENTS) {
        say(inWords(clients));
        const many = Array.from({ length: quick ? 20 : 60 });
        const keep = (outcome: Recorded): void => {
          events += outcome.events.length;
          commands += 1;
        };
        let opened: string[] = [];
        const laps = await interleaved(
          {
            insert: () =>
              atOnce(clients, many, async () => {
                await record.pool.query({
                  name: 'bare',
                  text: 'INSERT INTO bare (body) VALUES ($1)',
                  values: [body],
                });
                inserted += 1;
              }),
            receive: async (round) => {
              opened = [];
              return atOnce(clients, many, async (_, i) => {
                const outcome = await put(record.door, `submit/${clients}/${round}/${i}`, receive);
                keep(outcome);
                opened.push(outcome.reference);
              });
            },
            acknowledge: (round) =>
              atOnce(clients, opened, async (reference, i) =>
                keep(await put(record.door, `submit/${clients}/${round}/${i}/ack`, acknowledge(reference))),
              ),
          },
          { rounds: quick ? 3 : 7, budgetMillis: quick ? 2_000 : 10_000, signal },
        );
        const bare = millisEach(laps.insert);
        const beside = besides(clients);
        for (const [what, each] of [
          ['opening a case', laps.receive],
          ['a step on a case', laps.acknowledge],
        ] as const)
          findings.push({
            what: `${what}, in bare inserts (${inWords(clients)})`,
            ratio: ratioOf(millisEach(each), bare),
            beside: [beside('submit', each), beside('bare insert', laps.insert)],
          });
      }
      return {
        findings,
        checks: [
          equal('events on the record', await record.count('count(*)', 'event'), events),
          equal('commands with their outcome', await record.count('count(outcome)', 'command'), commands),
          equal('streams as long as their events', await record.count('sum(version)', 'stream'), events),
          equal('bare rows', await record.count('count(*)', 'bare'), inserted),
        ],
        notes: [`${(events / commands).toFixed(1)} events a command`],
      };
    } finally {
      await record.close();
    }
  },
};
