// What a bank holiday is to this package, and how a skipped day is named.
import { type CivilDate } from './civil-date.js';

/** The parts of the UK for which bank holidays are published. */
export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Division = (typeof DIVISIONS)[number];

/** One bank holiday and the parts of the UK that keep it. */
export interface Holiday {
  readonly date: CivilDate;
  readonly title: string;
  readonly in: readonly Division[];
  readonly substitute?: boolean;
}

/** A change of the calendar: a one-off proclaimed, a day moved, a correction; known from a London day on. */
export interface HolidayChange {
  readonly knownSince: CivilDate;
  readonly why: string;
  readonly add: readonly Holiday[];
  readonly remove: readonly Holiday[];
}

const PLACES: Record<Division, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** 'St Andrew's Day (Scotland)'; a day kept in every part of the UK has its title alone. */
export function nameOfHoliday(holiday: Holiday): string {
  if (holiday.in.length === DIVISIONS.length) return holiday.title;
  return `${holiday.title} (${holiday.in.map((division) => PLACES[division]).join(', ')})`;
}
