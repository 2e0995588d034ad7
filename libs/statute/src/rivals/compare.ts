// Where a rival differs from the Act: every date of receipt in a range, both answers, and why in plain words.
import {
  addDays,
  type BankHolidays,
  calendarAsKnown,
  type CivilDate,
  daysBetween,
  FIRST_DATE,
  isCivilDate,
  LAST_DATE,
  parseInstant,
  workingDays,
} from '@twentieth/calendar';
import { accept, refuse, type Result } from '../refusal.js';
import { tryTimetable } from '../timetable.js';
import { engines } from './engines.js';
import { type Ground, groundOf, type Rival, type RivalName, RIVALS } from './rival.js';

export interface CompareRequest {
  /** First and last dates of receipt, both included. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly rival: RivalName;
  /** Bank holidays as known at an instant or on a day; as known now without it. */
  readonly knownAt?: string;
  /** The days of session of a school, in place of a made-up school's. */
  readonly sessions?: readonly CivilDate[];
}

export interface Difference {
  readonly received: CivilDate;
  /** The date under the Act. */
  readonly act: CivilDate;
  /** The date as the rival has it: wrong. */
  readonly rival: CivilDate;
  /** Working days by which the rival is late; negative when it is early. */
  readonly workingDaysLate: number;
  readonly why: string;
}

export interface Comparison {
  readonly rival: RivalName;
  readonly habit: string;
  readonly situation: string;
  readonly law: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly calendar: string;
  /** How many dates of receipt were compared. */
  readonly receipts: number;
  readonly differences: readonly Difference[];
}

/** Twenty years of receipts at once are enough for anyone. */
const MOST_DAYS = 7400;
/** A year before the calendar ends, so that every count from it ends too. */
const LAST_RECEIPT = addDays(LAST_DATE, -365);

function differenceOn(
  received: CivilDate,
  rival: Rival,
  ground: Ground,
  knownAt: string | undefined,
): Result<Difference | undefined> {
  const timetable = tryTimetable({ ...rival.story(received, ground), knownAt });
  if (!timetable.ok) return timetable;
  const act = timetable.value.deadlines.find(({ kind }) => kind === rival.kind)!; // its story is of that deadline
  const counted = rival.counts(received, ground);
  if (counted === act.due) return accept(undefined);
  const days = rival.measuredIn ? workingDays(ground.calendar, rival.measuredIn) : ground.days;
  const workingDaysLate = days.countBetween(act.due, counted);
  return accept({
    received,
    act: act.due,
    rival: counted,
    workingDaysLate,
    why: rival.why(received, act, ground),
  });
}

function wrong({
  from,
  to,
  rival,
  knownAt,
  sessions,
}: CompareRequest): ReturnType<typeof refuse> | undefined {
  if (!RIVALS.includes(rival))
    return refuse(
      'rival',
      'rivals',
      `no rival is called ${JSON.stringify(rival)}: use one of ${RIVALS.join(', ')}`,
    );
  for (const [field, date] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (!isCivilDate(date))
      return refuse(
        field,
        'a date that exists, as YYYY-MM-DD',
        `there is no such date: ${JSON.stringify(date)}`,
      );
  }
  if (from < FIRST_DATE)
    return refuse(
      'from',
      'FOIA 2000, in force from 1 January 2005',
      `${from} is before the Act was in force`,
    );
  if (to > LAST_RECEIPT)
    return refuse('to', 'the calendar', `the calendar counts receipts up to ${LAST_RECEIPT}`);
  if (to < from) return refuse('to', 'a range', `${to} is before ${from}`);
  if (daysBetween(from, to) > MOST_DAYS)
    return refuse('to', 'a range', 'compare at most twenty years at a time');
  if (knownAt !== undefined && !isCivilDate(knownAt) && parseInstant(knownAt) === undefined)
    return refuse('knownAt', 'an instant in UTC, or a date', `not an instant: ${JSON.stringify(knownAt)}`);
  const bad = sessions?.find((date) => !isCivilDate(date));
  return bad === undefined
    ? undefined
    : refuse(
        'sessions',
        'a date that exists, as YYYY-MM-DD',
        `there is no such date: ${JSON.stringify(bad)}`,
      );
}

/**
 * Every date of receipt in a range on which a rival differs from the Act, with both dates and the reason.
 * A refusal names the field when a date does not exist, the range runs backwards or no rival has that name.
 */
export function compare(request: CompareRequest): Result<Comparison> {
  const refused = wrong(request);
  if (refused) return refused;
  const { from, to, knownAt, sessions } = request;
  const rival = engines[request.rival];
  const calendar: BankHolidays = calendarAsKnown(knownAt);
  const ground = groundOf(calendar, sessions);
  const differences: Difference[] = [];
  let receipts = 0;
  for (let received = from; received <= to; received = addDays(received, 1)) {
    const difference = differenceOn(received, rival, ground, knownAt);
    if (!difference.ok) return difference;
    if (difference.value) differences.push(difference.value);
    receipts += 1;
  }
  const { habit, situation, law } = rival;
  return accept({
    rival: request.rival,
    habit,
    situation,
    law,
    from,
    to,
    calendar: calendar.version,
    receipts,
    differences,
  });
}
