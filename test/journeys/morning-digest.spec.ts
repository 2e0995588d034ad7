// The digest of a morning on the real server: a schedule of Temporal's begins it, the worker's own activities send it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCase, submit, type Submission } from '@twentieth/registry';
import { eventually } from '../support/eventually.js';
import { LIVE, startProceedings, type Proceedings } from '../support/proceedings.js';

let proceedings: Proceedings;
beforeAll(async () => {
  proceedings = await startProceedings();
}, 60_000);
afterAll(() => proceedings?.stop(), 60_000);

let commands = 0;
const put = async (reference: string | null, command: object, at: string): Promise<string> => {
  const outcome = await submit(proceedings, {
    ...{ authority: LIVE, commandId: `digest-${++commands}`, actor: { id: 'twentieth', role: 'system' } },
    ...{ at, reference, command },
  } as Submission);
  if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
  return outcome.reference;
};

/** A request at the live authority whose officer is reminded of it at nine. */
const reminded = async (): Promise<string> => {
  const reference = await put(
    null,
    {
      ...{
        type: 'ReceiveRequest',
        regime: 'foia',
        receivedOn: '2025-11-03',
        receivedAt: null,
        channel: 'post',
      },
      ...{ messageIdHash: null, messageId: null, subject: null, attachments: [], text: 'How many?' },
      requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
      parts: [{ text: 'How many?' }],
    },
    '2025-11-03T10:00:00.000Z',
  );
  await put(reference, { type: 'PassTime', proceeding: `request/${reference}` }, '2025-11-24T09:00:00.000Z');
  return reference;
};

const receipts = async (reference: string) =>
  (await readCase(proceedings, LIVE, reference))!.events.flatMap((event) =>
    event.type === 'LetterSent' && event.data.digest !== undefined ? [event.data.digest] : [],
  );
const digests = () => proceedings.post.delivered.filter(({ subject }) => subject.includes('reminders for'));

describe('the schedule of the morning', () => {
  it('is made by the worker, and sends one digest for two reminders, once however often it begins', async () => {
    const references = [await reminded(), await reminded()];
    const schedule = proceedings.temporal.client.schedule.getHandle('morning-digests');
    await eventually('the schedule is there', () =>
      schedule.describe().then(
        () => true,
        () => false,
      ),
    );
    await schedule.trigger();
    for (const reference of references)
      await eventually('its receipt names the digest', async () => (await receipts(reference)).length > 0);
    expect(await receipts(references[0]!)).toEqual(['digest/2025-11-24/office of officer']);
    const ended = async () => (await schedule.describe()).info.numActionsTaken;
    const before = await ended();
    await schedule.trigger();
    await eventually('it has begun again', async () => (await ended()) > before);
    await eventually(
      'it has ended',
      async () => (await schedule.describe()).info.runningActions.length === 0,
    );
    expect(digests()).toHaveLength(1);
    expect(digests()[0]!.text.match(/: the response, due on Tuesday 2 December 2025/g)).toHaveLength(2);
  }, 60_000);
});
