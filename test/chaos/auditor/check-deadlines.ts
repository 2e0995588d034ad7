// No deadline changes unless somebody's step changes it: each change follows from what the record said before, each
// date from the auditor's own day walk, each end of a day is told, and what clients were told is what stands.
import { casesOf, partsOf, textOf, type CaseRecord, type Entry } from './case-record.js';
import { after, dueAfter, isOfDeadline, keyOf, type Deadlines, type State } from './deadline-state.js';
import { endOfDay } from './days.js';
import { finding, type Finding } from './finding.js';
import { isOnLadder } from './ladder.js';
import { readNotes, type Told } from './notes.js';
import { ground, NOTHING_YET, withStep, type Ground } from './plain-law.js';
import type { Snapshot } from './snapshot.js';

export const checkDeadlines = (snapshot: Snapshot): readonly Finding[] => {
  const told = Map.groupBy(
    [...readNotes(snapshot.notes).values()].flatMap(({ answers }) => answers.slice(0, 1)),
    ({ reference }) => reference ?? '-',
  );
  return casesOf(snapshot).flatMap((record) => ofCase(record, told.get(record.reference) ?? []));
};

type Wrong = (check: string, told: string) => void;

const ofCase = ({ reference, entries }: CaseRecord, answers: readonly Told[]): readonly Finding[] => {
  const found: Finding[] = [];
  const wrong: Wrong = (check, told) => void found.push(finding(check, reference, told));
  let deadlines: Deadlines = new Map();
  let facts: Ground = NOTHING_YET;
  entries.forEach((entry, i) => {
    facts = withStep(facts, entry);
    if (isOfDeadline(entry)) for (const part of partsOf(entry.data)) follows(entry, part, deadlines, wrong);
    deadlines = after(deadlines, entry);
    if (entries[i + 1]?.commandId === entry.commandId) return; // the rest of one step belongs to it
    for (const state of deadlines.values()) stands(entry, state, facts, wrong);
    for (const answer of answers.filter(({ version }) => version === entry.version))
      asTold(answer, deadlines, wrong);
  });
  return found;
};

/** One change, against what the record said of that deadline before. */
const follows = (entry: Entry, part: number, before: Deadlines, wrong: Wrong): void => {
  const kind = textOf(entry.data, 'kind');
  const was = before.get(keyOf(kind, part));
  const what = `${entry.type} of the ${keyOf(kind, part)} at version ${entry.version}`;
  const due = entry.type === 'DeadlineMoved' ? textOf(entry.data, 'from') : dueAfter(entry);
  if (entry.type === 'DeadlineSet' && was !== undefined)
    wrong('deadlines follow from the record', `${what}: it was set before, for ${was.due}`);
  if (entry.type !== 'DeadlineSet' && was?.due !== due)
    wrong(
      'deadlines follow from the record',
      `${what}: it speaks of ${due}, and ${was?.due ?? 'nothing'} stood`,
    );
  if (entry.type !== 'DeadlineMissed' && !entry.commandId.startsWith('http/'))
    wrong('a step for each change of a deadline', `${what}: made by ${entry.commandId}`);
  if (entry.type === 'DeadlineMissed' && entry.at < endOfDay(due) && textOf(entry.data, 'metOn') <= due)
    wrong('missed when the day has ended', `${what}: ${due} had not ended`);
};

/** How a deadline stands after a whole step: on the day that the law gives, and missed once time has passed it. */
const stands = (entry: Entry, state: State, facts: Ground, wrong: Wrong): void => {
  const { kind, part, due, status } = state;
  const lawful = ground(facts, kind, part);
  if (lawful !== undefined && lawful !== due && status === 'running')
    wrong(
      'due on the day of the law',
      `${keyOf(kind, part)} is due ${due} after version ${entry.version}, not ${lawful}`,
    );
  if (
    entry.type === 'CaseMovedInTime' &&
    status === 'running' &&
    isOnLadder(kind) &&
    entry.at >= endOfDay(due)
  )
    wrong(
      'missed when the day has ended',
      `${keyOf(kind, part)} was due ${due}, and is running at ${entry.at}`,
    );
};

/** What a client was told of due dates with an answer, against the record up to the version answered. */
const asTold = (answer: Told, deadlines: Deadlines, wrong: Wrong): void => {
  for (const { kind, parts, due } of answer.deadlines ?? [])
    for (const part of parts) {
      const state = deadlines.get(keyOf(kind, part));
      if (state !== undefined && state.due !== due)
        wrong(
          'due as it was told',
          `${keyOf(kind, part)} was told as ${due} at version ${answer.version}, recorded as ${state.due}`,
        );
    }
};
