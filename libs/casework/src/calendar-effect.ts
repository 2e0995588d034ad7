// What a change of the calendar would do to one case, told before anybody confirms it: the deadlines that come to another
// day, those that stop being late by it, and the letters that told somebody of the earlier date (FOIA s10(6)).
import type { CivilDate } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import type { Circumstances } from './circumstances.js';
import { deadlineKey } from './deadline-events.js';
import { decide, type Decision } from './decide.js';
import type { CaseEvent } from './events.js';
import type { Addressee } from './happening.js';
import type { LetterFile } from './letter-events.js';
import type { CalendarChange } from './proclaimed.js';
import { isRefusal } from './refusal.js';

export interface MovedDeadline {
  readonly kind: DeadlineKind;
  readonly parts: readonly number[];
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The earlier date that would still be worked to; left out where it is not the authority's own deadline. */
  readonly target?: CivilDate;
  /** It counted as late by its old date, and does not by the new. */
  readonly stopsBeingLate: boolean;
}

/** A letter, ready or gone, whose words tell of a date that would move. */
export interface QuotedDate {
  readonly letter: string;
  readonly template: string;
  readonly to: Addressee;
  readonly kind: DeadlineKind;
  /** The date as the letter has it. */
  readonly date: CivilDate;
  /** The case's day on which the letter was written. */
  readonly writtenOn: CivilDate;
}

export interface CalendarEffect {
  readonly reference: string;
  readonly moved: readonly MovedDeadline[];
  readonly quoted: readonly QuotedDate[];
}

/** Which deadlines the words of each letter to the requester name. */
const NAMED_IN: Readonly<Record<string, readonly DeadlineKind[]>> = {
  acknowledgement: ['response'],
  'clarification-withdrawn': ['response'],
  'transfer-notice': ['response'],
  'extension-notice': ['extension-notice', 'response', 'extended-response'],
  'extension-notice-environmental': ['extension-notice', 'response', 'extended-response'],
  'extension-notice-subject-access': ['extension-notice', 'response', 'extended-response'],
  'fees-notice': ['fee-lapse'],
  response: ['review-window'],
  'review-declined': ['review-window'],
  'review-acknowledgement': ['review', 'review-limit'],
  'review-extension': ['review', 'review-limit'],
};

/** It told somebody, or is about to: what failed or came back told nobody. */
const IS_TOLD: readonly LetterFile['state'][] = ['prepared', 'sent', 'delivered'];

/**
 * Tried out on the case as it stands; nothing is recorded.
 * @param events the case's own, in order: the letters are dated by them
 * @returns null where the change moves nothing of it
 */
export const effectOfCalendar = (
  file: CaseFile,
  events: readonly CaseEvent[],
  change: CalendarChange,
  now: Circumstances,
): CalendarEffect | null => {
  let count = 0;
  const decided = decide(file, { type: 'RecalculateDeadlines', change }, now, () => `tried-${++count}`);
  if (isRefusal(decided)) return null;
  const moved = movedBy(file, decided);
  return { reference: file.reference, moved, quoted: moved.flatMap((each) => quoting(file, events, each)) };
};

const movedBy = (before: CaseFile, { events, file: after }: Decision): readonly MovedDeadline[] =>
  events.flatMap((event) => {
    if (event.type !== 'DeadlineMoved') return [];
    const { kind, parts, from, to, target } = event.data;
    const key = deadlineKey(kind, parts[0]!);
    const wasLate = before.deadlines.get(key)?.status === 'missed';
    return [
      {
        ...{ kind, parts, from, to },
        ...(target === undefined ? {} : { target }),
        stopsBeingLate: wasLate && after.deadlines.get(key)?.status !== 'missed',
      },
    ];
  });

/** The letters written since the record has had this date, about these parts, that name it. */
const quoting = (
  file: CaseFile,
  events: readonly CaseEvent[],
  { kind, parts, from }: MovedDeadline,
): readonly QuotedDate[] => {
  const since = file.deadlines.get(deadlineKey(kind, parts[0]!))!.setAt;
  return events.flatMap((event) => {
    if (event.type !== 'LetterPrepared' || event.at < since) return [];
    const letter = file.letters.get(event.data.letter);
    if (letter === undefined || !IS_TOLD.includes(letter.state)) return [];
    const cause = events.find(({ id }) => id === letter.cause);
    if (cause === undefined || !names(cause, letter, kind, from, parts)) return [];
    const { id, template, to } = letter;
    return [{ letter: id, template, to, kind, date: from, writtenOn: event.on }];
  });
};

const names = (
  cause: CaseEvent,
  { template }: LetterFile,
  kind: DeadlineKind,
  date: CivilDate,
  parts: readonly number[],
): boolean => {
  if (cause.type === 'EscalationRaised') return cause.data.deadline === kind && cause.data.due === date;
  if (NAMED_IN[template]?.includes(kind) !== true) return false;
  const about: unknown = 'parts' in cause.data ? cause.data.parts : null;
  return !Array.isArray(about) || parts.some((part) => about.includes(part));
};
