// The auditor's own day walk: weekends and a short table of days, stepped through one by one. It knows the years that
// the load lives in, and refuses to answer for others.

/** Bank holidays in any part of the UK, written out from the published lists of the three divisions. */
const HOLIDAYS = new Set(
  [
    ['2026', '08-03 08-31 11-30 12-25 12-28'],
    ['2027', '01-01 01-04 03-17 03-26 03-29 05-03 05-31 07-12 08-02 08-30 11-30 12-27 12-28'],
    ['2028', '01-03 01-04 03-17 04-14 04-17 05-01 05-29 07-12 08-07 08-28 11-30 12-25 12-26'],
  ].flatMap(([year, days]) => days!.split(' ').map((day) => `${year}-${day}`)),
);
const FIRST = '2026-07-14';
const LAST = '2028-12-31';
const DAY_MS = 86_400_000;

const stepped = (date: string, by: 1 | -1): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/** Whether a date is a working day in every part of the UK. @throws RangeError outside the table */
export const isWorking = (date: string): boolean => {
  if (date < FIRST || date > LAST)
    throw new RangeError(`The auditor's table of days ends before ${date}: it knows ${FIRST} to ${LAST}.`);
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6 && !HOLIDAYS.has(date);
};

const walked = (from: string, days: number, by: 1 | -1): string => {
  let date = from;
  for (let left = days; left > 0;) {
    date = stepped(date, by);
    if (isWorking(date)) left -= 1;
  }
  return date;
};

/** The n-th working day after a date: the date itself is day 0. */
export const workingDaysAfter = (date: string, n: number): string => walked(date, n, 1);
/** The n-th working day before a date. */
export const workingDaysBefore = (date: string, n: number): string => walked(date, n, -1);
export const nextDay = (date: string): string => stepped(date, 1);

/** The last Sunday of a month, when the clocks change at 01:00 UTC. */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, last.getUTCDate() - last.getUTCDay(), 1);
};

/** The instant at which London's clocks show a time (HH:MM) on a date; none at which they change is asked for. */
export const inLondon = (date: string, time: string): string => {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const year = Number(date.slice(0, 4));
  const summer = asUtc >= lastSunday(year, 3) + 3_600_000 && asUtc < lastSunday(year, 10) + 3_600_000;
  return new Date(summer ? asUtc - 3_600_000 : asUtc).toISOString();
};

/** The first instant that is no longer that day in London. */
export const endOfDay = (date: string): string => inLondon(nextDay(date), '00:00');
