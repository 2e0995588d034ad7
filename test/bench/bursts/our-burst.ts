// A burst of rungs: so many cases received, their proceedings asleep until one instant, and then the last letter at the
// far end of the post. Afterwards the record is counted: each rung raised once, at the statutory instant however late its
// mail, and each letter sent once.
import { pause, wallClock } from '@twentieth/platform';
import { submit, type Submission } from '@twentieth/registry';
import { workflowId } from '@twentieth/workflows';
import { receive } from '../letters.js';
import { equal, type Check } from '../measure.js';
import type { OpenRecord } from '../record.js';
import { atOnce } from '../rounds.js';
import { untilAll } from './asleep.js';
import type { Burst, Ground } from './burst.js';
import { dueAfter, type Due } from './instant.js';
import type { Sink } from './sink.js';

const AT_ONCE = 8;
const LOOK_EVERY_MS = 25;
/** Time to open a case and for its proceeding to fall asleep: for each, and for all of them. */
const [EACH_MS, ALL_MS] = [40, 25_000];
/** Time for the receipt of the last letter to stand on the record. */
const AFTERWARDS_MS = 60_000;

export const ourBurst = async (
  { temporal, count, signal, meanwhile, say }: Ground,
  name: string,
  record: OpenRecord,
  sink: Sink,
): Promise<Burst> => {
  sink.empty();
  const due = dueAfter(ALL_MS + count * EACH_MS, name);
  await makeAuthority(record, due);
  const references = await openCases(record, due, count, signal);
  const ids = references.map((reference) =>
    workflowId({ authority: name, proceeding: `request/${reference}` }),
  );
  const instant = AbortSignal.any([
    signal,
    AbortSignal.timeout(Math.max(1, due.at - Date.parse(wallClock()) - 500)),
  ]);
  const left = (): number => Math.round((due.at - Date.parse(wallClock())) / 1_000);
  say(`on the record; the instant is in ${left()} s`);
  const awake = await untilAll('asleep', temporal, ids, instant);
  say(`${count - awake} asleep; the instant is in ${left()} s`);
  await pause(due.at - Date.parse(wallClock()), signal);
  const { answers } = await meanwhile(name, async (giveUp) => {
    while (sink.arrived.size < count && !giveUp.aborted) await pause(LOOK_EVERY_MS, giveUp);
  });
  const last = sink.times.reduce((a, b) => Math.max(a, b), 0);
  const half = [...sink.times].sort((a, b) => a - b)[Math.floor(sink.times.length / 2)] ?? Infinity;
  const settled = AbortSignal.any([signal, AbortSignal.timeout(AFTERWARDS_MS)]);
  const busy = await untilAll('asleep', temporal, ids, settled);
  return {
    seconds: (last - due.at) / 1_000,
    answers,
    checks: [
      equal('proceedings not asleep before the instant', awake, 0),
      equal('letters at the far end', sink.times.length, count),
      equal('different Message-IDs among them', sink.arrived.size, count),
      equal('proceedings that do not sleep until their next instant', busy, 0),
      ...(await onTheRecord(record, due, count)),
    ],
    notes: [
      `${name}: half of the letters were there ${((half - due.at) / 1_000).toFixed(1)} s after the instant`,
      await lateness(record, due),
    ],
  };
};

const makeAuthority = (record: OpenRecord, { authority: { id, rehearsal, settings } }: Due): Promise<void> =>
  record.run(
    `INSERT INTO authority (id, name, rehearsal, settings)
     VALUES ('${id}', 'The authority of ${id}', ${rehearsal}, '${JSON.stringify(settings)}')`,
  );

const openCases = async (
  { door }: OpenRecord,
  due: Due,
  count: number,
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const references: string[] = [];
  await atOnce(AT_ONCE, Array.from({ length: count }), async (_, n) => {
    signal.throwIfAborted();
    const at = wallClock();
    const outcome = await submit(door, {
      ...{
        authority: due.authority.id,
        commandId: `burst/${n}`,
        actor: { id: 'dev-officer', role: 'officer' },
        at,
      },
      ...{ reference: null, command: { ...receive.command, ...due.received(Date.parse(at)) } },
    } as Submission);
    if (outcome.kind !== 'recorded') throw new Error(`Case ${n} was not opened: ${JSON.stringify(outcome)}.`);
    references.push(outcome.reference);
  });
  return references;
};

const onTheRecord = async (record: OpenRecord, due: Due, count: number): Promise<readonly Check[]> => {
  const of = (type: string, more = ''): string =>
    `event WHERE authority = '${due.authority.id}' AND type = '${type}' ${more}`;
  const statutory = `AND body::json -> 'data' ->> 'dueAt' = '${due.dueAt}'`;
  return [
    equal('rungs raised', await record.count('count(*)', of('EscalationRaised')), count),
    equal(
      'cases whose record shows the statutory instant of the rung',
      await record.count('count(DISTINCT reference)', of('EscalationRaised', statutory)),
      count,
    ),
    equal('letters sent, by the record', await record.count('count(*)', of('LetterSent')), count),
    equal(
      'letters still owed',
      await record.count('count(*)', `obligation WHERE authority = '${due.authority.id}'`),
      0,
    ),
  ];
};

/** How late the record itself says that the last letter was taken over, beside the instant that it shows. */
const lateness = async (record: OpenRecord, { at, dueAt, authority: { id } }: Due): Promise<string> => {
  const last = await record.count(
    `max(extract(epoch FROM (body::json -> 'data' ->> 'acceptedAt')::timestamptz))`,
    `event WHERE authority = '${id}' AND type = 'LetterSent'`,
  );
  const seconds = (last - at / 1_000).toFixed(1);
  return `${id}: the record shows ${dueAt} for every rung; its last letter was taken over ${seconds} s after the instant`;
};
