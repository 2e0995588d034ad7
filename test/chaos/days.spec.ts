// The auditor counts days by itself: held here to dates that are known, and to the hours at which clocks change.
import { describe, expect, it } from '@jest/globals';
import { endOfDay, inLondon, workingDaysAfter } from './auditor/days.js';
import { rungsOf, type LadderRow } from './auditor/ladder.js';

describe("The auditor's own walk through the days", () => {
  for (const [received, due] of [
    ['2026-11-02', '2026-12-01'], // St Andrew's Day lies between
    ['2026-12-07', '2027-01-08'], // Christmas, Boxing Day's substitute, New Year, 2 January's substitute
    ['2027-03-06', '2027-04-07'], // a Saturday; St Patrick's Day, Good Friday, Easter Monday
    ['2027-06-28', '2027-07-27'], // the Boyne
  ] as const)
    it(`counts twenty working days from ${received} to ${due}`, () => {
      expect(workingDaysAfter(received, 20)).toBe(due);
    });

  it('refuses to answer for years that its table does not know', () => {
    expect(() => workingDaysAfter('2025-03-03', 20)).toThrow(RangeError);
    expect(() => workingDaysAfter('2028-12-20', 20)).toThrow(RangeError);
  });

  it('knows when London keeps summer time', () => {
    expect(inLondon('2027-03-27', '09:00')).toBe('2027-03-27T09:00:00.000Z');
    expect(inLondon('2027-03-28', '09:00')).toBe('2027-03-28T08:00:00.000Z');
    expect(inLondon('2026-10-24', '09:00')).toBe('2026-10-24T08:00:00.000Z');
    expect(inLondon('2026-10-25', '09:00')).toBe('2026-10-25T09:00:00.000Z');
    expect(endOfDay('2026-10-24')).toBe('2026-10-24T23:00:00.000Z');
    expect(endOfDay('2026-10-25')).toBe('2026-10-26T00:00:00.000Z');
  });

  it('climbs the ladder of an answer due on 1 December 2026', () => {
    expect(rungsOf('response', '2026-12-01').map(({ id, at }) => `${at} ${id}`)).toEqual([
      '2026-11-23T09:00:00.000Z response/5-before/officer',
      '2026-11-26T09:00:00.000Z response/2-before/officer',
      '2026-11-27T09:00:00.000Z response/1-before/team-leader',
      '2026-12-01T09:00:00.000Z response/on-the-day/head-of-unit',
      '2026-12-02T00:00:00.000Z response/missed/senior-officer',
    ]);
  });

  it('climbs a ladder of its own, by the hour and over the closed days of the one in force on the rung', () => {
    const own = {
      ...{ from: '2026-11-01', opens: '08:30', closedOn: ['2026-11-30'] },
      rungs: [
        { deadline: 'response', when: 'before', days: 3, counting: 'calendar', role: 'officer', letter: 'a' },
        { deadline: 'response', when: 'end', role: 'senior-officer', letter: 'b' },
        { deadline: 'response', when: 'after', days: 2, role: 'head-of-unit', letter: 'c', rung: 'still' },
      ],
    } as const;
    const told = (due: string, ladders: readonly LadderRow[]): readonly string[] =>
      rungsOf('response', due, ladders).map(
        ({ id, at, sendAt }) => `${at} ${sendAt === at ? '-' : sendAt} ${id}`,
      );
    expect(told('2026-12-01', [own])).toEqual([
      // three days before is a Saturday; the Monday is St Andrew's Day, and closed besides
      '2026-11-28T08:30:00.000Z 2026-12-01T08:30:00.000Z response/3-calendar-days-before/officer',
      '2026-12-02T00:00:00.000Z - response/missed/senior-officer',
      '2026-12-03T08:30:00.000Z - still',
    ]);
    expect(told('2026-12-01', [own, { from: '2026-12-01', opens: '10:00' }])).toEqual([
      '2026-11-28T08:30:00.000Z 2026-12-01T08:30:00.000Z response/3-calendar-days-before/officer',
      '2026-12-01T10:00:00.000Z - response/on-the-day/head-of-unit',
      '2026-12-02T00:00:00.000Z - response/missed/senior-officer',
    ]);
    expect(told('2026-12-01', [own, { ...own, opens: '11:00' }])[2]).toBe('2026-12-03T11:00:00.000Z - still');
  });

  it('holds a rung of a weekend until the next morning on the default ladder too', () => {
    const rung = rungsOf('extended-response', '2026-11-14').find(({ id }) => id.includes('on-the-day'));
    expect(rung).toMatchObject({ at: '2026-11-14T09:00:00.000Z', sendAt: '2026-11-16T09:00:00.000Z' });
  });
});
