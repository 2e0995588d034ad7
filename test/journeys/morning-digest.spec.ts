// The digest of a morning on the real server: a schedule of Temporal's begins it, the worker's own activities send it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { liveCases, type LiveCases } from '../support/live-cases.js';
import { startProceedings, type Proceedings } from '../support/proceedings.js';
import { scheduleOf } from '../support/schedule.js';

let proceedings: Proceedings;
let live: LiveCases;
beforeAll(async () => {
  proceedings = await startProceedings();
  live = liveCases(proceedings);
}, 60_000);
afterAll(() => proceedings?.stop(), 60_000);

/** A request whose officer is reminded of it at nine. */
const reminded = async (): Promise<string> => {
  const reference = await live.received();
  const passing = { type: 'PassTime', proceeding: `request/${reference}` };
  await live.put(reference, passing, '2025-11-24T09:00:00.000Z');
  return reference;
};
const receipts = async (reference: string) =>
  (await live.read(reference)).events.flatMap((event) =>
    event.type === 'LetterSent' && event.data.digest !== undefined ? [event.data.digest] : [],
  );
const digests = () => proceedings.post.delivered.filter(({ subject }) => subject.includes('reminders for'));

describe('the schedule of the morning', () => {
  it('is made by the worker, and sends one digest for two reminders, once however often it begins', async () => {
    const references = [await reminded(), await reminded()];
    const schedule = await scheduleOf(proceedings, 'morning-digests');
    await schedule.run();
    for (const reference of references)
      await eventually('its receipt names the digest', async () => (await receipts(reference)).length > 0);
    expect(await receipts(references[0]!)).toEqual(['digest/2025-11-24/office of officer']);
    await schedule.run();
    expect(digests()).toHaveLength(1);
    expect(digests()[0]!.text.match(/: the response, due on Tuesday 2 December 2025/g)).toHaveLength(2);
  }, 60_000);
});
