// A message is kept as it came where the record cannot hold all of it: unstorable characters, attachments, too much text.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, opened, type Bench } from '../testing/bench.js';
import { addressOf, handIn, mail } from '../testing/mail.js';

let api: Bench;
beforeAll(async () => void (api = await bench()));
afterAll(() => api.close());

describe('Characters that no record can hold', () => {
  it('are taken out of a request, which says so and is kept whole', async () => {
    const raw = mail({ Subject: 'A request' }, 'How\u0000 many?\r\n');
    const { status, body } = await handIn(api, raw);
    expect([status, body.case.parts[0].text]).toEqual([201, 'How many?']);
    const { cleaned, held } = body.events[0].data.evidence;
    expect([cleaned, held]).toEqual([true, expect.stringMatching(/^mail-/)]);
    const { body: timeline } = await api.get(`/v1/requests/${body.case.reference}/timeline`);
    expect(timeline.timeline[0].what).toContain('taken out');
    const whole = await api.get(`/v1/held-mail/${held}/message`);
    expect(whole.body).toBe(raw.toString('latin1'));
    expect((await api.get(`/v1/held-mail/${held}`)).body).toMatchObject({
      ...{ state: 'opened', reference: body.case.reference },
    });
  });

  it('are taken out of a reply, be they half a pair of surrogates', async () => {
    const reference = await opened(api);
    const half = Buffer.from('Yes\ud800 please', 'utf16le').toString('base64');
    const coded = { 'Content-Type': 'text/plain; charset=utf-16le', 'Content-Transfer-Encoding': 'base64' };
    const { status, body } = await handIn(api, mail({ ...coded, To: addressOf(reference) }, half));
    expect([status, body.placed]).toEqual([202, 'on-case']);
    const [received] = (await api.get(`/v1/requests/${reference}`)).body.mail;
    expect([received.text, received.cleaned, received.held]).toEqual([
      expect.stringMatching(/^Yes.* please$/),
      true,
      expect.stringMatching(/^mail-/),
    ]);
  });
});

describe('A message with an attachment', () => {
  const headers = { 'Content-Type': 'multipart/mixed; boundary=b', Subject: 'My passport' };
  const parts = [
    '--b\r\nContent-Type: text/plain\r\n\r\nSee the scan.',
    '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=scan.pdf\r\n\r\n%PDF-the-scan',
    '--b--\r\n',
  ].join('\r\n');

  it('to a case is kept whole, and the case names where', async () => {
    const reference = await opened(api);
    await handIn(api, mail({ ...headers, To: addressOf(reference) }, parts));
    const [received] = (await api.get(`/v1/requests/${reference}`)).body.mail;
    expect([received.attachments, received.cleaned]).toEqual([1, false]);
    expect((await api.get(`/v1/held-mail/${received.held}/message`)).body).toContain('%PDF-the-scan');
    expect((await api.get(`/v1/held-mail/${received.held}`)).body).toMatchObject({
      ...{ state: 'assigned', reference, attachments: [{ name: 'scan.pdf' }] },
    });
  });

  it('that opens a case is kept whole, and waits for nobody', async () => {
    const { body } = await handIn(api, mail(headers, parts));
    const { held } = body.events[0].data.evidence;
    expect((await api.get(`/v1/held-mail/${held}/message`)).body).toContain('%PDF-the-scan');
    const waiting = (await api.get('/v1/held-mail?limit=500')).body.mail;
    expect(waiting.map(({ id }: { id: string }) => id)).not.toContain(held);
  });
});

describe('A message longer than a case holds', () => {
  it('is held, and put on a case by its beginning', async () => {
    const lines = `${'x'.repeat(70)}\r\n`.repeat(16_000);
    const reference = await opened(api);
    for (const to of [addressOf(reference), 'foi@rehearsal-constabulary.example']) {
      const { status, body } = await handIn(api, mail({ To: to, Subject: 'Much' }, lines));
      expect([status, body.placed, body.reason]).toEqual([202, 'held', expect.stringContaining('1048576')]);
      const assigned = await api.post(`/v1/held-mail/${body.held}/assign`, { reference });
      expect(assigned.status).toBe(201);
      expect(assigned.body.case.mail.at(-1).text).toHaveLength(1_048_576);
    }
  });
});
