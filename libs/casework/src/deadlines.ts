// No step computes a date. After every command the law is asked again for each part of the case, and the
// difference from what the record last said becomes events.
import {
  addDays,
  calendarAsKnown,
  londonDate,
  type BankHolidays,
  type CivilDate,
  type Instant,
} from '@twentieth/calendar';
import { isKept, isOurs } from './deadline-policy.js';
import {
  DEADLINE_KINDS,
  timetable,
  type Deadline,
  type DeadlineKind,
  type Fact,
  type Timetable,
} from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import { type RecordedDeadline, deadlineKey } from './deadline-events.js';
import type { NewFact } from './events.js';
import { holidaysKnownTo } from './proclaimed.js';
import { standingInvalidity } from './receipt-file.js';

export interface PartsTimetable {
  readonly parts: readonly number[];
  readonly timetable: Timetable;
}

/** The law's answer for every part, parts with equal facts together. `asAt` is a civil date in London. */
export const timetablesOf = (
  file: CaseFile,
  asAt: CivilDate,
  knownAt: Instant,
): readonly PartsTimetable[] => {
  const groups = new Map<string, { parts: number[]; regime: string; facts: Fact[] }>();
  for (const { number, regime } of file.parts) {
    const touching = file.facts.flatMap((fact, i) => (fact.parts.includes(number) ? [i] : []));
    const signature = `${regime}:${touching.join()}`;
    const group = groups.get(signature);
    if (group) group.parts.push(number);
    else groups.set(signature, { parts: [number], regime, facts: touching.map((i) => file.facts[i]!.fact) });
  }
  return [...groups.values()].map(({ parts, regime, facts }) => ({
    parts,
    timetable: asOwed(
      file,
      settledKept(file, parts[0]!, knownAt, (calendar) =>
        timetable(
          {
            id: file.reference,
            regime,
            // Read as at a day before the first date of receipt, the case rests on the date as corrected.
            received: asAt < file.firstReceivedOn ? file.receivedOn : file.firstReceivedOn,
            asAt,
            knownAt,
            authority: file.seat,
            facts,
          },
          calendar,
        ),
      ),
    ),
  }));
};

/** What was settled before the calendar changed stays as it was settled; everything else is counted as changed. */
const settledKept = (
  file: CaseFile,
  part: number,
  knownAt: Instant,
  count: (calendar: BankHolidays) => Timetable,
): Timetable => {
  const changed = count(holidaysKnownTo(file, knownAt));
  if (file.proclaimed.length === 0) return changed;
  const before = count(calendarAsKnown(knownAt));
  const nth = (table: Timetable, { kind }: Deadline, at: number): Deadline | undefined =>
    table.deadlines.filter((each) => each.kind === kind)[at];
  return {
    ...changed,
    deadlines: changed.deadlines.map((deadline) => {
      const was = file.deadlines.get(deadlineKey(deadline.kind, part));
      if (was?.status !== 'met' && was?.status !== 'lifted') return deadline;
      const alike = changed.deadlines.filter(({ kind }) => kind === deadline.kind);
      const as = nth(before, deadline, alike.indexOf(deadline));
      return as?.due === was.due && as.status === was.status && as.metOn === was.metOn ? as : deadline;
    }),
  };
};

/** Of a letter that is no request nothing is owed, and no day of it was late (s8). */
const asOwed = (file: CaseFile, table: Timetable): Timetable =>
  standingInvalidity(file.receipt) === null
    ? table
    : {
        ...table,
        breaches: [],
        deadlines: table.deadlines.map((deadline) => ({
          ...deadline,
          status: 'lifted',
          metOn: null,
          workingDaysTaken: null,
          workingDaysLate: null,
        })),
      };

export interface CaseDeadline extends Deadline {
  readonly parts: readonly number[];
}

/** The deadlines of a case, those that are alike for several parts told once. */
export const deadlinesOf = (file: CaseFile, asAt: CivilDate, knownAt: Instant): readonly CaseDeadline[] => {
  const merged = new Map<string, CaseDeadline>();
  for (const { parts, timetable: table } of timetablesOf(file, asAt, knownAt))
    for (const deadline of table.deadlines) {
      if (!isKept(deadline.kind)) continue;
      const key = [deadline.kind, deadline.due, deadline.status, deadline.metOn, deadline.firstDue].join();
      const same = merged.get(key);
      merged.set(key, { ...deadline, parts: [...(same?.parts ?? []), ...parts].sort((a, b) => a - b) });
    }
  return [...merged.values()];
};

/**
 * What the record must now say about deadlines that it does not say yet, told at `at` (the case's own time).
 * @param because the change of the calendar for which a deadline (by its key) is counted again, where one is
 */
export const deadlineChanges = (
  file: CaseFile,
  at: Instant,
  because: (key: string) => string | null = () => null,
): readonly NewFact[] => {
  const today = londonDate(at);
  const calendar = holidaysKnownTo(file, at).version;
  // Parts of which the same is to be told, in the same order, are told of together.
  const told = new Map<string, readonly NewFact[]>();
  const tell = (part: number, facts: readonly NewFact[]): void => {
    const key = JSON.stringify(facts.map((fact) => ({ ...fact, data: { ...fact.data, parts: [] } })));
    const same = told.get(key);
    told.set(key, same ? same.map((fact) => joined(fact, part)) : facts);
  };
  for (const { parts, timetable: table } of timetablesOf(file, today, at)) {
    const kept = table.deadlines.filter(({ kind }) => isKept(kind));
    const gone = DEADLINE_KINDS.filter((kind) => !kept.some((deadline) => deadline.kind === kind));
    for (const [kind, alike] of Map.groupBy(kept, (deadline) => deadline.kind))
      for (const part of parts)
        tell(
          part,
          ofKind(file.deadlines.get(deadlineKey(kind, part)), alike, part, {
            calendar,
            because: because(deadlineKey(kind, part)),
          }),
        );
    for (const kind of gone)
      for (const part of parts) tell(part, lapsed(file.deadlines.get(deadlineKey(kind, part)), kind, part));
  }
  return [...told.values()].flat();
};

/** A deadline that the law no longer knows of (the part fell under another law) is not owed. */
const lapsed = (was: RecordedDeadline | undefined, kind: DeadlineKind, part: number): readonly NewFact[] =>
  was === undefined || was.status === 'lifted' || was.metOn !== null
    ? []
    : [{ type: 'DeadlineLifted', data: { kind, parts: [part], due: was.due } }];

const joined = (fact: NewFact, part: number): NewFact =>
  ({
    ...fact,
    data: { ...fact.data, parts: [...(fact.data as { parts: readonly number[] }).parts, part] },
  }) as NewFact;

const isOpen = ({ status, metOn }: Deadline): boolean => metOn === null && status !== 'lifted';

/**
 * Of several deadlines of one kind (two fees notices for one part) the record keeps the first that is open, or else the
 * last; when it passes from one to the next, what became of the one it kept is told first.
 */
const ofKind = (
  was: RecordedDeadline | undefined,
  alike: readonly Deadline[],
  part: number,
  counted: Counted,
): readonly NewFact[] => {
  const kept = alike.find(isOpen) ?? alike.at(-1)!;
  const before = kept.due === was?.due ? undefined : alike.find(({ due }) => due === was?.due);
  return before === undefined
    ? changes(was, kept, part, counted)
    : [...changes(was, before, part, counted), ...changes(undefined, kept, part, counted)];
};

/** By which version of the bank holidays it was counted, and the change for which it was counted again. */
interface Counted {
  readonly calendar: string;
  readonly because: string | null;
}

/** What binds the authority is still worked to by the earliest date it had; a requester's own time is just longer. */
const targetOf = (was: RecordedDeadline, { kind, due }: Deadline): { target?: CivilDate } => {
  const target = was.target !== undefined && was.target < was.due ? was.target : was.due;
  return isOurs(kind) && due !== null && target < due ? { target } : {};
};

const changes = (
  was: RecordedDeadline | undefined,
  is: Deadline,
  part: number,
  { calendar, because }: Counted,
): NewFact[] => {
  const facts: NewFact[] = [];
  const ref = { kind: is.kind, parts: [part] };
  const { due, law, nature, provisional } = is;
  if (due === null) return facts;
  if (was === undefined)
    facts.push({ type: 'DeadlineSet', data: { ...ref, due, nature, law, provisional, calendar } });
  else if (was.due !== due || (was.status === 'lifted' && is.status !== 'lifted'))
    facts.push({
      type: 'DeadlineMoved',
      data: {
        ...{ ...ref, from: was.due, to: due, law, provisional, calendar },
        ...(because === null ? {} : { because, ...targetOf(was, is) }),
      },
    });
  const recorded = was !== undefined && was.due === due ? was : undefined;
  if (is.status === 'met' && (recorded?.status !== 'met' || recorded.metOn !== is.metOn))
    facts.push({
      type: 'DeadlineMet',
      data: { ...ref, due, metOn: is.metOn!, workingDaysTaken: is.workingDaysTaken },
      on: is.metOn!,
    });
  if (
    is.status === 'missed' &&
    isOurs(is.kind) &&
    (recorded?.status !== 'missed' || recorded.metOn !== is.metOn)
  )
    facts.push({
      type: 'DeadlineMissed',
      data: { ...ref, due, law, metOn: is.metOn, workingDaysLate: is.workingDaysLate },
      on: is.metOn ?? addDays(due, 1),
    });
  if (is.status === 'lifted' && recorded?.status !== 'lifted')
    facts.push({ type: 'DeadlineLifted', data: { ...ref, due } });
  return facts;
};
