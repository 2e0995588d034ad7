// Who is written to when the person a rung tells is away: their deputy, or the deputy's own. Practice, not law.
import { isCivilDate, type CivilDate } from '@twentieth/calendar';
import type { LadderProblem } from './read-ladder.js';
import { TOLD, type Told } from './happening.js';

/** Somebody is away from one day to another, and somebody stands in. */
export interface Absence {
  readonly person: string;
  readonly deputy: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Who holds which office, by staff id, and who of the staff is away. */
export interface Staffing {
  readonly holders: Readonly<Partial<Record<Told, string>>>;
  readonly absences: readonly Absence[];
}

export const NOBODY_AWAY: Staffing = { holders: {}, absences: [] };

export interface StandIn {
  /** The person away. */
  readonly person: string;
  readonly deputy: string;
  /** The last day of the absence. */
  readonly until: CivilDate;
}

/**
 * Who stands in for a person on a day; a deputy who is away has a deputy in turn. Null where the person is there.
 * Where nobody in the round is there, the last one named is written to: somebody is told.
 */
export const standInFor = (person: string, on: CivilDate, absences: readonly Absence[]): StandIn | null => {
  const away = (who: string): Absence | undefined =>
    absences.findLast((each) => each.person === who && each.from <= on && on <= each.to);
  const first = away(person);
  if (first === undefined) return null;
  const passed = new Set([person]);
  let { deputy } = first;
  for (let next = away(deputy); next !== undefined && !passed.has(next.deputy); next = away(deputy)) {
    passed.add(deputy);
    deputy = next.deputy;
  }
  return { person, deputy, until: first.to };
};

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value);
const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const readAbsence = (value: unknown, at: string): Absence | readonly LadderProblem[] => {
  const { person, deputy, from, to } = fields(value);
  const problems = [
    ...(isId(person) ? [] : [{ field: `${at}.person`, told: 'give the staff id of who is away.' }]),
    ...(isId(deputy) ? [] : [{ field: `${at}.deputy`, told: 'give the staff id of who stands in.' }]),
    ...(isCivilDate(from) ? [] : [{ field: `${at}.from`, told: 'give the first day away, YYYY-MM-DD.' }]),
    ...(isCivilDate(to) ? [] : [{ field: `${at}.to`, told: 'give the last day away, YYYY-MM-DD.' }]),
  ];
  if (!isId(person) || !isId(deputy) || !isCivilDate(from) || !isCivilDate(to)) return problems;
  if (person === deputy)
    return [{ field: `${at}.deputy`, told: 'nobody is their own deputy: name somebody else.' }];
  if (to < from) return [{ field: `${at}.to`, told: `lies before ${from}: give the last day away.` }];
  return { person, deputy, from, to };
};

/**
 * The staffing of an authority, from its settings `holders` (role to staff id) and `absences`.
 * What cannot be read is told and left out; the rest holds.
 */
export const readStaffing = (
  holders: unknown,
  absences: unknown,
): Staffing & { readonly problems: readonly LadderProblem[] } => {
  const problems: LadderProblem[] = [];
  const offices: Partial<Record<Told, string>> = {};
  for (const [name, person] of Object.entries(fields(holders))) {
    const role = TOLD.find((each) => each === name);
    if (role === undefined)
      problems.push({ field: `holders.${name}`, told: `use one of: ${TOLD.join(', ')}.` });
    else if (!isId(person)) problems.push({ field: `holders.${name}`, told: 'give a staff id.' });
    else offices[role] = person;
  }
  if (absences !== undefined && absences !== null && !Array.isArray(absences))
    problems.push({
      field: 'absences',
      told: 'give a list of absences, each with person, deputy, from and to.',
    });
  const read = (Array.isArray(absences) ? absences : []).map((one, n) => readAbsence(one, `absences[${n}]`));
  const away = read.filter((one): one is Absence => 'person' in one);
  problems.push(...read.flatMap((one) => ('person' in one ? [] : one)));
  return { holders: offices, absences: away, problems };
};
