// A plain list of days and plain sets of the days off, to be walked one day at a time.
import { readFileSync } from 'node:fs';
import { monthLength, type Nation, standing, weekday, ymd } from './standing.js';

type Published = {
  first: number;
  last: number;
  divisions: Record<string, string[]>;
  announced: Record<string, string>;
  insteadOf: Record<string, string>;
};
const besideSource = import.meta.url.endsWith('/dist/almanac.js') ? '../days.json' : './days.json';
const published: Published = JSON.parse(readFileSync(new URL(besideSource, import.meta.url), 'utf8'));

/** Every day from 2004 to 2045, in order. */
export const DAYS: string[] = [];
export const PLACE = new Map<string, number>();
const WEEKEND = new Set<string>();
for (let y = 2004; y <= 2045; y += 1)
  for (let m = 1; m <= 12; m += 1)
    for (let d = 1; d <= monthLength(y, m); d += 1) {
      const day = ymd(y, m, d);
      PLACE.set(day, DAYS.length);
      DAYS.push(day);
      if (weekday(y, m, d) % 6 === 0) WEEKEND.add(day);
    }

const DIVISION: Record<Nation, string> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
};

/** The London date of a UTC instant: summer time runs from 01:00 UTC on the last Sunday of March to that of October. */
export function londonDay(instant: string): string {
  const year = Number(instant.slice(0, 4));
  const lastSunday = (m: number): string => ymd(year, m, 31 - weekday(year, m, 31));
  const summer = instant >= `${lastSunday(3)}T01` && instant < `${lastSunday(10)}T01`;
  const day = instant.slice(0, 10);
  return summer && instant.slice(11, 13) === '23' ? step(day, 1) : day;
}

/** The day so many calendar days away. */
export function step(day: string, n: number): string {
  const found = DAYS[(PLACE.get(day) ?? Number.NaN) + n];
  if (found === undefined) throw new Error(`The almanac has no day ${n} from ${day}.`);
  return found;
}

const cache = new Map<string, Set<string>>();

/** The days off of some nations together, weekends included, as they stood on a day (or as they stand now). */
export function daysOff(nations: readonly Nation[], knownOn: string | undefined): Set<string> {
  const heard = Object.values(published.announced).filter(
    (since) => knownOn === undefined || since <= knownOn,
  );
  const key = `${nations.join()} ${heard.sort().join()}`;
  const known = cache.get(key);
  if (known) return known;
  const off = new Set(WEEKEND);
  for (const nation of nations) for (const day of nationDays(nation, knownOn)) off.add(day);
  cache.set(key, off);
  return off;
}

function nationDays(nation: Nation, knownOn: string | undefined): string[] {
  const days: string[] = ['2011-04-29'];
  for (let y = 2004; y < published.first; y += 1) days.push(...standing(nation, y));
  for (let y = published.last + 1; y <= 2045; y += 1) days.push(...standing(nation, y));
  for (const day of published.divisions[DIVISION[nation]] ?? []) {
    const since = published.announced[day];
    if (since === undefined || knownOn === undefined || since <= knownOn) days.push(day);
    else if (published.insteadOf[day]) days.push(published.insteadOf[day]);
  }
  for (let y = 2004; y <= 2045; y += 1) days.push(ymd(y, 12, 25));
  return days;
}
