// A proclamation as a person enters it, made into a change of the calendar: a day that was no bank holiday becomes one, or
// one that was is taken back (Banking and Financial Dealings Act 1971 s1(2)-(3); FOIA s10(6)).
import {
  calendarAsKnown,
  DIVISIONS,
  withProclaimed,
  type CivilDate,
  type Division,
  type Holiday,
} from '@twentieth/calendar';
import type { CalendarChange } from './proclaimed.js';
import { malformed, refuse, type Refusal } from './refusal.js';

const LAW = 'FOIA 2000 s10(6)';

export interface Proclamation {
  readonly date: CivilDate;
  /** The day's name, as it is published. */
  readonly title: string;
  /** The parts of the UK that keep it. */
  readonly nations: readonly Division[];
  /** The London day on which it was proclaimed. */
  readonly knownSince: CivilDate;
  /** Where it was: the Gazette, an order, the published list of a day. */
  readonly source: string;
  /** A day taken back, in place of one proclaimed. */
  readonly withdrawn: boolean;
}

/** One name for one proclamation: entered again, it is the same. */
const idOf = ({ date, nations, knownSince, withdrawn }: Proclamation): string => {
  const where =
    nations.length === DIVISIONS.length ? 'uk' : DIVISIONS.filter((d) => nations.includes(d)).join('-');
  return `${date}-${where}-${withdrawn ? 'withdrawn' : 'proclaimed'}-${knownSince}`;
};

/**
 * @param before what was confirmed before, in that order
 * @param today the London day, or null in a rehearsal: each of its cases has a day of its own
 */
export const changeFrom = (
  said: Proclamation,
  before: readonly CalendarChange[],
  today: CivilDate | null,
): CalendarChange | Refusal => {
  const id = idOf(said);
  const { date, title, knownSince, source, withdrawn } = said;
  const known = before.find((change) => change.id === id);
  if (known !== undefined) return sameAs(known, said) ?? known;
  if (today !== null && knownSince > today)
    return malformed(
      'knownSince',
      'date-in-the-future',
      LAW,
      `Today is ${today}: a change is known from the day it was proclaimed.`,
      'Give the day of the proclamation, today or earlier.',
    );
  const standing = withProclaimed(calendarAsKnown(), before).holidays.filter((day) => day.date === date);
  const change = { id, source, knownSince };
  if (withdrawn) {
    const day = standing.find((each) => each.title === title);
    return day === undefined
      ? noSuchDay(said, standing)
      : { ...change, why: `${title} was taken back.`, add: [], remove: [day] };
  }
  const day = standing.find((each) => each.in.some((division) => said.nations.includes(division)));
  if (day !== undefined) return alreadyOne(said, day);
  const nations = DIVISIONS.filter((division) => said.nations.includes(division));
  return { ...change, why: `${title} was proclaimed.`, add: [{ date, title, in: nations }], remove: [] };
};

/** A refusal where the same proclamation was confirmed in other words; null where it is the very same. */
const sameAs = ({ id, source, add, remove }: CalendarChange, said: Proclamation): Refusal | null =>
  source === said.source && [...add, ...remove].every(({ title }) => title === said.title)
    ? null
    : refuse(
        'calendar-change-known',
        LAW,
        `The calendar change ${id} was confirmed already, under another title or from another source.`,
        `Read it at GET /v1/calendar-changes/${id}; repeat it only as it was confirmed.`,
      );

const alreadyOne = ({ date }: Proclamation, { title, in: nations }: Holiday): Refusal =>
  refuse(
    'already-a-holiday',
    LAW,
    `${date} is a bank holiday already: ${title} (${nations.join(', ')}).`,
    'Nothing to do; or check the date and the nations.',
  );

const noSuchDay = ({ date, title }: Proclamation, standing: readonly Holiday[]): Refusal =>
  refuse(
    'no-such-holiday',
    LAW,
    `${date} is no bank holiday of the name ${JSON.stringify(title)}.`,
    standing.length === 0
      ? 'Check the date: no bank holiday falls on it.'
      : `Give the title as it is listed: ${standing.map((day) => day.title).join('; ')}.`,
  );
