// What is asked of the requester and comes to nothing: a query withdrawn, a fee paid for another notice.
import { describe, expect, it } from '@jest/globals';
import { type Ledger, timetable, type TimetableRequest } from './index.js';

const foia = (facts: TimetableRequest['facts'], more: object = {}): TimetableRequest => ({
  regime: 'foia',
  received: '2026-11-02',
  facts,
  ...more,
});
const ledger = (request: TimetableRequest): Ledger =>
  timetable(request).deadlines.find(({ kind }) => kind === 'response')!.ledger;

describe('a query that is withdrawn', () => {
  const asked = { type: 'clarification-sought', on: '2026-11-10' } as const;
  const given = { type: 'clarification-withdrawn', on: '2026-11-20' } as const;

  it('moves no date: the time runs on from receipt, and the ledger says so', () => {
    const table = timetable(foia([asked, given], { asAt: '2026-11-23' }));
    const response = table.deadlines.find(({ kind }) => kind === 'response')!;
    expect(response).toMatchObject({ due: '2026-12-01', status: 'running' });
    expect(response.ledger.notes).toEqual([
      'The query of 2026-11-10 was withdrawn on 2026-11-20: it moved no date.',
    ]);
    expect(table.deadlines.some(({ kind }) => kind === 'clarification-lapse')).toBe(false);
  });

  it('leaves the time to have run out where it had', () => {
    const late = timetable(foia([asked, { ...given, on: '2026-12-10' }], { asAt: '2026-12-10' }));
    expect(late.deadlines.find(({ kind }) => kind === 'response')).toMatchObject({ status: 'missed' });
    expect(late.breaches).toMatchObject([{ duty: 's10(1)', on: '2026-12-02' }]);
  });

  it('takes nothing back from a query that was answered', () => {
    const reply = { type: 'clarification-received', on: '2026-11-12' } as const;
    const answered = ledger(foia([asked, reply, given]));
    expect(answered.restarts).toMatchObject([{ to: '2026-11-12' }]);
    expect(answered.notes).toEqual([]);
  });
});

describe('a fee that pays one of two notices', () => {
  const notice = (on: string) => ({ type: 'fees-notice-given', on }) as const;
  const two = [notice('2026-11-04'), notice('2026-11-09')];
  const lapses = (more: object) =>
    timetable(foia([...two, { type: 'fee-received', on: '2026-11-11', ...more }], { asAt: '2026-11-12' }))
      .deadlines.filter(({ kind }) => kind === 'fee-lapse')
      .map(({ metOn }) => metOn);

  it('pays the one that it names', () => {
    expect(lapses({ notice: '2026-11-09' })).toEqual([null, '2026-11-11']);
    expect(lapses({ notice: '2026-11-04' })).toEqual(['2026-11-11', null]);
  });

  it('leaves the days of both out once, in whatever order they are paid', () => {
    const paid = (on: string, notice: string) => ({ type: 'fee-received', on, notice }) as const;
    const { excluded } = ledger(
      foia([...two, paid('2026-11-10', '2026-11-09'), paid('2026-11-13', '2026-11-04')]),
    );
    expect(excluded).toMatchObject([{ from: '2026-11-04', to: '2026-11-13', days: 8 }]);
  });

  it('pays the first unpaid where it names none, and none where it names another day', () => {
    expect(lapses({})).toEqual(['2026-11-11', null]);
    expect(lapses({ notice: '2026-11-05' })).toEqual([null, null]);
  });
});
