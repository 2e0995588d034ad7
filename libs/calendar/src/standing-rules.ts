// The standing bank holidays of each part of the UK (Banking and Financial Dealings Act 1971, Schedule 1, and the
// yearly proclamations that follow it; St Andrew's Day Bank Holiday (Scotland) Act 2007). For years without a published list.
import { type CivilDate, civilDate } from './civil-date.js';
import { addDays, weekday } from './date-arithmetic.js';
import { easterSunday } from './easter.js';
import { type Division, DIVISIONS, type Holiday } from './holiday.js';

const onOrAfter = (date: CivilDate, day: number): CivilDate => addDays(date, (day - weekday(date) + 7) % 7);
const onOrBefore = (date: CivilDate, day: number): CivilDate =>
  addDays(date, -((weekday(date) - day + 7) % 7));
const mondayIfWeekend = (date: CivilDate): CivilDate => (weekday(date) > 5 ? onOrAfter(date, 1) : date);

/** Two days in a row, each moved past a weekend to the next day that neither already holds. */
function pair(first: CivilDate): [CivilDate, CivilDate] {
  const second = addDays(first, 1);
  if (weekday(first) === 6) return [addDays(first, 2), addDays(first, 3)]; // Saturday, Sunday: Monday, Tuesday
  if (weekday(first) === 7) return [addDays(first, 2), second]; // Sunday, Monday: the first moves to Tuesday
  return [first, mondayIfWeekend(second)];
}

const FIRST_ST_ANDREWS = 2007;

function inDivision(year: number, division: Division): [CivilDate, string][] {
  const easter = easterSunday(year);
  const scottish = division === 'scotland';
  const newYear = civilDate(year, 1, 1);
  const [christmas, boxing] = pair(civilDate(year, 12, 25));
  const days: [CivilDate, string][] = [
    [scottish ? pair(newYear)[0] : mondayIfWeekend(newYear), "New Year's Day"],
    [addDays(easter, -2), 'Good Friday'],
    [onOrAfter(civilDate(year, 5, 1), 1), 'Early May bank holiday'],
    [onOrBefore(civilDate(year, 5, 31), 1), 'Spring bank holiday'],
    [
      scottish ? onOrAfter(civilDate(year, 8, 1), 1) : onOrBefore(civilDate(year, 8, 31), 1),
      'Summer bank holiday',
    ],
    [christmas, 'Christmas Day'],
    [boxing, 'Boxing Day'],
  ];
  if (scottish) days.push([pair(newYear)[1], '2 January']);
  else days.push([addDays(easter, 1), 'Easter Monday']);
  if (scottish && year >= FIRST_ST_ANDREWS)
    days.push([mondayIfWeekend(civilDate(year, 11, 30)), "St Andrew's Day"]);
  if (division === 'northern-ireland') {
    days.push([mondayIfWeekend(civilDate(year, 3, 17)), "St Patrick's Day"]);
    days.push([mondayIfWeekend(civilDate(year, 7, 12)), "Battle of the Boyne (Orangemen's Day)"]);
  }
  return days;
}

/** The standing bank holidays of a year over the whole UK, in order of date, each with the parts that keep it. */
export function standingHolidays(year: number): Holiday[] {
  const found = new Map<string, Holiday & { in: Division[] }>();
  for (const division of DIVISIONS) {
    for (const [date, title] of inDivision(year, division)) {
      const key = `${date} ${title}`;
      const known = found.get(key);
      if (known) known.in.push(division);
      else found.set(key, { date, title, in: [division] });
    }
  }
  // Stryker disable next-line EqualityOperator: no two of them have one date and title
  return [...found.values()].sort((a, b) => (`${a.date}${a.title}` < `${b.date}${b.title}` ? -1 : 1));
}
