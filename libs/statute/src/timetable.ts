// The one function from law, calendar and facts to every deadline and every breach. It computes no date itself.
import { type BankHolidays, calendarAsKnown, compareDates } from '@twentieth/calendar';
import { checkRequest } from './check-request.js';
import { clockOf } from './fold-clock.js';
import { standingOf } from './clock.js';
import { type Deadline, type Timetable } from './deadline.js';
import { complaint, decisionNotice, retention } from './deadlines/afterwards.js';
import { extension } from './deadlines/extension.js';
import { lapses } from './deadlines/lapses.js';
import { response } from './deadlines/response.js';
import { review, reviewWindow } from './deadlines/review.js';
import { targets } from './deadlines/targets.js';
import { type Law } from './law.js';
import { accept, LawRefusal, refuse, type Result } from './refusal.js';
import { lawOf } from './regimes/load.js';
import { type CheckedRequest, type TimetableRequest } from './request.js';
import { sceneOf } from './scene.js';

/**
 * Every deadline of a checked request under a law and a version of the bank holidays. Deterministic.
 * Throws RangeError when a date falls outside 2005 to 2099.
 */
export function timetableOf(law: Law, calendar: BankHolidays, request: CheckedRequest): Timetable {
  const scene = sceneOf(law, calendar, request);
  const clock = clockOf(scene);
  const standing = standingOf(scene, clock);
  const ordinary = response(scene, clock, standing);
  const extended = extension(scene, clock, standing, ordinary);
  const latest = extended.find((deadline) => deadline.kind === 'extended-response') ?? ordinary;
  const reviews = review(scene, latest);
  const deadlines: Deadline[] = [
    ...targets(scene, clock, standing),
    ordinary,
    ...extended,
    ...lapses(scene, clock),
    ...reviewWindow(scene, latest, standing.halted === undefined),
    ...reviews,
    ...complaint(scene, reviews),
    ...decisionNotice(scene),
    ...retention(scene),
  ];
  return {
    ...(request.id === undefined ? {} : { id: request.id }),
    regime: law.regime,
    dayZero: clock.start,
    asAt: request.asAt,
    law: { regime: law.regime, version: law.version, hash: law.hash },
    calendar: { name: scene.days.name, version: calendar.version, hash: calendar.hash },
    deadlines,
    breaches: scene.broken.sort((a, b) => compareDates(a.on, b.on)),
  };
}

/** A timetable and the checked request that it answers. */
export interface Answer {
  readonly request: CheckedRequest;
  readonly timetable: Timetable;
}

/**
 * Checks a request (of any shape) and answers it, keeping both: what a certificate is made from.
 * @param calendar the bank holidays to count by; those recorded here as known at `knownAt` when left out
 */
export function answer(request: unknown, calendar?: BankHolidays): Result<Answer> {
  const checked = checkRequest(request);
  if (!checked.ok) return checked;
  const law = lawOf(checked.value.regime)!;
  try {
    const known = calendar ?? calendarAsKnown(checked.value.knownAt);
    const timetable = timetableOf(law, known, checked.value);
    return accept({ request: checked.value, timetable });
  } catch (error) {
    // Stryker disable next-line ConditionalExpression: nothing else can be thrown
    if (error instanceof RangeError)
      return refuse('facts', 'the years for which bank holidays are known', error.message);
    throw error;
  }
}

/** Checks a request (of any shape) and computes its timetable; a refusal is a value that names field and rule. */
export function tryTimetable(request: unknown, calendar?: BankHolidays): Result<Timetable> {
  const result = answer(request, calendar);
  return result.ok ? accept(result.value.timetable) : result;
}

/** The timetable of a request as the JSON of the command line has it. Throws LawRefusal with the field and the rule. */
export function timetable(request: TimetableRequest, calendar?: BankHolidays): Timetable {
  const result = tryTimetable(request, calendar);
  if (!result.ok) throw new LawRefusal(result.error);
  return result.value;
}
