// The law asked with no case: the same answers as the command line, the same care with bad input.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lawTimetable } from '../answers/timetable.js';
import { bench, type Bench } from '../testing/bench.js';
import { calendarAnswer } from './calendar.js';
import { findings, noticeAnswer } from './notice.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

describe('POST /v1/timetable', () => {
  it('answers every deadline of a request, with its ledger, and records nothing', async () => {
    const { status, body } = await api.post(
      '/v1/timetable',
      { id: 'x', regime: 'foia', received: '2026-11-02' },
      { key: null, as: 'auditor' },
    );
    expect([status, body.id]).toEqual([200, 'x']);
    expect(body.deadlines.find((deadline: { kind: string }) => deadline.kind === 'response')).toMatchObject({
      due: '2026-12-01',
      status: 'running',
    });
    expect(lawTimetable.parse(body)).toEqual(body);
    expect((await api.get('/v1/requests')).body.requests).toEqual([]);
  });

  const bad: [object, string][] = [
    [{ regime: 'foia', received: '2026-02-30' }, 'received'],
    [{ regime: 'fish', received: '2026-11-02' }, 'regime'],
    [{ received: '2026-11-02' }, 'regime'],
    [
      { regime: 'foia', received: '2026-11-02', facts: [{ type: 'answered', on: '2026-11-01' }] },
      'facts[0].on',
    ],
  ];
  for (const [asked, field] of bad)
    it(`refuses ${JSON.stringify(asked)} by field and rule`, async () => {
      const { status, body } = await api.post('/v1/timetable', asked);
      expect([status, body.field]).toEqual([400, field]);
    });
});

describe('GET /v1/calendar/{name}', () => {
  it('tells the days left out, as known now and as known before a day was proclaimed', async () => {
    const year = 'from=2026-01-01&to=2026-12-31';
    const now = await api.get(`/v1/calendar/uk?${year}`);
    const dates = (body: { holidays: { date: string }[] }): string[] => body.holidays.map((day) => day.date);
    expect(dates(now.body)).toEqual(expect.arrayContaining(['2026-06-15', '2026-11-30', '2026-12-25']));
    expect(calendarAnswer.parse(now.body)).toEqual(now.body);
    const before = await api.get(`/v1/calendar/uk?${year}&knownAt=2026-02-24T00:00:00Z`);
    expect(dates(before.body)).not.toContain('2026-06-15');
    expect(before.body.version).not.toBe(now.body.version);
    expect(dates((await api.get(`/v1/calendar/england-and-wales?${year}`)).body)).not.toContain('2026-11-30');
  });

  it('marks what lies beyond the published days', async () => {
    const { body } = await api.get('/v1/calendar/scotland?from=2040-01-01&to=2040-01-03');
    expect(body.holidays[0]).toMatchObject({ provisional: true });
  });

  it('knows its names, and the order of days', async () => {
    expect((await api.get('/v1/calendar/narnia')).body).toMatchObject({
      status: 404,
      code: 'no-such-calendar',
    });
    expect((await api.get('/v1/calendar/uk?from=2026-02-01&to=2026-01-01')).body).toMatchObject({
      status: 400,
      field: 'from',
    });
    expect((await api.get('/v1/calendar/uk?when=now')).body).toMatchObject({ status: 400, field: 'when' });
  });
});

describe('POST /v1/notice-checks', () => {
  it('tells what a refusal notice lacks, with section and remedy', async () => {
    const { status, body } = await api.post(
      '/v1/notice-checks',
      { regime: 'foia', parts: [{ part: 1, answer: 'withheld', claims: [] }] },
      { key: null },
    );
    expect(status).toBe(200);
    expect(body.findings.length).toBeGreaterThan(0);
    expect(body.findings[0].section).toContain('FOIA 2000');
    expect(findings.parse(body)).toEqual(body);
  });

  it('reads a plain letter with caution', async () => {
    const letter =
      'Dear Ms Quill,\n\nFreedom of Information Act 2000. We can neither confirm nor deny that we hold this (section 31(3)).\n\nYours';
    const { status, body } = await api.post('/v1/notice-checks?regime=foia', letter, {
      key: null,
      headers: { 'content-type': 'text/plain' },
    });
    expect([status, body.regime, body.mentions[0].section]).toEqual([200, 'foia', '31']);
    expect(noticeAnswer.parse(body)).toEqual(body);
  });

  const bad: [string, unknown, string][] = [
    ['', { regime: 'sar', parts: [{ part: 1 }] }, 'regime'],
    ['', { regime: 'foia', parts: [{ part: 1 }], colour: 'red' }, 'colour'],
    ['', { regime: 'foia', parts: [{ part: 1, estimate: '2026-02-30' }] }, 'parts[0].estimate'],
    ['?regime=eir', { regime: 'foia', parts: [{ part: 1 }] }, 'regime'],
    ['?regime=law', { regime: 'foia', parts: [{ part: 1 }] }, 'regime'],
    ['', undefined, 'body'],
  ];
  for (const [query, notice, field] of bad)
    it(`refuses ${JSON.stringify(notice)}${query} by field`, async () => {
      const { status, body } = await api.post(`/v1/notice-checks${query}`, notice);
      expect([status, body.field]).toEqual([400, field]);
    });
});
