// A ledger in plain English: why the date is that date, with every day that was passed over by its name.
import { type CivilDate, formatDate, formatDateWithWeekday, type SkippedDay } from '@twentieth/calendar';
import { type Deadline, type DeadlineKind } from './deadline.js';

const TITLES: Readonly<Record<DeadlineKind, string>> = {
  acknowledgement: 'Acknowledge the request',
  'internal-return': 'Have the information back from the service',
  draft: 'Draft the answer',
  'sign-off': 'Have the answer signed off',
  response: 'Answer the request',
  'extension-notice': 'Tell the requester that time is extended',
  'extended-response': 'Answer after the extension',
  'extension-expectation': 'The regulator expects an extended answer',
  'fee-lapse': 'The fee may be paid',
  'clarification-lapse': 'The clarification may be given before the file is closed',
  'review-window': 'A review may be asked for',
  review: 'Answer the review',
  'review-limit': 'Answer the review in an exceptional case',
  'complaint-acknowledgement': 'Acknowledge the complaint',
  'complaint-window': 'The regulator may be asked to decide',
  'decision-notice-compliance': 'Take the steps of the decision notice',
  appeal: 'The decision notice may be appealed against',
  retention: 'Keep the file',
};
const NATURES = {
  statutory: 'a duty of the statute',
  code: 'a code of practice, not the statute',
  expectation: 'an expectation, not a statutory limit',
  internal: 'a target of practice, not law',
} as const;

const isWeekend = (day: SkippedDay): boolean => ['Saturday', 'Sunday'].includes(day.why);

function days(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

function skippedInWords(skipped: readonly SkippedDay[]): string[] {
  const named = skipped.filter((day) => !isWeekend(day));
  const weekend = skipped.length - named.length;
  const found = weekend > 0 ? [`Not counted: ${days(weekend, 'day')} of weekends.`] : [];
  for (const { date, why } of named) found.push(`Not counted: ${formatDateWithWeekday(date)}, ${why}.`);
  return found;
}

function statusInWords(deadline: Deadline): string {
  const { status, metOn, workingDaysLate, workingDaysTaken } = deadline;
  const on = metOn && formatDate(metOn);
  if (status === 'met') return `It was met on ${on}, after ${days(workingDaysTaken ?? 0, 'working day')}.`;
  if (status === 'missed')
    return metOn === null
      ? 'It has passed and was missed.'
      : `It was met late on ${on}, ${days(workingDaysLate ?? 0, 'working day')} after the last day.`;
  return status === 'lifted' ? 'It is not owed, or not for now.' : 'It is running.';
}

function movesInWords(deadline: Deadline): string[] {
  const { ledger } = deadline;
  const found = ledger.restarts.map(
    (move) => `The clock began again on ${formatDateWithWeekday(move.to)}, when ${move.why} (${move.law}).`,
  );
  for (const span of ledger.excluded) {
    found.push(
      `Left out: ${formatDate(span.from)} to ${formatDate(span.to)}, ${days(span.days, 'day')}, while ${span.why} (${span.law}).`,
    );
  }
  if (ledger.rolledFrom)
    found.push(
      `It would fall on ${formatDateWithWeekday(ledger.rolledFrom)}, and moves to the next working day.`,
    );
  return found;
}

function dueInWords(deadline: Deadline): string {
  return `${TITLES[deadline.kind]} by the end of ${formatDateWithWeekday(deadline.due)} (London).`;
}

function cautions(deadline: Deadline, firstDue: CivilDate): string[] {
  const { ledger, provisional } = deadline;
  const found: string[] = [];
  if (firstDue !== deadline.due) found.push(`It was first due on ${formatDateWithWeekday(firstDue)}.`);
  if (ledger.workTo)
    found.push(`A holiday was announced after receipt: work to ${formatDateWithWeekday(ledger.workTo)}.`);
  if (provisional) found.push('It is provisional: it rests on days not yet published.');
  return [...found, ...ledger.notes];
}

/** The deadline explained, a sentence a line: when, under which rule, every day passed over, how it stands. */
export function explain(deadline: Deadline): string {
  const { ledger } = deadline;
  return [
    dueInWords(deadline),
    `The rule: ${ledger.rule}, ${deadline.law}; ${NATURES[deadline.nature]}.`,
    `Day 0 is ${formatDateWithWeekday(ledger.dayZero)}; counting begins on the day after it.`,
    ...movesInWords(deadline),
    ...skippedInWords(ledger.skipped),
    ...(ledger.counted.length > 0
      ? [`Counted: ${days(ledger.counted.length, 'day')}, the last on ${formatDate(ledger.counted.at(-1)!)}.`]
      : []),
    ...cautions(deadline, deadline.firstDue),
    statusInWords(deadline),
    `Calendar: ${ledger.calendar.name}, as known since ${ledger.calendar.version}; law: ${ledger.law.regime}, version ${ledger.law.version}.`,
  ].join('\n');
}
