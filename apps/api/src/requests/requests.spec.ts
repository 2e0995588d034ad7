// Receiving, listing and reading a request, as a program does it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, doorbells, LIVE, opened, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

describe('A request received', () => {
  it('opens a case: 201, its address, seven parts, and the answer due on 1 December because of St Andrew', async () => {
    const { status, headers, body } = await api.post('/v1/requests', doorbells);
    expect(status).toBe(201);
    expect(headers['location']).toBe(`/v1/requests/${body.case.reference}`);
    expect(headers['etag']).toBe(`"${body.case.version}"`);
    expect(body.case).toMatchObject({
      regime: 'foia',
      receivedOn: '2026-11-02',
      today: '2026-11-02',
      stage: 'received',
      authority: 'rehearsal-constabulary',
    });
    expect(body.case.parts.map((part: { text: string }) => part.text)).toEqual([
      'how many',
      'since when',
      'at what cost',
      'from whom',
      'with what result',
      'under which policy',
      'until when',
    ]);
    const response = body.case.deadlines.find((deadline: { kind: string }) => deadline.kind === 'response');
    expect(response).toMatchObject({
      due: '2026-12-01',
      status: 'running',
      nature: 'statutory',
      firstDue: '2026-12-01',
      provisional: false,
    });
    expect(response.skipped).toContainEqual({ date: '2026-11-30', why: "St Andrew's Day (Scotland)" });
    expect(body.events[0]).toMatchObject({
      type: 'RequestReceived',
      on: '2026-11-02',
      version: 1,
      actor: { id: 'dev-officer', role: 'officer' },
    });
    expect(body.deadlinesChanged).toContainEqual(
      expect.objectContaining({ type: 'DeadlineSet', kind: 'response', before: null, after: '2026-12-01' }),
    );
    expect(api.nudged).toContain(body.case.reference);
  });

  it('tells no personal data in any event', async () => {
    const { body } = await api.post('/v1/requests', doorbells);
    expect(JSON.stringify(body.events)).not.toMatch(/quillfeather/i);
  });

  it('takes the parts as given', async () => {
    const { body } = await api.post('/v1/requests', {
      ...doorbells,
      text: undefined,
      parts: [{ text: 'one thing' }, { text: 'another' }],
    });
    expect(body.case.parts).toHaveLength(2);
  });

  it('was received today in London when no day is said', async () => {
    const { body } = await api.post('/v1/requests', { ...doorbells, receivedOn: undefined });
    expect(body.case.receivedOn).toBe('2026-11-24');
  });

  it('takes its day from the instant of receipt, in London', async () => {
    const { body } = await api.post('/v1/requests', {
      ...doorbells,
      receivedOn: undefined,
      receivedAt: '2026-07-01T23:30:00Z',
    });
    expect(body.case.receivedOn).toBe('2026-07-02');
    const contrary = await api.post('/v1/requests', {
      ...doorbells,
      receivedOn: '2026-07-01',
      receivedAt: '2026-07-01T23:30:00Z',
    });
    expect([contrary.status, contrary.body.field]).toEqual([400, 'receivedAt']);
  });

  it('says the day once, or twice alike', async () => {
    expect((await api.post('/v1/requests', { ...doorbells, on: '2026-11-02' })).status).toBe(201);
    expect((await api.post('/v1/requests', { ...doorbells, on: '2026-11-03' })).body).toMatchObject({
      status: 400,
      field: 'on',
    });
  });
});

describe('A request that cannot be', () => {
  const bad: [string, object, string][] = [
    ['a date that does not exist', { receivedOn: '2026-02-30' }, 'receivedOn'],
    ['a year before the Act', { receivedOn: '1999-02-03' }, 'receivedOn'],
    ['a year that no calendar reaches', { receivedOn: '2099-12-30' }, 'receivedOn'],
    [
      'an instant that no calendar reaches',
      { receivedOn: undefined, receivedAt: '2199-01-01T00:00:00Z' },
      'receivedAt',
    ],
    ['a regime that no case can hold', { regime: 'gdpr' }, 'regime'],
    ['a channel unknown', { channel: 'pigeon' }, 'channel'],
    ['no requester', { requester: undefined }, 'requester'],
    ['no name', { requester: { name: ' ', email: 'a@example.org' } }, 'requester.name'],
    ['no address', { requester: { name: 'A. Morgan' } }, 'requester.email'],
    ['nothing asked', { text: ' ' }, 'text'],
    ['an empty list of parts', { parts: [] }, 'parts'],
    ['an empty part', { parts: [{ text: '' }] }, 'parts[0].text'],
    ['a field unknown', { recievedOn: '2026-11-02' }, 'recievedOn'],
    [
      'a field unknown within another',
      { requester: { name: 'A', email: 'a@example.org', tel: '1' } },
      'requester.tel',
    ],
    ['an e-mail address that is none', { requester: { name: 'A', email: 'nobody' } }, 'requester.email'],
  ];
  for (const [what, over, field] of bad)
    it(`is refused by field: ${what}`, async () => {
      const { status, headers, body } = await api.post('/v1/requests', { ...doorbells, ...over });
      expect(status).toBe(400);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
      expect(body.type).toBe(`https://twentieth.example/problems/${body.code}`);
    });

  it('names the regimes available', async () => {
    const { body } = await api.post('/v1/requests', { ...doorbells, regime: 'gdpr' });
    for (const regime of ['foia', 'eir', 'foisa', 'eisr', 'sar']) expect(body.detail).toContain(regime);
  });

  it('lies in the future of a live authority', async () => {
    const { status, body } = await api.post(
      '/v1/requests',
      { ...doorbells, receivedOn: '2026-11-25' },
      { as: `officer@${LIVE}` },
    );
    expect([status, body.code]).toEqual([400, 'date-in-the-future']);
  });
});

describe('A request that no calendar reaches in full', () => {
  it('is still received, provisionally', async () => {
    const { status, body } = await api.post('/v1/requests', { ...doorbells, receivedOn: '2089-12-31' });
    expect([status, body.case?.deadlines[0].provisional]).toEqual([201, true]);
  });
});

describe('The work list', () => {
  it('pages through every case once, by its cursor', async () => {
    const list = await bench();
    const references: string[] = [];
    for (let i = 1; i <= 5; i++)
      references.push(await opened(list, { ...doorbells, receivedOn: `2026-11-0${i}` }));
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await list.get(`/v1/requests?limit=2${after}`);
      seen.push(...body.requests.map((row: { reference: string }) => row.reference));
      if (body.next === null) break;
      after = `&after=${body.next}`;
    }
    expect([...seen].sort()).toEqual([...references].sort());
    await list.close();
  });

  it('filters by stage and officer, and is empty for another authority', async () => {
    const reference = await opened(api);
    await api.post(`/v1/requests/${reference}/assignment`, { officer: 'o-17' });
    const mine = await api.get('/v1/requests?officer=o-17&stage=assigned');
    expect(mine.body.requests.map((row: { reference: string }) => row.reference)).toEqual([reference]);
    expect((await api.get('/v1/requests', { as: `officer@${LIVE}` })).body.requests).toEqual([]);
  });

  for (const query of [
    'limit=0',
    'limit=501',
    'limit=x',
    'overdue=perhaps',
    'after=junk',
    'colour=red',
    'after=WyJGT0kiLCJ4Il0',
  ])
    it(`refuses ?${query}`, async () => {
      const { status, body } = await api.get(`/v1/requests?${query}`);
      expect([status, body.field]).toEqual([400, query.split('=')[0]]);
    });
});

describe('A case read', () => {
  it('is the same case that was answered, with its version as ETag', async () => {
    const { body } = await api.post('/v1/requests', doorbells);
    const read = await api.get(`/v1/requests/${body.case.reference}`);
    expect(read.body).toEqual(body.case);
    expect(read.headers['etag']).toBe(`"${body.case.version}"`);
  });

  it('is read as at a day and as known at an instant', async () => {
    const reference = await opened(api);
    await api.post(`/v1/requests/${reference}/acknowledgement`, { on: '2026-11-04' });
    const late = await api.get(`/v1/requests/${reference}?asAt=2026-12-10`);
    expect(
      late.body.deadlines.find((deadline: { kind: string }) => deadline.kind === 'response').status,
    ).toBe('missed');
    const early = await api.get(`/v1/requests/${reference}?asAt=2026-11-03`);
    expect([early.body.stage, early.body.today]).toEqual(['received', '2026-11-03']);
    const known = await api.get(`/v1/requests/${reference}?knownAt=2026-11-03T12:00:00%2B00:00`);
    expect([known.body.stage, known.body.today]).toEqual(['received', '2026-11-03']);
    const now = await api.get(`/v1/requests/${reference}?knownAt=2030-01-01T00:00:00Z`);
    expect([now.body.stage, now.body.today]).toEqual(['acknowledged', '2026-11-04']);
  });

  it('was not there before it was received', async () => {
    const reference = await opened(api);
    const { status, body } = await api.get(`/v1/requests/${reference}?asAt=2026-10-30`);
    expect([status, body.code]).toEqual([404, 'not-yet-known']);
  });

  for (const query of ['asAt=2026-13-01', 'knownAt=yesterday', 'asat=2026-11-02'])
    it(`refuses ?${query}`, async () => {
      const { status, body } = await api.get(`/v1/requests/${await opened(api)}?${query}`);
      expect([status, body.field]).toEqual([400, query.split('=')[0]]);
    });

  it('is not there for another authority', async () => {
    const reference = await opened(api);
    for (const path of ['', '/timetable', '/timeline', '/events', '/letters']) {
      const { status, body } = await api.get(`/v1/requests/${reference}${path}`, { as: `admin@${LIVE}` });
      expect([path, status, body.code]).toEqual([path, 404, 'no-such-case']);
    }
  });
});
