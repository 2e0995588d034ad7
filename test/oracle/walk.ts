// Counting by walking: one day at a time over the plain list, never by arithmetic on weeks.
import { DAYS, PLACE, step } from './almanac.js';
import { monthLength, ymd } from './standing.js';

/** A closed span of days that do not count; an open end lasts until something closes it. */
export type Span = { from: string; to: string | null };
export const within = (day: string, spans: readonly Span[]): boolean =>
  spans.some((s) => day >= s.from && (s.to === null || day <= s.to));

/** The n-th day that counts, strictly after day 0; nothing when an open span swallows the rest of time. */
export function nth(day0: string, n: number, counts: (day: string) => boolean): string | null {
  let counted = 0;
  for (let at = (PLACE.get(day0) ?? Number.NaN) + 1; at < DAYS.length; at += 1) {
    const day = DAYS[at] as string;
    if (counts(day)) counted += 1;
    if (counted === n) return day;
  }
  return null;
}

/** How many days of the list that count lie after the first and up to the second. */
export function countedBetween(after: string, upTo: string, counts: (day: string) => boolean): number {
  let counted = 0;
  for (
    let at = (PLACE.get(after) ?? Number.NaN) + 1;
    at < DAYS.length && (DAYS[at] as string) <= upTo;
    at += 1
  )
    if (counts(DAYS[at] as string)) counted += 1;
  return counted;
}

/** The same day of a later month; the last of that month where it has no such day. */
export function sameDayMonthsOn(day: string, months: number): { day: string; exists: boolean } {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const index = y * 12 + (m - 1) + months;
  const [yy, mm] = [Math.floor(index / 12), (index % 12) + 1];
  const length = monthLength(yy, mm);
  return { day: ymd(yy, mm, Math.min(d, length)), exists: d <= length };
}

/** The last day of so many months that begin with the day itself: from 1 March, three months end on 31 May. */
export function lastDayOfMonthsBeginning(day: string, months: number): string {
  const same = sameDayMonthsOn(day, months);
  return same.exists ? step(same.day, -1) : same.day;
}

/** The first day on or after this one that is not a day off. */
export function rolled(day: string, off: ReadonlySet<string>): string {
  let at = day;
  while (off.has(at)) at = step(at, 1);
  return at;
}
