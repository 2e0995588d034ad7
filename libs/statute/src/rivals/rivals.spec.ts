// Each rival against the Act: where it parts from it, where it does not.
import { addDays, calendarAsKnown, londonInstant, weekday, workingDays } from '@twentieth/calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { timetable } from '../timetable.js';
import { compare, type CompareRequest, type Comparison, type Difference } from './compare.js';
import { engines } from './engines.js';
import { RIVALS, type RivalName } from './rival.js';

const compared = (request: CompareRequest): Comparison => {
  const result = compare(request);
  if (!result.ok) throw new Error(`${result.error.field}: ${result.error.message}`);
  return result.value;
};
const on = (rival: RivalName, received: string, more: Partial<CompareRequest> = {}): Difference | undefined =>
  compared({ from: received, to: received, rival, ...more }).differences[0];

describe('a rival', () => {
  it.each([
    [
      'england-and-wales-holidays',
      '2026-11-02',
      '2026-12-01',
      '2026-11-30',
      -1,
      "It counts 30 November 2026 (St Andrew's Day (Scotland)), which is no working day under the Act.",
    ],
    [
      'weekend-receipt-rolled',
      '2026-10-31',
      '2026-11-27',
      '2026-12-01',
      1,
      'Received on Saturday 31 October 2026: under the Act that day is day 0 and Monday is day 1; it takes Monday as day 0.',
    ],
    [
      'receipt-as-day-one',
      '2026-10-05',
      '2026-11-02',
      '2026-10-30',
      -1,
      'It counts 5 October 2026, the day of receipt, as the first of the twenty; the Act begins with the next working day.',
    ],
    [
      'clarification-pauses',
      '2026-09-01',
      '2026-10-20',
      '2026-10-13',
      -5,
      'It stops the clock from 8 September 2026 to 22 September 2026 and adds 10 working days; under the Act twenty whole working days run from 22 September 2026.',
    ],
    [
      'extension-from-current-deadline',
      '2026-09-01',
      '2026-10-27',
      '2026-11-24',
      20,
      'It adds twenty working days to 27 October 2026, the deadline as extended; the forty expected run from receipt and ended on 27 October 2026, whatever letters were sent.',
    ],
    [
      'subject-access-extension-from-current-deadline',
      '2025-01-31',
      '2025-04-30',
      '2025-04-28',
      -2,
      'It adds two months to 28 February 2025, the first deadline; the law gives three months from 31 January 2025.',
    ],
    [
      'utc-dates',
      '2026-07-01',
      '2026-07-30',
      '2026-07-29',
      -1,
      'Received on 1 July 2026 at 00:30 British Summer Time, which is 23:30 UTC the day before; it begins from 30 June 2026.',
    ],
    [
      'sixty-days-for-schools',
      '2026-09-03',
      '2026-10-01',
      '2026-11-26',
      40,
      'The twentieth school day is 1 October 2026; sixty working days are a ceiling, not a grant.',
    ],
  ] as [RivalName, string, string, string, number, string][])(
    '%s, of a receipt on %s, says otherwise than the Act, and why',
    (rival, received, act, counted, workingDaysLate, why) => {
      expect(on(rival, received)).toEqual({ received, act, rival: counted, workingDaysLate, why });
    },
  );
  it.each([
    ['england-and-wales-holidays', '2026-09-01'],
    ['weekend-receipt-rolled', '2026-11-02'],
    ['receipt-as-day-one', '2026-10-31'],
    ['utc-dates', '2026-11-02'],
    ['subject-access-extension-from-current-deadline', '2026-09-08'],
  ] as [RivalName, string][])('%s agrees on %s, where its habit does no harm', (rival, received) => {
    expect(on(rival, received)).toBeUndefined();
  });
  it('of subject access is measured in the working days of the authority', () => {
    // 6 August 2029 is a bank holiday in Scotland alone
    expect(on('subject-access-extension-from-current-deadline', '2029-05-03')).toMatchObject({
      act: '2029-08-03',
      rival: '2029-08-06',
      workingDaysLate: 1,
    });
  });
  it('that rolls a weekend does no harm before a bank holiday Monday', () => {
    expect(on('weekend-receipt-rolled', '2026-08-30')).toBeUndefined();
  });
  it('for schools is right only when the school is closed for long enough', () => {
    expect(on('sixty-days-for-schools', '2026-09-03', { sessions: ['2026-09-04'] })).toBeUndefined();
  });
  it('without Scottish days was right about 15 June 2026 before it was proclaimed', () => {
    expect(on('england-and-wales-holidays', '2026-05-18', { knownAt: '2026-02-24' })).toBeUndefined();
    expect(
      on('england-and-wales-holidays', '2026-05-18', { knownAt: '2026-02-26T00:00:00Z' })?.why,
    ).toContain('15 June 2026');
  });
});

describe('over a year', () => {
  const year = (rival: RivalName): Comparison => compared({ from: '2026-01-01', to: '2026-12-31', rival });
  it('names what was compared', () => {
    expect(year('utc-dates')).toMatchObject({
      rival: 'utc-dates',
      habit: 'takes the date of receipt in UTC',
      law: 'FOIA 2000 s10(6)(a)',
      from: '2026-01-01',
      to: '2026-12-31',
      receipts: 365,
      calendar: calendarAsKnown().version,
    });
  });
  it('English holidays alone are never late and always name the day they miss', () => {
    const { differences } = year('england-and-wales-holidays');
    expect(differences.length).toBeGreaterThan(100);
    for (const { workingDaysLate, why } of differences) {
      expect(workingDaysLate).toBeLessThan(0);
      expect(why).toMatch(/^It counts \d+ \w+ 202[67] \(.*(Scotland|Northern Ireland).*\), which/);
    }
  });
  it('a rolled weekend is a day late, and only for weekends', () => {
    for (const { received, workingDaysLate } of year('weekend-receipt-rolled').differences) {
      expect([weekday(received) > 5, workingDaysLate]).toEqual([true, 1]);
    }
  });
  it('receipt as day one is a day early on every working day', () => {
    const days = workingDays(calendarAsKnown(), 'any part of the UK');
    const { differences } = year('receipt-as-day-one');
    for (const { received, workingDaysLate } of differences)
      expect([days.isWorkingDay(received), workingDaysLate]).toEqual([true, -1]);
    expect(differences).toHaveLength(days.countBetween('2025-12-31', '2026-12-31'));
  });
  it('UTC is wrong only in summer', () => {
    for (const { received } of year('utc-dates').differences)
      expect(londonInstant(received, '00:30').slice(11, 16)).toBe('23:30');
  });
  it('a flat sixty days is never early', () => {
    for (const { workingDaysLate } of year('sixty-days-for-schools').differences)
      expect(workingDaysLate).toBeGreaterThan(0);
  });
});

describe('whatever the date', () => {
  const received = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2018-06-01', n));
  it.each(RIVALS.map((rival) => [rival]))('%s is compared with the Act itself', (rival) => {
    fc.assert(
      fc.property(received, (date) => {
        const difference = on(rival, date);
        const ground = {
          calendar: calendarAsKnown(),
          days: workingDays(calendarAsKnown(), 'any part of the UK'),
        };
        const act = timetable(engines[rival].story(date, ground)).deadlines.find(
          ({ kind }) => kind === engines[rival].kind,
        )?.due;
        const counted = engines[rival].counts(date, ground);
        if (!difference) expect(counted).toBe(act);
        else {
          expect([difference.act, difference.rival]).toEqual([act, counted]);
          expect(Math.sign(difference.workingDaysLate)).toBe(Math.sign(Number(counted > act!) - 0.5));
          expect(difference.why).toMatch(/^[A-Z].{20,}\.$/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('at the edges of the calendar', () => {
  const [most, few] = [
    RIVALS.filter((rival) => !rival.startsWith('subject-access')),
    ['2005-01-01', '2098-12-31'],
  ];
  it.each(most.flatMap((rival) => few.map((date) => [rival, date] as const)))(
    '%s still counts from %s',
    (rival, date) => {
      expect(compared({ from: date, to: date, rival }).receipts).toBe(1);
    },
  );
});

describe('a comparison that cannot be made', () => {
  const good: CompareRequest = { from: '2026-01-01', to: '2026-01-31', rival: 'utc-dates' };
  it.each<[Partial<CompareRequest>, string, string]>([
    [{ rival: 'moon-phases' as RivalName }, 'rival', 'england-and-wales-holidays'],
    [{ from: '2026-02-30' }, 'from', '2026-02-30'],
    [{ to: 'tomorrow' }, 'to', 'tomorrow'],
    [{ to: '2025-12-31' }, 'to', 'is before'],
    [{ to: '2047-01-01' }, 'to', 'twenty years'],
    [{ knownAt: 'then' }, 'knownAt', 'then'],
    [{ sessions: ['2026-09-31'] }, 'sessions', '2026-09-31'],
    [{ from: '2004-12-31', to: '2005-01-31' }, 'from', 'before the Act was in force'],
    [{ from: '2099-01-01', to: '2099-01-02' }, 'to', '2098-12-31'],
    [
      { from: '2005-01-01', rival: 'subject-access-extension-from-current-deadline', to: '2005-01-01' },
      'received',
      '2005-01-01',
    ],
  ])('%j names the field %s', (change, field, message) => {
    expect(compare({ ...good, ...change })).toMatchObject({
      ok: false,
      error: { field, message: expect.stringContaining(message) },
    });
  });
});
