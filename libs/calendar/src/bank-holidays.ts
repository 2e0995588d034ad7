// Bank holidays as known at a moment: the published list, the changes known by then, and the standing rules outside
// the published years. Every change is a new version with a hash of its own, so that a date can name what it rests on.
import { type CivilDate, type Instant, parseCivilDate, partsOf } from './civil-date.js';
import { builtInChanges, published } from './data.js';
import { type Holiday, type HolidayChange } from './holiday.js';
import { londonDate } from './london.js';
import { sha256 } from './sha-256.js';
import { standingHolidays } from './standing-rules.js';

/** The first and last civil dates that a calendar can answer for: the Act came into force on 1 January 2005. */
export const FIRST_DATE: CivilDate = '2005-01-01';
export const LAST_DATE: CivilDate = '2099-12-31';

/** A version of the bank holidays of the UK. */
export interface BankHolidays {
  /** The London day since which this version was known; that of the Act before every recorded change. */
  readonly version: string;
  /** SHA-256 of the version's whole list, hexadecimal. */
  readonly hash: string;
  /** The last published day: beyond it the standing rules speak, and a date is provisional. */
  readonly horizon: CivilDate;
  /** Every bank holiday from 2005 to 2099, in order of date. */
  readonly holidays: readonly Holiday[];
}

const keyOf = (holiday: Holiday): string => `${holiday.date} ${holiday.title}`;
const ordered = (holidays: Iterable<Holiday>): Holiday[] =>
  // Stryker disable next-line EqualityOperator: no two holidays have one key
  [...holidays].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

function seal(version: string, horizon: CivilDate, holidays: readonly Holiday[]): BankHolidays {
  let hash: string | undefined;
  const text = () =>
    [version, horizon, ...holidays.map((h) => `${h.date} ${h.title} ${h.in.join(',')}`)].join('\n');
  return {
    version,
    horizon,
    holidays,
    get hash() {
      return (hash ??= sha256(text()));
    },
  };
}

function firstVersion(): BankHolidays {
  const outside: Holiday[] = [];
  for (let year = partsOf(FIRST_DATE).year; year <= partsOf(LAST_DATE).year; year++) {
    if (year < partsOf(published.from).year || year > partsOf(published.to).year)
      outside.push(...standingHolidays(year));
  }
  return seal(FIRST_DATE, published.to, ordered([...outside, ...published.holidays]));
}

/** A new version: the days of the change removed and added. The base is left as it is. */
export function withChange(base: BankHolidays, change: HolidayChange): BankHolidays {
  const gone = new Set(change.remove.map(keyOf));
  const kept = base.holidays.filter((holiday) => !gone.has(keyOf(holiday)));
  return seal(change.knownSince, base.horizon, ordered([...kept, ...change.add]));
}

const versions: BankHolidays[] = [firstVersion()];
for (const change of builtInChanges) versions.push(withChange(versions.at(-1)!, change));

/** Versions with changes beside the recorded ones, each built once: a count of days is dear to build. */
const proclaimedUpon = new WeakMap<BankHolidays, Map<string, BankHolidays>>();

/**
 * A version with changes that were proclaimed after this list was published. A day it holds already is not added twice,
 * and its `version` is the latest day on which any of it became known. The same change gives the same object again.
 */
export function withProclaimed(base: BankHolidays, changes: readonly HolidayChange[]): BankHolidays {
  return changes.reduce((known, change) => {
    const upon = proclaimedUpon.get(known) ?? new Map<string, BankHolidays>();
    proclaimedUpon.set(known, upon);
    const key = JSON.stringify([change.knownSince, change.add, change.remove]);
    const found = upon.get(key) ?? proclaim(known, change);
    upon.set(key, found);
    return found;
  }, base);
}

function proclaim(base: BankHolidays, change: HolidayChange): BankHolidays {
  const held = new Set(base.holidays.map(keyOf));
  const knownSince = change.knownSince > base.version ? change.knownSince : base.version;
  return withChange(base, {
    ...change,
    knownSince,
    add: change.add.filter((day) => !held.has(keyOf(day))),
  });
}

/** Every version in order of becoming known. */
export const calendarVersions = (): readonly BankHolidays[] => versions;

/** The bank holidays as known on a London day (changes of that very day included). */
export function calendarKnownOn(date: CivilDate): BankHolidays {
  let found = versions[0]!;
  for (const version of versions) if (version.version <= date) found = version;
  return found;
}

/**
 * The bank holidays as known at an instant (or on a civil date); without one, as known now, with every recorded change.
 * Throws RangeError when the text is neither.
 */
export function calendarAsKnown(knownAt?: Instant | CivilDate): BankHolidays {
  if (knownAt === undefined) return versions.at(-1)!;
  return calendarKnownOn(parseCivilDate(knownAt) ?? londonDate(knownAt));
}
