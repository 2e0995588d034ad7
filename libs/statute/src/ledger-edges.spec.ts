// Ledgers at their edges: days to work to, estimates, days that somebody specified, holidays known later.
import { describe, expect, it } from '@jest/globals';
import { type DeadlineKind, type Ledger, timetable, type TimetableRequest } from './index.js';

const ledger = (request: TimetableRequest, kind: DeadlineKind = 'response'): Ledger =>
  timetable(request).deadlines.find((one) => one.kind === kind)!.ledger;
const foia = (facts: TimetableRequest['facts'], more: object = {}): TimetableRequest => ({
  regime: 'foia',
  received: '2026-11-02',
  facts,
  ...more,
});

describe('a date to work to', () => {
  it('is given where a holiday was announced after receipt, and not beside a day that the Commissioner specified', () => {
    const received = '2022-09-01';
    expect(ledger({ regime: 'foia', received }).workTo).toBe('2022-09-29');
    const allowed = {
      type: 'time-allowed-by-commissioner',
      on: '2022-09-20',
      ground: 'held-overseas',
      until: '2022-11-01',
    } as const;
    expect(ledger({ regime: 'foia', received, facts: [allowed] }).workTo).toBeUndefined();
    expect(ledger({ regime: 'foia', received: '2022-09-12' }).workTo).toBeUndefined();
  });
});

describe('an estimate', () => {
  const extended = (estimate: string) =>
    timetable({
      regime: 'foia',
      received: '2028-11-01',
      facts: [{ type: 'extension-notified', on: '2028-11-10', ground: 'public-interest', estimate }],
    }).deadlines.find((one) => one.kind === 'extended-response')!;

  it('is provisional only beyond the published holidays', () => {
    expect(['2028-12-20', '2028-12-31', '2029-01-02'].map((day) => extended(day).provisional)).toEqual([
      false,
      false,
      true,
    ]);
    expect(extended('2028-12-20').ledger.notes).toEqual([]);
  });
});

describe('two fees asked for, one after the other', () => {
  it('leave out the days of both, and count none of them', () => {
    const paid = ledger(
      foia([
        { type: 'fees-notice-given', on: '2026-11-04' },
        { type: 'fee-received', on: '2026-11-06' },
        { type: 'fees-notice-given', on: '2026-11-11' },
        { type: 'fee-received', on: '2026-11-12' },
      ]),
    );
    expect(paid.counted.slice(0, 5)).toEqual([
      '2026-11-03',
      '2026-11-09',
      '2026-11-10',
      '2026-11-13',
      '2026-11-16',
    ]);
    expect(paid.counted).toHaveLength(20);
  });
});

describe('a day that the Commissioner specified', () => {
  it('is named in a note only where it is later than the time of the statute', () => {
    const allowed = (until: string) =>
      ledger(
        foia([{ type: 'time-allowed-by-commissioner', on: '2026-11-20', ground: 'held-overseas', until }]),
      ).notes;
    expect(allowed('2026-12-01')).toEqual([]);
    expect(allowed('2026-12-02')).toEqual(['The Commissioner specified this day.']);
  });
});

describe('a holiday not yet known', () => {
  it('sets no date to work to where the question is asked as known before it, even of a later receipt', () => {
    const request = { regime: 'foia', received: '2026-05-18' } as const;
    const before = ledger({ ...request, knownAt: '2026-02-24T00:00:00Z' });
    expect(before.workTo).toBeUndefined();
    expect(before.counted.at(-1)).toBe('2026-06-16');
    const moved = { regime: 'foia', received: '2022-04-29', knownAt: '2020-11-01T00:00:00Z' } as const;
    expect(ledger(moved)).toMatchObject({ workTo: undefined });
    expect(ledger(moved).counted.at(-1)).toBe('2022-05-31');
    expect(ledger({ ...request, knownAt: '2026-02-26T00:00:00Z' }).counted.at(-1)).toBe('2026-06-17');
  });
});
