// What stays the same while one timetable is computed: the law, the calendar as known, the facts by the day asked.
import {
  type BankHolidays,
  calendarKnownOn,
  calendarOfNation,
  type CalendarName,
  type CivilDate,
  type WorkingDays,
  workingDays,
} from '@twentieth/calendar';
import { type Breach } from './deadline.js';
import { type Fact, type FactOf, type FactType } from './facts.js';
import { inForce, type Law, type Period, type Term } from './law.js';
import { type AuthoritySeat, type CheckedRequest } from './request.js';

export interface Scene {
  readonly law: Law;
  readonly request: CheckedRequest;
  readonly days: WorkingDays;
  /** The same named calendar as it was known on the day of receipt, when that was an earlier version. */
  readonly daysOnReceipt: WorkingDays;
  readonly asAt: CivilDate;
  /** Facts dated on or before the day asked, in order. */
  readonly facts: readonly Fact[];
  /** The date of receipt, corrected. */
  readonly received: CivilDate;
  readonly withdrawn: CivilDate | undefined;
  readonly answered: FactOf<'answered'> | undefined;
  /** The day of the answer or, while there is none, the day asked. */
  readonly reply: CivilDate;
  /** The duties found broken while the deadlines are made. */
  readonly broken: Breach[];
}

/** The first fact of a type. */
export const first = <T extends FactType>(facts: readonly Fact[], type: T): FactOf<T> | undefined =>
  facts.find((fact): fact is FactOf<T> => fact.type === type);

/** The last fact of a type. */
export const last = <T extends FactType>(facts: readonly Fact[], type: T): FactOf<T> | undefined =>
  facts.findLast((fact): fact is FactOf<T> => fact.type === type);

/** The named calendar of a law for an authority: where the law leaves it to the nation, that of England and Wales by default. */
export const calendarNameOf = (law: Law, authority: AuthoritySeat | undefined): CalendarName =>
  law.calendar === 'of the nation' ? calendarOfNation(authority?.nation ?? 'england') : law.calendar;

/** Sets the scene of one timetable. */
export function sceneOf(law: Law, holidays: BankHolidays, request: CheckedRequest): Scene {
  const name = calendarNameOf(law, request.authority);
  const known = calendarKnownOn(request.received);
  // Stryker disable next-line EqualityOperator: of one version there is one calendar
  const earlier = known.version < holidays.version ? known : holidays;
  const facts = request.facts.filter((fact) => fact.on <= request.asAt);
  const correction = last(facts, 'receipt-corrected');
  const answered = first(facts, 'answered');
  return {
    law,
    request,
    days: workingDays(holidays, name),
    daysOnReceipt: workingDays(earlier, name),
    asAt: request.asAt,
    facts,
    received: correction?.to ?? request.received,
    withdrawn: first(facts, 'withdrawn')?.on,
    answered,
    reply: answered?.on ?? request.asAt,
    broken: [],
  };
}

/**
 * The term of a response or a review for this authority: a variation if one fits, else the rule of the regime.
 * `on` is the day of receipt, `reply` that of the reply or, while there is none, the day asked.
 */
export function termOf(
  scene: Scene,
  of: 'response' | 'review',
  on: CivilDate,
  reply: CivilDate,
): (Period<Term> & { readonly value: Term }) | undefined {
  const seat: AuthoritySeat = scene.request.authority ?? {};
  for (const variation of scene.law.variations) {
    if (variation.of !== of) continue;
    if (variation.kinds && !variation.kinds.some((kind) => kind === seat.kind)) continue;
    if (variation.nations && !variation.nations.includes(seat.nation ?? 'england')) continue;
    const period = inForce(variation.periods, variation.by === 'reply' ? reply : on);
    const unlisted = period?.value.sessionsUpTo !== undefined && seat.schoolSessions === undefined;
    if (period && !unlisted) return period;
  }
  return inForce(scene.law.parameters[of], on);
}
