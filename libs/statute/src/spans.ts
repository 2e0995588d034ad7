// Spans of days left out of a count: a fees notice's closed interval, a pause. FOIA 2000 s10(2).
import {
  addDays,
  type CivilDate,
  compareDates,
  earlierOf,
  laterOf,
  type WorkingDays,
} from '@twentieth/calendar';

/** Days to be left out: closed spans. A pause moves the end of a count of months by its days. */
export interface Span {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly why: string;
  readonly law: string;
}

/** Spans, in whatever order they ended: those that overlap become one, so that what is left out is left out once. */
export function union(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => compareDates(a.from, b.from))) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) merged[merged.length - 1] = { ...last, to: laterOf(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** Working days of a span that lie after one date and up to another. */
export const workingDaysIn = (days: WorkingDays, span: Span, after: CivilDate, upTo: CivilDate): number => {
  const from = laterOf(addDays(span.from, -1), after);
  const to = earlierOf(span.to, upTo);
  // Stryker disable next-line EqualityOperator: from a day to itself there is nothing to count
  return from < to ? days.countBetween(from, to) : 0;
};

/** The n-th working day after a date when the working days of the (united) spans are left out. */
export function workingDayOutside(
  days: WorkingDays,
  from: CivilDate,
  n: number,
  spans: readonly Span[],
): CivilDate {
  let due = days.after(from, n);
  for (;;) {
    const left = spans.reduce((sum, span) => sum + workingDaysIn(days, span, from, due), 0);
    const next = days.after(from, n + left);
    if (next === due) return due;
    due = next;
  }
}
