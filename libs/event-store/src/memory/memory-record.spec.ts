import { expect, it } from '@jest/globals';
import { AUTHORITIES, recordContract } from '../testing/contract.js';
import { anEvent, appendNow, readCase, REFERENCE } from '../testing/samples.js';
import { memoryRecord } from './memory-record.js';

const authorities = AUTHORITIES.map((id) => ({
  id,
  name: `The Authority of ${id}`,
  rehearsal: true,
  settings: {},
}));

recordContract('The record in memory', async () => ({
  record: memoryRecord({ authorities }),
  stop: async () => undefined,
}));

it('dates events by the clock it is given, and never earlier than the event before', async () => {
  const times = ['2026-11-02T10:00:00.000Z', '2026-11-02T09:59:00.000Z'];
  const record = memoryRecord({ authorities, clock: () => times.shift()! });
  for (let n = 0; n < 2; n++)
    await record.transact('authority-1', (tx) => appendNow(tx, REFERENCE, [anEvent()]));
  const { events } = await readCase(record, 'authority-1');
  expect(events.map((event) => event.recordedAt)).toEqual([
    '2026-11-02T10:00:00.000Z',
    '2026-11-02T10:00:00.000Z',
  ]);
});
