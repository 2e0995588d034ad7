// Mail as it comes to the API is sorted: to its case, to a new request, or to the holding pen; none is lost or doubled.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { messageIdOf } from '@twentieth/post';
import { readCase, submit } from '@twentieth/registry';
import { bench, MAIL_DOMAIN, opened, REHEARSAL, WALL, type Answer, type Bench } from '../testing/bench.js';
import { addressOf, handIn, mail, type Headers } from '../testing/mail.js';

let api: Bench;
beforeAll(async () => void (api = await bench()));
afterAll(() => api.close());

const post = (raw: Buffer, query = ''): Promise<Answer> => handIn(api, raw, query);
const caseOf = async (reference: string) => (await api.get(`/v1/requests/${reference}`)).body;
const typesOf = async (reference: string): Promise<string[]> =>
  (await api.get(`/v1/requests/${reference}/events`)).body.events.map(({ type }: { type: string }) => type);
const references = async (): Promise<string[]> =>
  (await api.get('/v1/requests?limit=500')).body.requests.map((row: { reference: string }) => row.reference);
const heldOf = async (answer: Answer) => (await api.get(`/v1/held-mail/${answer.body.held}`)).body;

/** A case whose acknowledgement was sent. */
const acknowledged = async (
  sent = true,
): Promise<{ reference: string; letter: string; messageId: string }> => {
  const reference = await opened(api);
  await api.post(`/v1/requests/${reference}/acknowledgement`, {});
  const [letter] = [...(await readCase(api.door, REHEARSAL, reference))!.file.letters.keys()];
  const messageId = messageIdOf(`${letter!}.${REHEARSAL}`, MAIL_DOMAIN);
  const take = async (type: string, over: object): Promise<void> => {
    const command = { type, letter, ...over } as never;
    const by = { authority: REHEARSAL, reference, at: WALL, actor: { id: 'twentieth', role: 'system' } };
    const outcome = await submit(api.door, { ...by, commandId: `${reference}/${type}`, command });
    expect(outcome.kind).toBe('recorded');
  };
  await take('RecordLetterPrepared', {
    ...{ to: 'requester', prepared: { medium: 'email', messageId, sha256: 'x' } },
    content: { address: 'quillfeather@example.org', subject: 'S', text: 'T', html: 'H' },
  });
  if (sent) await take('RecordLetterSent', { messageId, acceptedAt: WALL, receipt: '250' });
  return { reference, letter: letter!, messageId };
};

const bounce = (messageId: string, status = '5.1.1', over: Headers = {}): Buffer =>
  mail(
    {
      ...{ From: 'Mail Delivery System <mailer-daemon@mx.example.org>', 'Return-Path': '<>' },
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary=edge',
      Subject: 'Undelivered Mail Returned to Sender',
      ...over,
    },
    [
      '--edge\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.',
      `--edge\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nAction: failed\r\nStatus: ${status}`,
      `--edge\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${messageId}`,
      '--edge--\r\n',
    ].join('\r\n'),
  );

describe('A reply to a case’s address', () => {
  it('is put on that case with its words sealed, is no new request, and is told to the officer', async () => {
    const { reference, letter, messageId } = await acknowledged();
    const before = await references();
    const raw = mail({ To: addressOf(reference), 'In-Reply-To': messageId });
    const { status, body, headers } = await post(raw);
    expect([status, body]).toEqual([
      202,
      {
        ...{ placed: 'on-case', kind: 'reply', reference, mail: 1, held: null, reason: null, known: false },
      },
    ]);
    expect(headers['location']).toBe(`/v1/requests/${reference}`);
    expect(await references()).toEqual(before);
    expect((await caseOf(reference)).mail).toEqual([
      expect.objectContaining({
        ...{ number: 1, kind: 'reply', sender: 'requester', letter, waits: true, receivedOn: '2026-11-10' },
        ...{ receivedAt: '2026-11-10T08:00:00.000Z', text: 'I meant the year 2025.', cleaned: false },
        from: { name: 'Alexandra Quillfeather', address: 'quillfeather@example.org' },
      }),
    ]);
    const events = (await api.get(`/v1/requests/${reference}/events`)).body;
    expect(JSON.stringify(events)).not.toMatch(/quillfeather|2025|m\d+@example/i);
    const { letters } = (await api.get(`/v1/requests/${reference}/letters`)).body;
    expect(letters.at(-1)).toMatchObject({ template: 'mail-received', to: 'officer', state: 'owed' });
    expect(api.nudged).toContain(reference);
  });

  it('posted again, by another way too, is on it once', async () => {
    const reference = await opened(api);
    const over = { To: addressOf(reference), 'Message-ID': '<twice@example.org>' };
    await post(mail(over));
    const again = await post(mail(over));
    const elsewhere = await post(mail({ ...over, 'X-Route': 'b' }));
    for (const { status, body } of [again, elsewhere])
      expect([status, body.placed, body.reference, body.mail, body.known]).toEqual([
        202,
        'on-case',
        reference,
        1,
        true,
      ]);
    expect((await caseOf(reference)).mail).toHaveLength(1);
  });

  it('is put on it though the case is closed, and says when it came', async () => {
    const reference = await opened(api);
    await api.post(`/v1/requests/${reference}/withdrawal`, { text: 'No longer.', on: '2026-11-04' });
    await api.post(`/v1/requests/${reference}/closure`, { because: 'withdrawn', on: '2026-11-05' });
    expect((await post(mail({ To: addressOf(reference) }))).body).toMatchObject({
      placed: 'on-case',
      mail: 1,
    });
  });

  it('from a mailbox of the authority is put on it and told to nobody: no two machines write to each other', async () => {
    const reference = await opened(api);
    const from = { To: addressOf(reference), From: 'officer@rehearsal-constabulary.twentieth.example' };
    await post(mail(from));
    expect((await caseOf(reference)).mail[0]).toMatchObject({ sender: 'staff' });
    expect((await api.get(`/v1/requests/${reference}/letters`)).body.letters).toEqual([]);
  });

  it('is only tried with dryRun', async () => {
    const reference = await opened(api);
    const { status, body } = await post(mail({ To: addressOf(reference) }), '?dryRun=1');
    expect([status, body.placed]).toEqual([202, 'on-case']);
    expect((await caseOf(reference)).mail).toEqual([]);
  });

  it('waits on the case, and in the work list, until it is dealt with', async () => {
    const reference = await opened(api);
    await post(mail({ To: addressOf(reference) }));
    const waiting = async (): Promise<unknown> =>
      (await api.get('/v1/requests?limit=500')).body.requests.find(
        (row: { reference: string }) => row.reference === reference,
      ).summary.mailWaiting;
    expect(await waiting()).toBe(1);
    const at = `/v1/requests/${reference}/mail/1/dealt-with`;
    const { status, body } = await api.post(at, { how: 'Recorded as the clarification.' });
    expect([status, body.case.mail[0]]).toMatchObject([201, { waits: false, dealtWithOn: '2026-11-10' }]);
    expect(await waiting()).toBeUndefined();
    expect((await api.post(at, { how: 'Again.' })).body.code).toBe('mail-dealt-with');
    expect((await api.post(at.replace('/1/', '/2/'), { how: 'Again.' })).body.code).toBe('no-such-mail');
  });

  it('to a case whose file was disposed of is held, with the reason', async () => {
    const reference = await opened(api);
    const at = `/v1/requests/${reference}`;
    await api.post(`${at}/withdrawal`, { text: 'No longer.', on: '2026-11-04' });
    await api.post(`${at}/closure`, { because: 'withdrawn', on: '2026-11-05' });
    await api.post(`${at}/disposal`, { on: '2032-11-05' }, { as: 'admin' });
    const { body } = await post(mail({ To: addressOf(reference) }));
    expect(body).toMatchObject({ placed: 'held', reason: expect.stringContaining('disposed of') });
  });

  it.each([
    [
      'a mark that we did not make',
      (reference: string) => addressOf(reference).replace(/\.[^.@]{16}@/, '.aaaaaaaaaaaaaaaa@'),
    ],
    ['a case that is not there', () => addressOf('FOI-2026-999999')],
  ])('with %s is held, and opens nothing', async (_what, address) => {
    const before = await references();
    const answer = await post(mail({ To: address(before[0]!) }));
    expect([answer.status, answer.body]).toMatchObject([
      202,
      { placed: 'held', kind: 'reply', reference: null, mail: null, known: false },
    ]);
    expect(answer.headers['location']).toBe(`/v1/held-mail/${answer.body.held}`);
    expect(await references()).toEqual(before);
    expect(await heldOf(answer)).toMatchObject({ state: 'held', text: 'I meant the year 2025.' });
  });
});

describe('A machine’s message', () => {
  const away = { 'Auto-Submitted': 'auto-replied', Subject: 'Away until Monday' };

  it('of absence is put on its case as such, and told to nobody', async () => {
    const reference = await opened(api);
    const { status, body } = await post(mail({ ...away, To: addressOf(reference) }));
    expect([status, body.placed, body.kind]).toEqual([202, 'on-case', 'automatic-reply']);
    expect((await caseOf(reference)).mail[0]).toMatchObject({ kind: 'automatic-reply', waits: false });
    expect((await api.get(`/v1/requests/${reference}/letters`)).body.letters).toEqual([]);
  });

  it('that returns a letter is put on the case of that letter, which is returned', async () => {
    const { reference, letter, messageId } = await acknowledged();
    const { status, body } = await post(bounce(messageId));
    expect([status, body]).toMatchObject([202, { placed: 'on-case', kind: 'bounce', reference }]);
    const { letters } = (await api.get(`/v1/requests/${reference}/letters`)).body;
    expect(letters[0]).toMatchObject({
      id: letter,
      state: 'returned',
      failure: expect.stringContaining('5.1.1'),
    });
    expect(letters[1]).toMatchObject({ template: 'letter-not-delivered', to: 'officer' });
    await post(bounce(messageId, '5.1.1', { 'Message-ID': '<second-bounce@mx.example.org>' }));
    expect((await typesOf(reference)).filter((type) => type === 'LetterReturned')).toHaveLength(1);
    expect((await caseOf(reference)).mail).toHaveLength(2);
  });

  it('that returns a letter before its sending is on the record is asked for again, and nothing is recorded', async () => {
    const { reference, messageId } = await acknowledged(false);
    const early = await post(bounce(messageId));
    expect([early.status, early.body.code]).toEqual([503, 'receipt-early']);
    expect((await caseOf(reference)).mail).toEqual([]);
  });

  it.each([
    ['a bounce of nothing of ours', bounce('<spam@elsewhere.example>'), 'bounce'],
    ['absence that answers nothing', mail(away), 'automatic-reply'],
    ['a bounce from nobody', bounce('<spam@elsewhere.example>', '5.0.0', { From: '<>' }), 'unreadable'],
  ])('%s is held', async (_what, raw, kind) => {
    const before = await references();
    const answer = await post(raw);
    expect([answer.status, answer.body]).toMatchObject([202, { placed: 'held', kind, known: false }]);
    expect(await references()).toEqual(before);
    const again = await post(raw);
    expect(again.body).toMatchObject({ held: answer.body.held, known: true });
  });
});

describe('Another message under a known Message-ID', () => {
  it('is held with that reason, and is not answered with the case of the first', async () => {
    const id = { 'Message-ID': '<reused@example.org>', Subject: 'A request' };
    const first = await post(mail(id, 'How many doorbells?\r\n'));
    expect(first.status).toBe(201);
    const other = await post(mail(id, 'How many whistles?\r\n'));
    expect([other.status, other.body]).toMatchObject([202, { placed: 'held', kind: 'request' }]);
    const held = await heldOf(other);
    expect([held.reason, held.text]).toEqual([expect.stringContaining('Message-ID'), 'How many whistles?']);
    expect(held.mentions).toBe(first.body.case.reference);
    const again = await post(mail(id, 'How many doorbells?\r\n'));
    expect([again.status, again.body.case.reference]).toEqual([200, first.body.case.reference]);
  });
});
