// The ladders of an authority as data: read from its settings, every fault told with the field that has it.
// Practice may be set as an authority likes; that a breach is told is not for setting.
import { parseCivilDate, type CivilDate } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import { DEADLINE_POLICY, isOurs } from './deadline-policy.js';
import { STAFF_ROLES, TOLD, type StaffRole, type Told } from './happening.js';
import { DEFAULT_LADDER, OPENING, rungId, type Rung } from './ladder.js';
import { DEFAULT_LADDERS, type LadderVersion, type Ladders } from './ladder-versions.js';

/** A fault in a ladder: which field, and what to do about it. */
export interface LadderProblem {
  readonly field: string;
  readonly told: string;
}

/** The deadlines that a rung may stand before, on or after. */
export const LADDER_DEADLINES: readonly Rung['deadline'][] = [
  ...(Object.keys(DEADLINE_POLICY) as DeadlineKind[]).filter(isOurs),
  'return',
];
/** The letters that a rung may send. */
export const LADDER_LETTERS: readonly string[] = [...new Set(DEFAULT_LADDER.map(({ letter }) => letter))];
export const RUNG_TIMES = ['before', 'on', 'after', 'end'] as const;
/** No rung stands further from its deadline than this, in days of either kind. */
export const FARTHEST = 60;
const MOST_RUNGS = 100;
export const CLOSED_DAYS_MOST = 400;

const fields = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown> | null) : null;

const proceedingOf = (deadline: Rung['deadline']): Rung['proceeding'] =>
  DEADLINE_POLICY[deadline as DeadlineKind]?.proceeding ?? 'request';

/** Keeps a fault, and gives nothing in place of what has it. */
type Tell = (field: string, told: string) => readonly never[];

const known = <T extends string>(
  value: unknown,
  all: readonly T[],
  field: string,
  tell: Tell,
): T | undefined => {
  const found = all.find((each) => each === value);
  if (found === undefined) tell(field, `give one of: ${all.join(', ')}.`);
  return found;
};

const strangers = (given: object, names: readonly string[], at: string, tell: Tell): void => {
  for (const name of Object.keys(given))
    if (!names.includes(name)) tell(`${at}${name}`, `is not known here: use ${names.join(', ')}.`);
};

const readWhen = (
  { when, days }: Readonly<Record<string, unknown>>,
  at: string,
  tell: Tell,
): Rung['when'] | undefined => {
  const time = known(when, RUNG_TIMES, `${at}.when`, tell);
  if (time === undefined) return undefined;
  const counted = time === 'before' || time === 'after';
  if (!counted && days !== undefined) tell(`${at}.days`, `leave it out: "${time}" counts no days.`);
  if (!counted) return time === 'on' ? 0 : 'end';
  if (!Number.isSafeInteger(days) || Number(days) < 1 || Number(days) > FARTHEST) {
    tell(`${at}.days`, `give a whole number from 1 to ${FARTHEST}.`);
    return undefined;
  }
  return time === 'before' ? Number(days) : -Number(days);
};

const readRung = (value: unknown, at: string, tell: Tell): Rung | undefined => {
  const given = fields(value);
  if (given === null) {
    tell(at, 'give a rung as an object with deadline, when, role and letter.');
    return undefined;
  }
  strangers(given, ['rung', 'deadline', 'when', 'days', 'counting', 'role', 'letter'], `${at}.`, tell);
  const deadline = known(given['deadline'], LADDER_DEADLINES, `${at}.deadline`, tell);
  const when = readWhen(given, at, tell);
  const counting =
    given['counting'] === undefined
      ? undefined
      : known(given['counting'], ['working', 'calendar'], `${at}.counting`, tell);
  const role = known<Told>(given['role'], TOLD, `${at}.role`, tell);
  const letter = known(given['letter'], LADDER_LETTERS, `${at}.letter`, tell);
  const name = given['rung'];
  if (name !== undefined && !(typeof name === 'string' && /^[a-z0-9][a-z0-9/-]{0,79}$/.test(name)))
    tell(`${at}.rung`, 'give a name of lower-case letters, digits, hyphens and strokes, at most 80.');
  if (role === 'holder-team' && deadline !== 'return')
    tell(`${at}.role`, 'a holder team is told of its return alone: name somebody of the unit.');
  if (when === 'end' && deadline === 'return')
    tell(`${at}.when`, 'a return is missed in no law: use before, on or after.');
  if (deadline === undefined || when === undefined || role === undefined || letter === undefined)
    return undefined;
  const rung = {
    deadline,
    when,
    role,
    letter,
    proceeding: proceedingOf(deadline),
    ...(counting === 'calendar' ? { counting } : {}),
  };
  return { id: typeof name === 'string' ? name : rungId(rung), ...rung };
};

/** The breaches that are always told: whatever the default ladder tells at the end of a day. */
const untold = (rungs: readonly Rung[]): readonly Rung['deadline'][] =>
  DEFAULT_LADDER.filter(({ when }) => when === 'end')
    .map(({ deadline }) => deadline)
    .filter((deadline) => !rungs.some((rung) => rung.deadline === deadline && rung.when === 'end'));

const readRungs = (value: unknown, at: string, tell: Tell): readonly Rung[] => {
  if (value === undefined) return DEFAULT_LADDER;
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_RUNGS)
    return tell(at, `give a list of 1 to ${MOST_RUNGS} rungs, or leave it out for the default ladder.`);
  const rungs = value
    .map((each, n) => readRung(each, `${at}[${n}]`, tell))
    .filter((rung) => rung !== undefined);
  const sound = rungs.length === value.length;
  rungs.forEach(({ id }, n) => {
    const first = rungs.findIndex((rung) => rung.id === id);
    if (sound && first < n)
      tell(`${at}[${n}].rung`, `is called ${id}, as ${at}[${first}] is: name it otherwise.`);
  });
  for (const deadline of sound ? untold(rungs) : [])
    tell(at, `add a rung at the end of the day for ${deadline}: a breach is always told.`);
  return rungs;
};

const readDays = (value: unknown, at: string, tell: Tell): readonly CivilDate[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > CLOSED_DAYS_MOST)
    return tell(at, `give a list of at most ${CLOSED_DAYS_MOST} dates written YYYY-MM-DD.`);
  return value.flatMap(
    (day, n) => parseCivilDate(day) ?? tell(`${at}[${n}]`, 'give a date written YYYY-MM-DD.'),
  );
};

const readDigest = (value: unknown, at: string, tell: Tell): readonly StaffRole[] => {
  if (value === undefined) return STAFF_ROLES;
  if (!Array.isArray(value)) {
    tell(at, 'give a list of offices; an empty one where every reminder is to have a mail of its own.');
    return [];
  }
  return value.flatMap((role, n) => known<StaffRole>(role, STAFF_ROLES, `${at}[${n}]`, tell) ?? []);
};

/**
 * One ladder: `from`, and where they differ from the defaults `opens` (HH:MM in London), `closedOn`, `rungs`, `digest`.
 * @returns every fault there is, each with its field, or the ladder
 */
export const readLadder = (value: unknown, at = ''): LadderVersion | readonly LadderProblem[] => {
  const problems: LadderProblem[] = [];
  const tell: Tell = (field, told) => {
    problems.push({ field, told });
    return [];
  };
  const prefix = at === '' ? '' : `${at}.`;
  const given = fields(value);
  if (given === null) return [{ field: at || 'ladder', told: 'give an object with from and rungs.' }];
  strangers(given, ['from', 'opens', 'closedOn', 'rungs', 'digest', 'setAt', 'setBy'], prefix, tell);
  const from = parseCivilDate(given['from']);
  if (from === undefined) tell(`${prefix}from`, 'give the first day in force, written YYYY-MM-DD.');
  const { opens = OPENING } = given;
  if (typeof opens !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(opens))
    tell(`${prefix}opens`, 'give the hour at which the working morning begins, such as 09:00.');
  const closedOn = readDays(given['closedOn'], `${prefix}closedOn`, tell);
  const rungs = readRungs(given['rungs'], `${prefix}rungs`, tell);
  const digest = readDigest(given['digest'], `${prefix}digest`, tell);
  return problems.length > 0 ? problems : { from: from!, opens: opens as string, closedOn, rungs, digest };
};

const isVersion = (read: LadderVersion | readonly LadderProblem[]): read is LadderVersion => 'rungs' in read;

/**
 * The ladders of an authority, from the setting `ladder`: a list, in the order in which each was set. The default is
 * in force until the first; of two from the same day, the one set later stands.
 */
export const readLadders = (setting: unknown): Ladders | { readonly problems: readonly LadderProblem[] } => {
  if (setting === undefined || setting === null) return DEFAULT_LADDERS;
  if (!Array.isArray(setting))
    return { problems: [{ field: 'ladder', told: 'give a list of ladders, each with its first day.' }] };
  const read = setting.map((one, n) => readLadder(one, `ladder[${n}]`));
  const versions = read.filter(isVersion);
  if (versions.length < read.length) return { problems: read.flatMap((one) => (isVersion(one) ? [] : one)) };
  const set = new Map(versions.map((version) => [version.from, version]));
  const dated = [...set.values()].sort((a, b) => (a.from! < b.from! ? -1 : 1));
  return [...DEFAULT_LADDERS, ...dated];
};
