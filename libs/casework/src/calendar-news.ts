// What a case hears of the calendar by a step: a clock that starts, or starts anew, after a holiday was proclaimed counts
// by the calendar as it then stands (FOIA s10(6)), and the change goes onto the case's own record before its dates do.
import { londonDate } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';
import type { Circumstances } from './circumstances.js';
import { deadlineKey } from './deadline-events.js';
import { deadlineChanges } from './deadlines.js';
import type { NewFact } from './events.js';
import type { CalendarChange } from './proclaimed.js';

export interface CalendarNews {
  readonly changes: readonly CalendarChange[];
  /** Deadlines that the step itself set or moved: no holiday is the reason for those. */
  readonly started: ReadonlySet<string>;
}

const NONE: CalendarNews = { changes: [], started: new Set() };

/**
 * The confirmed changes that the case does not count by yet and now must.
 * @param before the case before the step, null where the step received it
 * @param after the case as the step left it, its deadlines not yet counted
 */
export const newsOfCalendar = (
  before: CaseFile | null,
  after: CaseFile,
  { at, proclaimed = [] }: Pick<Circumstances, 'at' | 'proclaimed'>,
): CalendarNews => {
  const today = londonDate(at);
  const unheard = proclaimed.filter(
    ({ id, knownSince }) => knownSince <= today && !after.proclaimed.some((known) => known.id === id),
  );
  if (unheard.length === 0) return NONE;
  const facts = deadlineChanges(after, at);
  const started = startedBy(facts);
  const relevant = started.size > 0 ? unheard : heardOnTheWay(before, after, unheard);
  let file = after;
  let dates = datesOf(facts);
  const changes: CalendarChange[] = [];
  for (const change of relevant) {
    const counting = counted(file, change);
    const anew = datesOf(deadlineChanges(counting, at));
    if (anew === dates) continue;
    changes.push(change);
    [file, dates] = [counting, anew];
  }
  return { changes, started };
};

/** A clock that runs on hears of what has become known since its last step; closed it hears nothing, reopened of all. */
const heardOnTheWay = (
  before: CaseFile | null,
  { kept }: CaseFile,
  unheard: readonly CalendarChange[],
): readonly CalendarChange[] => {
  if (before === null || kept.closure !== null) return [];
  if (before.kept.closure !== null) return unheard;
  const lastDay = londonDate(before.at);
  return unheard.filter(({ knownSince }) => knownSince > lastDay);
};

const counted = (file: CaseFile, change: CalendarChange): CaseFile => ({
  ...file,
  proclaimed: [...file.proclaimed, change],
});

const startedBy = (facts: readonly NewFact[]): ReadonlySet<string> =>
  new Set(
    facts.flatMap((fact) =>
      fact.type === 'DeadlineSet' || fact.type === 'DeadlineMoved'
        ? fact.data.parts.map((part) => deadlineKey(fact.data.kind, part))
        : [],
    ),
  );

/** The days to which deadlines are set or moved, as one text. */
const datesOf = (facts: readonly NewFact[]): string =>
  facts
    .flatMap((fact) => {
      if (fact.type !== 'DeadlineSet' && fact.type !== 'DeadlineMoved') return [];
      const day = fact.type === 'DeadlineSet' ? fact.data.due : fact.data.to;
      return fact.data.parts.map((part) => `${deadlineKey(fact.data.kind, part)}@${day}`);
    })
    .sort()
    .join(' ');

/** Why a deadline was counted again: the last change heard of, unless the step itself started it. */
export const reasonAmong =
  ({ changes, started }: CalendarNews) =>
  (key: string): string | null =>
    started.has(key) ? null : (changes.at(-1)?.id ?? null);
