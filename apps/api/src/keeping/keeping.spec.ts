// A case kept over HTTP: written beside, restricted, closed, opened, and in the end disposed of.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, opened, type Answer, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const step = (reference: string, path: string, body: object, as = 'officer'): Promise<Answer> =>
  api.post(`/v1/requests/${reference}/${path}`, body, { as });
const DOCUMENT = { name: 'Quillfeather.pdf', sha256: 'a'.repeat(64), bytes: 9, mediaType: 'application/pdf' };

describe('What is written beside a case', () => {
  it('is shown with it, and its words only to those who may see them', async () => {
    const [reference, other] = [await opened(api), await opened(api)];
    await step(reference, 'links', { to: other, kind: 'related' });
    await step(reference, 'notes', { text: 'Rang Ms Quillfeather.', parts: [2] });
    await step(reference, 'record-corrections', { event: 1, what: 'It came by hand.' });
    await step(reference, 'documents', DOCUMENT);
    const { body } = await step(reference, 'documents', { ...DOCUMENT, sha256: 'b'.repeat(64), document: 1 });
    expect(body.case).toMatchObject({
      links: [{ to: other, kind: 'related' }],
      notes: [{ number: 1, by: 'dev-officer', parts: [2], text: 'Rang Ms Quillfeather.' }],
      corrections: [{ event: 1, what: 'It came by hand.' }],
      documents: [{ number: 1, name: 'Quillfeather.pdf' }],
    });
    expect(body.case.documents[0].versions).toHaveLength(2);
    const audited = (await api.get(`/v1/requests/${reference}`, { as: 'auditor' })).body;
    expect(audited.notes[0]).toMatchObject({ number: 1, text: null });
    expect(JSON.stringify(audited)).not.toMatch(/quillfeather/i);
    expect((await api.get(`/v1/requests/${other}`)).body.links).toEqual([]);
  });

  it('links only to a case that is there', async () => {
    const answer = await step(await opened(api), 'links', { to: 'FOI-2026-999999', kind: 'related' });
    expect([answer.status, answer.body.code]).toEqual([404, 'no-such-case']);
  });
});

describe('A restricted case', () => {
  it('is there for those named and for an administrator, and for nobody else', async () => {
    const reference = await opened(api);
    const at = `/v1/requests/${reference}`;
    const restricted = await step(reference, 'restriction', { because: 'About a colleague.' }, 'approver');
    expect([restricted.status, restricted.body.case.restriction.readers]).toEqual([201, ['dev-approver']]);

    for (const path of ['', '/timetable', '/timeline', '/events', '/letters'])
      for (const [as, status] of [
        ['officer', 404],
        ['auditor', 404],
        ['approver', 200],
        ['admin', 200],
      ] as const)
        expect([path, as, (await api.get(`${at}${path}`, { as })).status]).toEqual([path, as, status]);

    const hidden = await step(reference, 'acknowledgement', {});
    expect([hidden.status, hidden.body.code]).toEqual([404, 'no-such-case']);
    expect((await step(await opened(api), 'links', { to: reference, kind: 'related' })).status).toBe(404);
    const rows = async (as: string): Promise<string[]> =>
      (await api.get('/v1/requests?limit=500', { as })).body.requests.map(
        (row: { reference: string }) => row.reference,
      );
    expect(await rows('officer')).not.toContain(reference);
    expect(await rows('approver')).toContain(reference);

    expect((await step(reference, 'restriction/lifting', { because: 'Over.' }, 'approver')).status).toBe(201);
    expect((await api.get(at)).status).toBe(200);
  });

  it('is restricted by an approver, a reviewer or an administrator', async () => {
    expect((await step(await opened(api), 'restriction', { because: 'x' })).status).toBe(403);
  });
});

describe('A case closed', () => {
  it('when nothing is owed, opened again, closed, and disposed of when nothing holds it', async () => {
    const reference = await opened(api);
    expect((await step(reference, 'closure', { because: 'answered' })).body).toMatchObject({
      status: 409,
      code: 'still-owed',
      section: 'FOIA 2000 s10(1)',
    });
    await step(reference, 'response', { answer: 'disclosed', text: 'Here it is.', on: '2026-11-20' });
    expect((await step(reference, 'closure', { because: 'answered' })).body.case).toMatchObject({
      stage: 'closed',
      closed: { because: 'answered' },
    });
    expect((await step(reference, 'internal-reviews', {})).body.code).toBe('case-closed');
    expect((await step(reference, 'reopening', { because: 'A slip.' })).body.case.closed).toBeNull();
    await step(reference, 'closure', { because: 'answered' });

    expect((await step(reference, 'disposal', {})).status).toBe(403);
    expect((await step(reference, 'disposal', { on: '2026-12-01' }, 'admin')).body).toMatchObject({
      status: 409,
      code: 'legal-hold',
      section: 'FOIA 2000 s77',
    });
    const { body: read } = await api.get(`/v1/requests/${reference}`);
    expect(read).toMatchObject({ disposalOn: '2029-11-20', requester: { name: 'Alexandra Quillfeather' } });
    const disposed = await step(reference, 'disposal', { on: '2029-11-21' }, 'admin');
    expect([disposed.status, disposed.body.case.disposedOn]).toEqual([201, '2029-11-21']);
    const { body: left } = await api.get(`/v1/requests/${reference}`);
    expect(left).toMatchObject({ requester: null, receivedOn: '2026-11-02' });
    expect(left.parts[0]).toMatchObject({ text: null, outcome: { answer: 'disclosed' } });
    expect((await step(reference, 'notes', { text: 'x' })).body.code).toBe('case-disposed');
  });
});

describe('A letter that is owed', () => {
  const owed = async (api: Bench, reference: string) =>
    (await api.get(`/v1/requests/${reference}/letters`)).body.letters[0];

  it('is waived by an approver with a reason, and its letter says by whom and why', async () => {
    const api = await bench();
    const reference = await opened(api);
    await api.post(`/v1/requests/${reference}/acknowledgement`, {});
    const { id } = await owed(api, reference);
    const waiver = { letter: id, reason: 'It went by post.' };
    const path = `/v1/requests/${reference}/waivers`;
    expect((await api.post(path, waiver)).body.code).toBe('not-permitted');
    const { status, body } = await api.post(path, waiver, { as: 'approver' });
    expect([status, body.events[0].type]).toEqual([201, 'LetterWaived']);
    expect(JSON.stringify(body.events)).not.toContain('It went by post.');
    expect(await owed(api, reference)).toMatchObject({
      ...{ state: 'waived', superseded: null },
      waived: { by: 'dev-approver', reason: 'It went by post.' },
    });
    const again = await api.post(path, waiver, { as: 'approver' });
    expect([again.status, again.body.code]).toEqual([409, 'letter-settled']);
    await api.close();
  });

  it('is not waived for no reason, nor under a name that it has not', async () => {
    const api = await bench();
    const reference = await opened(api);
    const path = `/v1/requests/${reference}/waivers`;
    const blank = await api.post(path, { letter: 'x', reason: ' ' }, { as: 'approver' });
    expect([blank.status, blank.body.field]).toEqual([400, 'reason']);
    const unknown = await api.post(path, { letter: 'x', reason: 'y' }, { as: 'approver' });
    expect([unknown.status, unknown.body.code]).toEqual([409, 'no-such-letter']);
    await api.close();
  });
});
