// What GOV.UK Notify tells of letters: heard from whoever bears the token, recorded once, and answered so that it is told
// again only where that helps.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memoryRecord } from '@twentieth/event-store';
import { messageIdOf, notifyReferenceOf } from '@twentieth/post';
import { readCase, submit } from '@twentieth/registry';
import { bench, LIVE, opened, REHEARSAL, WALL, type Answer, type Bench } from '../testing/bench.js';

const UUIDS = '26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0';
const notify = {
  ...{ adapter: 'notify', apiUrl: 'http://127.0.0.1:9', keyVariable: 'TWENTIETH_NOTIFY_KEY' },
  templateId: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
  callbackTokenVariables: ['TWENTIETH_NOTIFY_TOKEN'],
};

let api: Bench;
beforeAll(async () => {
  const settings = { post: notify };
  api = await bench({
    secrets: { TWENTIETH_NOTIFY_KEY: `westmarch-${UUIDS}`, TWENTIETH_NOTIFY_TOKEN: 'the-right-token' },
    store: memoryRecord({
      clock: () => WALL,
      authorities: [
        { id: REHEARSAL, name: 'Rehearsal Constabulary', rehearsal: true, settings },
        { id: LIVE, name: 'Westmarch Constabulary', rehearsal: false, settings: {} },
      ],
    }),
  });
});
afterAll(() => api.close());

const tell = (body: unknown, token = 'the-right-token', authority = REHEARSAL): Promise<Answer> =>
  api.post(`/v1/post/notify/${authority}/receipts`, body, { as: token, key: null });

const submitted = async (reference: string, type: string, over: object): Promise<void> => {
  const command = { type, ...over } as never;
  const at = { authority: REHEARSAL, reference, at: WALL, actor: { id: 'twentieth', role: 'system' } };
  const outcome = await submit(api.door, { ...at, commandId: `${reference}/${type}`, command });
  expect(outcome.kind).toBe('recorded');
};

/** A case whose acknowledgement was prepared and, if it is said, sent. */
const acknowledged = async (sent = true): Promise<{ reference: string; name: string }> => {
  const reference = await opened(api);
  await api.post(`/v1/requests/${reference}/acknowledgement`, {});
  const [letter] = [...(await readCase(api.door, REHEARSAL, reference))!.file.letters.keys()];
  const messageId = messageIdOf(`${letter}.${REHEARSAL}`, 'twentieth.example');
  await submitted(reference, 'RecordLetterPrepared', {
    ...{ letter, to: 'requester', prepared: { medium: 'email', messageId, sha256: 'x' } },
    content: { address: 'quillfeather@example.org', subject: 'S', text: 'T', html: 'H' },
  });
  if (sent)
    await submitted(reference, 'RecordLetterSent', {
      ...{ letter, messageId, acceptedAt: WALL, receipt: '201', handle: 'handle-1' },
    });
  return { reference, name: notifyReferenceOf(messageId) };
};

const receipt = (reference: string | null, status: string, id = 'handle-1') => ({
  ...{ id, reference, to: 'quillfeather@example.org', status, notification_type: 'email' },
  completed_at: '2026-11-24T09:58:00.123456Z',
});

const typesOf = async (reference: string): Promise<string[]> =>
  (await api.get(`/v1/requests/${reference}/events`)).body.events.map(({ type }: { type: string }) => type);

describe('A delivery receipt', () => {
  it('is recorded once, without the address, and the clocks hear of it', async () => {
    const { reference, name } = await acknowledged();
    expect((await tell(receipt(name, 'delivered'))).body).toEqual({ recorded: true });
    expect((await tell(receipt(name, 'delivered'))).body).toMatchObject({ recorded: false });
    expect((await typesOf(reference)).filter((type) => type === 'LetterDelivered')).toHaveLength(1);
    const { body } = await api.get(`/v1/requests/${reference}/letters`);
    expect(body.letters[0]).toMatchObject({ state: 'delivered', deliveredAt: '2026-11-24T09:58:00.123Z' });
    expect(JSON.stringify((await api.get(`/v1/requests/${reference}/events`)).body)).not.toContain(
      'quillfeather',
    );
    expect(api.nudged).toContain(reference);
  });

  it('of a letter that came back calls for a letter to the officer', async () => {
    const { reference, name } = await acknowledged();
    expect((await tell(receipt(name, 'permanent-failure'))).body).toEqual({ recorded: true });
    const { body } = await api.get(`/v1/requests/${reference}/letters`);
    expect(
      body.letters.map((each: { template: string; to: string; state: string }) => [
        each.template,
        each.to,
        each.state,
      ]),
    ).toEqual([
      ['acknowledgement', 'requester', 'returned'],
      ['letter-not-delivered', 'officer', 'owed'],
    ]);
    expect(body.letters[0].failure).toContain('no such mailbox');
  });

  it('that comes before the letter is known to be sent is asked for again', async () => {
    const { reference, name } = await acknowledged(false);
    const early = await tell(receipt(name, 'delivered'));
    expect([early.status, early.body.code]).toEqual([503, 'receipt-early']);
    expect(await typesOf(reference)).not.toContain('LetterDelivered');
  });

  it('about nothing of ours is heard and not recorded', async () => {
    const { reference, name } = await acknowledged();
    for (const body of [
      receipt(null, 'delivered'),
      receipt('somebody-elses', 'delivered'),
      receipt(`00000000-0000-4000-8000-000000000000.acknowledgement.${REHEARSAL}`, 'delivered'),
      receipt(name, 'sending'),
      receipt(name, 'permanent-failure', 'another-handle'),
    ]) {
      const { status, body: answer } = await tell(body);
      expect([status, answer.recorded]).toEqual([200, false]);
    }
    expect(await typesOf(reference)).not.toContain('LetterReturned');
  });

  it('is believed from nobody without the token, and no authority gives itself away', async () => {
    const { reference, name } = await acknowledged();
    const answers = await Promise.all([
      tell(receipt(name, 'delivered'), 'the-wrong-token'),
      tell(receipt(name, 'delivered'), ''),
      tell(receipt(name, 'delivered'), 'the-right-token', LIVE),
      tell(receipt(name, 'delivered'), 'the-right-token', 'nowhere'),
    ]);
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      Array(4).fill([401, 'unauthorised']),
    );
    expect(await typesOf(reference)).not.toContain('LetterDelivered');
  });

  it('without id and status is refused', async () => {
    const { status, body } = await tell({ reference: 'x' });
    expect([status, body.code]).toEqual([400, 'malformed']);
  });
});
