// Gives every school sixty working days. SI 2004/3364 reg 3: the twentieth school day, if that is sooner.
import { addDays, civilDate, type CivilDate, easterSunday, formatDate, partsOf } from '@twentieth/calendar';
import { type Ground, type Rival } from './rival.js';

/** The made-up terms of one English school: closed in late July and August, at Christmas, after Easter, and at half-terms; weekends and bank holidays are no sessions anyway. */
const closed = (date: CivilDate): boolean => {
  const { year } = partsOf(date);
  const easter = easterSunday(year);
  const breaks: readonly (readonly [CivilDate, CivilDate])[] = [
    [civilDate(year, 1, 1), civilDate(year, 1, 3)],
    [civilDate(year, 2, 15), civilDate(year, 2, 21)],
    [easter, addDays(easter, 14)],
    [civilDate(year, 5, 25), civilDate(year, 5, 31)],
    [civilDate(year, 7, 22), civilDate(year, 9, 2)],
    [civilDate(year, 10, 24), civilDate(year, 10, 31)],
    [civilDate(year, 12, 20), civilDate(year, 12, 31)],
  ];
  return breaks.some(([from, to]) => date >= from && date <= to);
};

/** Sessions of that school from a day on, long enough for any count here. */
const madeUp = (from: CivilDate): readonly CivilDate[] =>
  Array.from({ length: 130 }, (_, n) => addDays(from, n)).filter((date) => !closed(date));

const sessionsFrom = (received: CivilDate, { sessions }: Ground): readonly CivilDate[] =>
  sessions ?? madeUp(received);

export const sixtyForSchools: Rival = {
  habit: 'gives a school a flat sixty working days',
  situation: 'a request to a maintained school in England, with its days of session',
  law: 'SI 2004/3364 reg 3',
  kind: 'response',
  story: (received, ground) => ({
    regime: 'foia',
    received,
    authority: { nation: 'england', kind: 'school', schoolSessions: sessionsFrom(received, ground) },
  }),
  counts: (received, { days }) => days.after(received, 60),
  why: (_received, act) =>
    `The twentieth school day is ${formatDate(act.due)}; sixty working days are a ceiling, not a grant.`,
};
