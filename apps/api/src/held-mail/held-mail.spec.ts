// The holding pen, as an officer works through it: nothing in it is lost, and what it opens was received when it came.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heldMailAnswer, heldMailList } from './held-mail-answers.js';
import { placedMail } from '../mail/placed-mail.js';
import { bench, LIVE, opened, type Bench, type Call } from '../testing/bench.js';
import { handIn, mail, type Headers } from '../testing/mail.js';

let api: Bench;
beforeAll(async () => void (api = await bench()));
afterAll(() => api.close());

/** A message to an address of a case that we did not make. */
const stray = (over: Headers = {}): Buffer =>
  mail(
    {
      Received: 'from mx.example.org by mail.westmarch.example; Tue, 10 Nov 2026 23:40:00 +0000',
      To: 'case+FOI-2026-000001.aaaaaaaaaaaaaaaa@rehearsal-constabulary.twentieth.example',
      Subject: 'Doorbells',
      ...over,
    },
    'How many doorbells?\r\n',
  );
const held = async (raw = stray()): Promise<string> => {
  const { body } = await handIn(api, raw);
  expect(placedMail.parse(body)).toMatchObject({ placed: 'held' });
  return body.held as string;
};
const readOf = async (id: string, call: Call = {}) => (await api.get(`/v1/held-mail/${id}`, call)).body;
const waiting = async (query = ''): Promise<string[]> =>
  (await api.get(`/v1/held-mail${query}`)).body.mail.map(({ id }: { id: string }) => id);

describe('The holding pen', () => {
  it('shows what waits, who wrote and why it is held, and keeps it as it came', async () => {
    const raw = stray();
    const id = await held(raw);
    const { body } = await api.get('/v1/held-mail?limit=500');
    expect(heldMailList.parse(body)).toEqual(body);
    expect(body.mail.find((row: { id: string }) => row.id === id)).toMatchObject({
      ...{ kind: 'reply', state: 'held', receivedAt: '2026-11-10T23:40:00.000Z', subject: 'Doorbells' },
      ...{ from: { name: 'Alexandra Quillfeather', address: 'quillfeather@example.org' } },
      reason: 'It is addressed to a case, but not at an address that we made.',
    });
    const whole = await readOf(id);
    expect(heldMailAnswer.parse(whole)).toEqual(whole);
    expect(whole).toMatchObject({ text: 'How many doorbells?', bytes: raw.length });
    const message = await api.get(`/v1/held-mail/${id}/message`);
    expect([message.headers['content-type'], message.body]).toEqual(['message/rfc822', raw.toString()]);
  });

  it('holds nothing in clear', async () => {
    const id = await held();
    const { row, message } = await api.store.transact('rehearsal-constabulary', async (tx) => ({
      row: (await tx.heldMail.get(id))!,
      message: (await tx.heldMail.message(id))!,
    }));
    const { sealedHead, ...open } = row;
    expect(JSON.stringify(open)).not.toMatch(/quillfeather|doorbells/i);
    for (const sealed of [sealedHead, message]) {
      const text = Buffer.from(sealed).toString('latin1');
      expect(text).not.toMatch(/quillfeather|doorbells/i);
      expect(text).not.toContain(Buffer.from('quillfeather').toString('base64').slice(1, 12));
    }
  });

  it('is listed by the page, what came first at the top', async () => {
    const early = await held(stray({ Received: 'by m; Mon, 2 Nov 2026 09:00:00 +0000' }));
    const all = await waiting('?limit=500');
    expect(all[0]).toBe(early);
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await api.get(`/v1/held-mail?limit=1${after}`);
      seen.push(...body.mail.map(({ id }: { id: string }) => id));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect(seen).toEqual(all);
  });

  it('is there for nobody of another authority, nor for an auditor', async () => {
    const id = await held();
    expect((await api.get(`/v1/held-mail/${id}`, { as: `officer@${LIVE}` })).body.code).toBe('no-such-mail');
    expect((await api.get('/v1/held-mail', { as: 'auditor' })).status).toBe(403);
  });

  it.each(['state=lost', 'limit=0', 'after=junk', 'colour=red'])('refuses ?%s', async (query) => {
    const { status, body } = await api.get(`/v1/held-mail?${query}`);
    expect([status, body.field]).toEqual([400, query.split('=')[0]]);
  });

  it('shows mail that names a restricted case to those alone who may come to it', async () => {
    const reference = await opened(api);
    await api.post(
      `/v1/requests/${reference}/restriction`,
      { readers: [], because: 'It is about a colleague.' },
      { as: 'approver' },
    );
    const id = await held(stray({ Subject: `Re: ${reference}` }));
    expect((await readOf(id)).code).toBe('no-such-mail');
    expect(await waiting('?limit=500')).not.toContain(id);
    expect((await readOf(id, { as: 'approver' })).id).toBe(id);
  });
});

describe('A held message', () => {
  it('opened is a request received when it came, on that day in London', async () => {
    const id = await held(stray({ Received: 'by m; Wed, 1 Jul 2026 23:30:00 +0000' }));
    const { status, body, headers } = await api.post(`/v1/held-mail/${id}/open`, {});
    expect([status, body.case.receivedOn, body.case.requester.email]).toEqual([
      ...[201, '2026-07-02', 'quillfeather@example.org'],
    ]);
    expect(headers['location']).toBe(`/v1/requests/${body.case.reference}`);
    expect(body.events[0].data).toMatchObject({
      receivedAt: '2026-07-01T23:30:00.000Z',
      evidence: { held: id },
    });
    expect(await readOf(id)).toMatchObject({
      ...{
        state: 'opened',
        reference: body.case.reference,
        settledBy: { id: 'dev-officer', role: 'officer' },
      },
    });
    expect(await waiting('?limit=500')).not.toContain(id);
  });

  it('that says nothing of its delivery was received when it was handed in', async () => {
    const id = await held(stray({ Received: null }));
    const { body } = await api.post(`/v1/held-mail/${id}/open`, { regime: 'eir' });
    expect([body.case.receivedOn, body.case.regime]).toEqual(['2026-11-24', 'eir']);
  });

  it('is opened once: the same key has the first answer, another is refused', async () => {
    const id = await held();
    const first = await api.post(`/v1/held-mail/${id}/open`, {}, { key: 'open-once' });
    const again = await api.post(`/v1/held-mail/${id}/open`, {}, { key: 'open-once' });
    expect(again.body.case.reference).toBe(first.body.case.reference);
    const other = await api.post(`/v1/held-mail/${id}/open`, {});
    expect([other.status, other.body.code]).toEqual([409, 'mail-on-case']);
    const two = await held();
    const answers = await Promise.all([1, 2].map(() => api.post(`/v1/held-mail/${two}/open`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('opened, and sent again, opens nothing more', async () => {
    const raw = stray();
    const id = await held(raw);
    const { body } = await api.post(`/v1/held-mail/${id}/open`, {});
    expect((await handIn(api, raw)).body).toMatchObject({
      ...{ placed: 'on-case', reference: body.case.reference, known: true },
    });
  });

  it('assigned is on the case, on the day it came, and waits there', async () => {
    const reference = await opened(api);
    const id = await held();
    const { status, body } = await api.post(`/v1/held-mail/${id}/assign`, { reference });
    expect(status).toBe(201);
    expect(body.case.mail).toEqual([
      expect.objectContaining({
        ...{ kind: 'reply', sender: 'requester', receivedOn: '2026-11-10', held: id, waits: true },
        text: 'How many doorbells?',
      }),
    ]);
    expect(await readOf(id)).toMatchObject({ state: 'assigned', reference });
    expect((await api.post(`/v1/held-mail/${id}/set-aside`, { because: 'No.' })).body.code).toBe(
      'mail-on-case',
    );
  });

  it('that cannot be read is assigned whole, and is no request', async () => {
    const reference = await opened(api);
    const id = await held(stray({ From: null }));
    const refused = await api.post(`/v1/held-mail/${id}/open`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'mail-unreadable']);
    expect(refused.body.remedy).toContain('2026-11-10');
    const { body } = await api.post(`/v1/held-mail/${id}/assign`, { reference });
    expect(body.case.mail[0]).toMatchObject({ sender: 'other', from: null, held: id });
  });

  it('is assigned to no case that is not there', async () => {
    const id = await held();
    const { status, body } = await api.post(`/v1/held-mail/${id}/assign`, { reference: 'FOI-2026-999999' });
    expect([status, body.code]).toEqual([404, 'no-such-case']);
    expect((await readOf(id)).state).toBe('held');
  });

  it('set aside stays, with the reason, and may still be opened', async () => {
    const id = await held();
    const at = `/v1/held-mail/${id}/set-aside`;
    const first = await api.post(at, { because: 'An advertisement.' }, { key: 'aside' });
    expect(first.body).toMatchObject({
      state: 'set-aside',
      because: 'An advertisement.',
      text: 'How many doorbells?',
    });
    expect((await api.post(at, { because: 'An advertisement.' }, { key: 'aside' })).status).toBe(201);
    expect((await api.post(at, { because: 'Other.' }, { key: 'aside' })).body.code).toBe('key-reused');
    expect((await api.post(at, { because: 'Again.' })).body.code).toBe('mail-set-aside');
    expect([await waiting('?limit=500'), await waiting('?state=set-aside&limit=500')]).toEqual([
      ...[expect.not.arrayContaining([id]), expect.arrayContaining([id])],
    ]);
    expect((await api.post(`/v1/held-mail/${id}/open`, {})).status).toBe(201);
  });

  it('is set aside for a reason, and only tried with dryRun', async () => {
    const id = await held();
    const at = `/v1/held-mail/${id}/set-aside`;
    expect((await api.post(at, { because: ' ' })).body.field).toBe('because');
    expect((await api.post(`${at}?dryRun=1`, { because: 'An advertisement.' })).status).toBe(200);
    expect((await readOf(id)).state).toBe('held');
  });

  it('goes with the file of its case, and only then', async () => {
    const reference = await opened(api);
    const id = await held();
    const at = `/v1/requests/${reference}`;
    await api.post(`/v1/held-mail/${id}/assign`, { reference });
    await api.post(`${at}/withdrawal`, { text: 'No longer.', on: '2026-11-11' });
    await api.post(`${at}/closure`, { because: 'withdrawn', on: '2026-11-12' });
    const disposed = await api.post(`${at}/disposal`, { on: '2032-11-12' }, { as: 'admin' });
    expect(disposed.body.case?.disposedOn ?? disposed.body).toBe('2032-11-12');
    expect(await readOf(id)).toMatchObject({ state: 'assigned', from: null, text: null });
    expect((await api.get(`/v1/held-mail/${id}/message`)).body.code).toBe('mail-destroyed');
  });
});
