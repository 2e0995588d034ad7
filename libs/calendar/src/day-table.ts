// One table of days for a set of days that do not count: answers are look-ups, never walks, so that thousands of
// timetables a second cost little. Built once for a version and a name.
import { type CivilDate, dateOfDayNumber, dayNumber } from './civil-date.js';
import { FIRST_DATE, LAST_DATE } from './bank-holidays.js';

/** A day that was not counted, and why. */
export interface SkippedDay {
  readonly date: CivilDate;
  readonly why: string;
}

const MARGIN = 30; // days before the first date, so that a count may step back over its edge
const FIRST = dayNumber(FIRST_DATE) - MARGIN;
const LAST = dayNumber(LAST_DATE);
const SPAN = LAST - FIRST + 1;
const DATES: CivilDate[] = Array.from({ length: SPAN }, (_, at) => dateOfDayNumber(FIRST + at));

/** Where a date stands in the tables. Throws RangeError outside 2005 to 2099. */
export function placeOf(date: CivilDate): number {
  const place = dayNumber(date) - FIRST;
  if (!(place >= 0 && place < SPAN))
    throw new RangeError(
      `${date} lies outside ${FIRST_DATE} to ${LAST_DATE}, for which bank holidays are known`,
    );
  return place;
}

/** Counts by look-up over one set of days that do not count. */
export class DayTable {
  private readonly counted: CivilDate[] = [];
  private readonly skipped: SkippedDay[] = [];
  private readonly countedUpTo = new Int32Array(SPAN);

  constructor(whyNot: (date: CivilDate) => string | undefined) {
    DATES.forEach((date, place) => {
      const why = whyNot(date);
      if (why === undefined) this.counted.push(date);
      else this.skipped.push(Object.freeze({ date, why }));
      this.countedUpTo[place] = this.counted.length;
    });
  }

  private upTo(date: CivilDate): number {
    return this.countedUpTo[placeOf(date)]!;
  }

  isCounted(date: CivilDate): boolean {
    const place = placeOf(date);
    return this.countedUpTo[place]! > (place === 0 ? 0 : this.countedUpTo[place - 1]!);
  }

  whyNot(date: CivilDate): string | undefined {
    return this.isCounted(date) ? undefined : this.skipped[placeOf(date) - this.upTo(date)]!.why;
  }

  after(date: CivilDate, n: number): CivilDate {
    return this.nth(this.upTo(date) + n, date, n);
  }

  before(date: CivilDate, n: number): CivilDate {
    return this.nth(this.upTo(date) - (this.isCounted(date) ? n : n - 1), date, -n);
  }

  private nth(rank: number, date: CivilDate, n: number): CivilDate {
    const found = this.counted[rank - 1];
    if (found === undefined)
      throw new RangeError(`${n} working days from ${date} lies outside ${FIRST_DATE} to ${LAST_DATE}`);
    return found;
  }

  countBetween(after: CivilDate, upTo: CivilDate): number {
    return this.upTo(upTo) - this.upTo(after);
  }

  countedBetween(after: CivilDate, upTo: CivilDate): CivilDate[] {
    return this.counted.slice(this.upTo(after), this.upTo(upTo));
  }

  skippedBetween(after: CivilDate, upTo: CivilDate): SkippedDay[] {
    const rank = (date: CivilDate) => placeOf(date) + 1 - this.upTo(date);
    return this.skipped.slice(rank(after), rank(upTo));
  }
}
