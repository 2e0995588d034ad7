// Measured: a command over HTTP to the API's own process (token, validation, submit, the answer with the whole case,
// the nudge behind it) against the same command through `submit` in this process, on the same Postgres.
// A reader may conclude what the API adds to a command. Client and API share the cores, and no worker runs.
import { besides, CLIENTS, inWords } from '../clients.js';
import { acknowledge, receive, requestBody } from '../letters.js';
import { equal, type Finding, type Measure } from '../measure.js';
import { openRecord, put } from '../record.js';
import { atOnce, interleaved, millisEach, type Lap } from '../rounds.js';
import { ratioOf } from '../statistics.js';

interface Told {
  readonly case: { readonly reference: string };
  readonly events: readonly unknown[];
}

export const httpAgainstSubmit: Measure = {
  name: 'http',
  title: 'an HTTP command against submit',
  measure: async ({ quick, signal, servers, say }) => {
    const api = await servers.api();
    const record = openRecord(await servers.postgres(), servers.keys, 8);
    const findings: Finding[] = [];
    let [events, refused] = [0, 0];
    const post = async (path: string, key: string, body: object): Promise<string | undefined> => {
      const answer = await api.post(path, key, body);
      if (answer.status !== 201) return void (refused += 1);
      const told = JSON.parse(answer.body) as Told;
      events += told.events.length;
      return told.case.reference;
    };
    try {
      const before = await record.count('count(*)', 'event');
      for (const clients of CLIENTS) {
        say(inWords(clients));
        const many = Array.from({ length: quick ? 12 : 40 });
        let [own, theirs]: [string[], string[]] = [[], []];
        const laps = await interleaved(
          {
            submitReceive: async (round) => {
              own = [];
              return atOnce(clients, many, async (_, i) => {
                const outcome = await put(record.door, `http/${clients}/${round}/${i}`, receive);
                events += outcome.events.length;
                own.push(outcome.reference);
              });
            },
            httpReceive: async (round) => {
              theirs = [];
              return atOnce(clients, many, async (_, i) => {
                const reference = await post('/v1/requests', `bench/${clients}/${round}/${i}`, requestBody);
                if (reference !== undefined) theirs.push(reference);
              });
            },
            submitStep: (round) =>
              atOnce(clients, own, async (reference, i) => {
                const outcome = await put(
                  record.door,
                  `http/${clients}/${round}/${i}/ack`,
                  acknowledge(reference),
                );
                events += outcome.events.length;
              }),
            httpStep: (round) =>
              atOnce(clients, theirs, async (reference, i) => {
                await post(
                  `/v1/requests/${reference}/acknowledgement`,
                  `bench/${clients}/${round}/${i}/ack`,
                  {},
                );
              }),
          },
          { rounds: quick ? 3 : 7, budgetMillis: quick ? 2_000 : 10_000, signal },
        );
        const beside = besides(clients);
        const tell = (what: string, over: readonly Lap[], under: readonly Lap[]): void => {
          findings.push({
            what: `${what} by HTTP, in submits (${inWords(clients)})`,
            ratio: ratioOf(millisEach(over), millisEach(under)),
            beside: [beside('HTTP', over), beside('submit', under)],
          });
        };
        tell('opening a case', laps.httpReceive, laps.submitReceive);
        tell('a step on a case', laps.httpStep, laps.submitStep);
      }
      return {
        findings,
        checks: [
          equal('answers other than 201', refused, 0),
          equal('events added to the record', (await record.count('count(*)', 'event')) - before, events),
        ],
      };
    } finally {
      await record.close();
    }
  },
};
