// E-mail as it comes: recorded, held or refused with a reason; the same Message-ID is one case.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MESSAGE_LIMIT } from '../set-up/body-limits.js';
import { bench, LIVE, type Answer, type Bench, type Call } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const headers = {
  received: 'Received: from mx.example.org by mail.westmarch.example; Mon, 02 Nov 2026 23:40:00 +0000',
  from: 'From: Alexandra Quillfeather <quillfeather@example.org>',
  subject: 'Subject: Doorbells',
  id: 'Message-ID: <one@example.org>',
  type: 'Content-Type: text/plain; charset=utf-8',
};
const asks = 'Please tell me:\r\n1. How many doorbells?\r\n2. Since when?\r\n';

const message = (over: Partial<Record<keyof typeof headers | string, string>> = {}, body = asks): Buffer =>
  Buffer.from(
    `${Object.values({ ...headers, ...over })
      .filter((line) => line !== '')
      .join('\r\n')}\r\n\r\n${body}`,
  );

const post = (raw: Buffer, call: Call = {}, query = ''): Promise<Answer> =>
  api.post(`/v1/intake/email${query}`, raw, {
    key: null,
    ...call,
    headers: { 'content-type': 'message/rfc822', ...call.headers },
  });

describe('An e-mail posted by the gateway', () => {
  it('opens a case: parts from the list, the day from the evidence of delivery, the requester from its sender', async () => {
    const {
      status,
      body,
      headers: answered,
    } = await post(message({ id: 'Message-ID: <first@example.org>' }));
    expect(status).toBe(201);
    expect(answered['location']).toBe(`/v1/requests/${body.case.reference}`);
    expect(body.case).toMatchObject({
      receivedOn: '2026-11-02',
      channel: 'email',
      requester: { name: 'Alexandra Quillfeather', email: 'quillfeather@example.org' },
    });
    expect(body.case.parts.map((part: { text: string }) => part.text)).toEqual([
      'How many doorbells?',
      'Since when?',
    ]);
    expect(body.events[0].data.evidence).toMatchObject({
      kind: 'message',
      gatewayAt: '2026-11-02T23:40:00.000Z',
    });
    expect(JSON.stringify(body.events)).not.toMatch(/quillfeather|first@example/i);
  });

  it('is received on the day in London: half past midnight in summer is the day before in UTC', async () => {
    const received = 'Received: by mail.westmarch.example; Wed, 1 Jul 2026 23:30:00 +0000';
    expect(
      (await post(message({ id: 'Message-ID: <summer@example.org>', received }))).body.case.receivedOn,
    ).toBe('2026-07-02');
  });

  it('posted again is the same reference, and still one case, even by another route', async () => {
    const first = await post(message());
    const again = await post(message());
    const elsewhere = await post(
      message({ received: 'Received: by backup.example; Tue, 03 Nov 2026 08:00:00 +0000' }),
    );
    for (const repeat of [again, elsewhere])
      expect([repeat.status, repeat.body.case.reference]).toEqual([200, first.body.case.reference]);
    const { body } = await api.get('/v1/requests?limit=500');
    expect(
      body.requests.filter((row: { reference: string }) => row.reference === first.body.case.reference),
    ).toHaveLength(1);
  });

  it('posted by two gateways at once is one case', async () => {
    const raw = message({ id: 'Message-ID: <race@example.org>' });
    const [one, other] = await Promise.all([
      post(raw),
      post(Buffer.concat([Buffer.from('X-Route: b\r\n'), raw])),
    ]);
    expect(one.body.case.reference).toBe(other.body.case.reference);
    expect([one.status, other.status].sort()).toEqual([200, 201]);
  });

  it('posted again once its case is restricted is known, and tells nothing of the case', async () => {
    const raw = message({ id: 'Message-ID: <colleague@example.org>' });
    const { body } = await post(raw);
    const at = `/v1/requests/${body.case.reference}/restriction`;
    await api.post(at, { readers: [], because: 'It is about a colleague.' }, { as: 'approver' });
    const again = await post(raw);
    expect([again.status, again.body]).toMatchObject([
      202,
      { placed: 'on-case', known: true, reference: null },
    ]);
  });

  it('without a Message-ID is one case as well, by what it says', async () => {
    const raw = message({ id: '' }, 'How many whistles?');
    expect((await post(raw)).body.case.reference).toBe((await post(raw)).body.case.reference);
  });

  it('without evidence of delivery is received on the day that the officer says, or today', async () => {
    expect(
      (await post(message({ id: 'Message-ID: <said@example.org>', received: '' }), {}, '?on=2026-11-20')).body
        .case.receivedOn,
    ).toBe('2026-11-20');
    expect(
      (await post(message({ id: 'Message-ID: <today@example.org>', received: '' }))).body.case.receivedOn,
    ).toBe('2026-11-24');
    const contrary = await post(message({ id: 'Message-ID: <contrary@example.org>' }), {}, '?on=2026-11-20');
    expect([contrary.status, contrary.body.field]).toEqual([400, 'on']);
  });

  it('may be all in its attachment', async () => {
    const type = 'Content-Type: multipart/mixed; boundary=b';
    const body =
      '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=scan.pdf\r\n\r\n%PDF\r\n--b--\r\n';
    const { status, body: answer } = await post(
      message({ id: 'Message-ID: <scan@example.org>', subject: '', type }, body),
    );
    expect([status, answer.case.parts.length]).toEqual([201, 1]);
    expect(answer.case.parts[0].text).toContain('scan.pdf');
  });

  it('is only tried with dryRun', async () => {
    const raw = message({ id: 'Message-ID: <tried@example.org>' });
    expect((await post(raw, {}, '?dryRun=1')).status).toBe(200);
    expect((await post(raw)).status).toBe(201);
  });

  for (const type of ['text/plain', 'application/octet-stream'])
    it(`may come as ${type}`, async () => {
      const raw = message({ id: `Message-ID: <${type.replace('/', '-')}@example.org>` });
      expect((await post(raw, { headers: { 'content-type': type } })).status).toBe(201);
    });
});

describe('An e-mail that opens no case', () => {
  const held: [string, Buffer, string][] = [
    ['nothing in it', message({ subject: '' }, ''), 'unreadable'],
    ['nobody sent it', message({ from: '' }), 'unreadable'],
    ['an automatic reply', message({ auto: 'Auto-Submitted: auto-replied' }), 'automatic-reply'],
    ['a bounce', message({ type: 'Content-Type: multipart/report; boundary=x' }), 'bounce'],
  ];
  for (const [what, raw, kind] of held)
    it(`is held with its reason: ${what}`, async () => {
      const { status, body } = await post(raw);
      expect([status, body.placed, body.kind]).toEqual([202, 'held', kind]);
      expect(body.reason).toMatch(/\.$/);
      expect(JSON.stringify(body)).not.toMatch(/quillfeather/i);
    });

  const refusals: [string, Buffer, number, string][] = [
    [
      'delivered in a year without calendar',
      message({
        id: 'Message-ID: <old@example.org>',
        received: 'Received: by m; Thu, 1 Jan 1970 00:00:00 +0000',
      }),
      422,
      'message-date',
    ],
    ['larger than the limit', Buffer.alloc(MESSAGE_LIMIT + 1, 'x'), 413, 'too-large'],
  ];
  for (const [what, raw, wanted, code] of refusals)
    it(`is refused with its reason: ${what}`, async () => {
      const { status, body } = await post(raw);
      expect([status, body.code]).toEqual([wanted, code]);
      if (status === 422) expect(body.remedy).toMatch(/\w/);
      expect(JSON.stringify(body)).not.toMatch(/quillfeather/i);
    });

  it('of just the limit is read; one byte more, sent over a real connection, is answered and not cut off', async () => {
    await api.app.listen(0, '127.0.0.1');
    const send = async (bytes: number): Promise<number> => {
      const head = message({ id: `Message-ID: <${bytes}@example.org>` });
      const lines = Buffer.from(`${'x'.repeat(62)}\r\n`.repeat(Math.ceil(bytes / 64)));
      const answer = await fetch(`${await api.app.getUrl()}/v1/intake/email`, {
        method: 'POST',
        headers: { authorization: 'Bearer officer', 'content-type': 'message/rfc822' },
        body: Buffer.concat([head, lines]).subarray(0, bytes),
      });
      return (await answer.json().then(() => answer)).status;
    };
    expect(await send(MESSAGE_LIMIT)).not.toBe(413);
    expect(await send(MESSAGE_LIMIT + 1)).toBe(413);
    expect(await send(3 * MESSAGE_LIMIT)).toBe(413);
  });

  it('is no JSON', async () => {
    const { status, body } = await api.post('/v1/intake/email', { text: 'no' }, { key: null });
    expect([status, body.code]).toEqual([415, 'unsupported-media-type']);
  });

  it('was delivered in the future, to a live authority', async () => {
    const received = 'Received: by m; Tue, 24 Nov 2026 18:00:00 +0000';
    const { status, body } = await post(message({ received }), { as: `officer@${LIVE}` });
    expect([status, body.field]).toEqual([400, 'receivedAt']);
  });

  it('comes under a key used for another', async () => {
    await post(message({ id: 'Message-ID: <k1@example.org>' }), { key: 'mail' });
    const { status, body } = await post(message({ id: 'Message-ID: <k2@example.org>' }, 'Something else?'), {
      key: 'mail',
    });
    expect([status, body.code]).toEqual([422, 'key-reused']);
  });

  it('is not for an auditor to post', async () => {
    expect((await post(message(), { as: 'auditor' })).status).toBe(403);
  });
});
