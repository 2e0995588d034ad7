// The ladder: every rung that was owed was raised, at the instant counted here, once for each due date, and none that
// was not owed. A rung must have been raised when the case has been moved past its instant and the duty still ran.
import { casesOf, textOf, type CaseRecord, type Entry } from './case-record.js';
import { after, keyOf, type Deadlines } from './deadline-state.js';
import { finding, type Finding } from './finding.js';
import { rungsOf, type LadderRow } from './ladder.js';
import type { Snapshot } from './snapshot.js';

export const checkRungs = (snapshot: Snapshot): readonly Finding[] =>
  casesOf(snapshot).flatMap((record) => ofCase(record, snapshot.ladders));

const ofCase = ({ reference, entries }: CaseRecord, ladders: readonly LadderRow[]): readonly Finding[] => {
  const found: Finding[] = [];
  const wrong = (check: string, told: string): void => void found.push(finding(check, reference, told));
  const raised = new Set<string>();
  let deadlines: Deadlines = new Map();
  for (const entry of entries) {
    if (entry.type === 'EscalationRaised') {
      const key = `${textOf(entry.data, 'rung')} for ${textOf(entry.data, 'due')}`;
      if (raised.has(key)) wrong('a rung once for a due date', `${key}, again at version ${entry.version}`);
      raised.add(key);
      for (const told of misplaced(entry, deadlines, ladders)) wrong('rungs as the ladder has them', told);
    }
    deadlines = after(deadlines, entry);
    if (entry.type === 'CaseMovedInTime')
      for (const key of owedBy(deadlines, entry.at, ladders))
        if (!raised.has(key)) {
          wrong('every rung raised', `${key}, not raised although the case has reached ${entry.at}`);
          raised.add(key); // told once
        }
  }
  return found;
};

/** What is wrong with a rung that was raised. */
const misplaced = (
  { version, at, data }: Entry,
  deadlines: Deadlines,
  ladders: readonly LadderRow[],
): readonly string[] => {
  const [rung, kind, due] = ['rung', 'deadline', 'due'].map((field) => textOf(data, field)) as [
    string,
    string,
    string,
  ];
  const what = `${rung} for ${due} at version ${version}`;
  const expected = rungsOf(kind, due, ladders).find(({ id }) => id === rung);
  if (expected === undefined) return [`${what}: the ladder has no such rung`];
  const told: string[] = [];
  if (textOf(data, 'dueAt') !== expected.at)
    told.push(`${what}: owed at ${expected.at}, said to be at ${textOf(data, 'dueAt')}`);
  const heldUntil = expected.sendAt === expected.at ? '' : expected.sendAt;
  if (textOf(data, 'heldUntil') !== heldUntil)
    told.push(`${what}: said to have waited until "${textOf(data, 'heldUntil')}", not "${heldUntil}"`);
  if (textOf(data, 'role') !== expected.role) told.push(`${what}: tells the ${textOf(data, 'role')}`);
  if (textOf(data, 'letter') !== expected.letter) told.push(`${what}: told by ${textOf(data, 'letter')}`);
  if (at < expected.sendAt) told.push(`${what}: raised at ${at}, before its time`);
  const running = [...deadlines.values()].filter(
    (state) => state.kind === kind && !state.settled && state.due === due,
  );
  if (running.length === 0)
    told.push(`${what}: no ${keyOf(kind, 0).split(' of ')[0]} due then was still to be done`);
  return told;
};

/** The rungs that a case at that instant must have raised: of those that had passed when a date was set, the last. */
const owedBy = (deadlines: Deadlines, now: string, ladders: readonly LadderRow[]): readonly string[] =>
  [...deadlines.values()]
    .filter(({ settled }) => !settled)
    .flatMap(({ kind, due, setAt }) => {
      const rungs = rungsOf(kind, due, ladders);
      const last = rungs.filter(({ at }) => at < setAt).at(-1);
      return rungs
        .filter((rung) => (rung === last || rung.at >= setAt) && rung.sendAt <= now)
        .map(({ id }) => `${id} for ${due}`);
    });
