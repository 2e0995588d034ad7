// A proclamation as entered: which change of the calendar it is, and what cannot be one.
import { describe, expect, it } from '@jest/globals';
import { changeFrom, type Proclamation } from './proclamation.js';
import type { CalendarChange } from './proclaimed.js';
import { isRefusal } from './refusal.js';

const TODAY = '2026-11-24';
const said: Proclamation = {
  ...{ date: '2026-12-14', title: 'A day of thanks', nations: ['scotland'], knownSince: '2026-11-20' },
  ...{ source: 'The Gazette, 20 November 2026', withdrawn: false },
};
const worldCup = { ...said, date: '2026-06-15', title: 'World Cup bank holiday' };
const madeOf = (over: Partial<Proclamation>, ...before: CalendarChange[]): CalendarChange => {
  const made = changeFrom({ ...said, ...over }, before, TODAY);
  if (isRefusal(made)) throw new Error(made.rule);
  return made;
};
const refusalOf = (over: Partial<Proclamation>, ...before: CalendarChange[]) => {
  const made = changeFrom({ ...said, ...over }, before, TODAY);
  return isRefusal(made) ? made : null;
};

describe('a proclamation', () => {
  it('adds a day, under a name that says which, where, and since when it is known', () => {
    expect(madeOf({})).toEqual({
      id: '2026-12-14-scotland-proclaimed-2026-11-20',
      source: 'The Gazette, 20 November 2026',
      knownSince: '2026-11-20',
      why: 'A day of thanks was proclaimed.',
      add: [{ date: '2026-12-14', title: 'A day of thanks', in: ['scotland'] }],
      remove: [],
    });
    const everywhere = madeOf({ nations: ['northern-ireland', 'scotland', 'england-and-wales'] });
    expect([everywhere.id, everywhere.add[0]!.in]).toEqual([
      '2026-12-14-uk-proclaimed-2026-11-20',
      ['england-and-wales', 'scotland', 'northern-ireland'],
    ]);
  });

  it('entered again is the same change, and in other words is refused', () => {
    const first = madeOf({});
    expect(madeOf({}, first)).toBe(first);
    expect(refusalOf({ title: 'Another name' }, first)?.refused).toBe('calendar-change-known');
    expect(refusalOf({ source: 'Hearsay' }, first)?.refused).toBe('calendar-change-known');
  });

  it('of a day that is a bank holiday there already is refused with its name', () => {
    const refusal = refusalOf({ date: '2026-11-30' });
    expect([refusal?.refused, refusal?.rule]).toEqual([
      'already-a-holiday',
      "2026-11-30 is a bank holiday already: St Andrew's Day (scotland).",
    ]);
    expect(refusalOf({ date: '2026-11-30', nations: ['england-and-wales'] })).toBeNull();
    const first = madeOf({});
    expect(refusalOf({ knownSince: '2026-11-21' }, first)?.refused).toBe('already-a-holiday');
  });

  it('takes back a day by its title, and the day may then be proclaimed anew', () => {
    const gone = madeOf({ ...worldCup, withdrawn: true, knownSince: '2026-01-02' });
    expect(gone).toMatchObject({
      id: '2026-06-15-scotland-withdrawn-2026-01-02',
      add: [],
      remove: [{ date: '2026-06-15', title: 'World Cup bank holiday', in: ['scotland'] }],
    });
    expect(refusalOf(worldCup)?.refused).toBe('already-a-holiday');
    expect(madeOf(worldCup, gone).add).toHaveLength(1);
  });

  it('that takes back a day which is none says what is listed', () => {
    expect(refusalOf({ ...worldCup, withdrawn: true, title: 'World Cup' })).toMatchObject({
      refused: 'no-such-holiday',
      remedy: 'Give the title as it is listed: World Cup bank holiday.',
    });
    expect(refusalOf({ withdrawn: true })?.remedy).toContain('no bank holiday falls on it');
  });

  it('of tomorrow is not yet made, except in a rehearsal, where each case has a day of its own', () => {
    expect(refusalOf({ knownSince: '2026-11-25' })).toMatchObject({
      refused: 'date-in-the-future',
      field: 'knownSince',
    });
    expect(isRefusal(changeFrom({ ...said, knownSince: '2026-11-25' }, [], null))).toBe(false);
  });
});
