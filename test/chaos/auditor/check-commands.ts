// Every command: acknowledged, and then on the record exactly once as it was acknowledged; refused, and then without
// a trace; never answered, and then at most once. And nothing on the record that nobody sent.
import { canonical } from './canonical.js';
import { finding, type Finding } from './finding.js';
import { readNotes, type Noted, type Told } from './notes.js';
import type { CommandRow, EventRow, Snapshot } from './snapshot.js';

/** How the record names a client's key. */
const CLIENT = 'http/';
/** Commands of the clocks and of the post need no client. */
const OWN = /^(pass-time|letter)\//;

export const checkCommands = (snapshot: Snapshot): readonly Finding[] => {
  const noted = readNotes(snapshot.notes);
  const rows = new Map(snapshot.commands.map((row) => [row.commandId, row]));
  const made = Map.groupBy(snapshot.events, ({ commandId }) => commandId);
  const byId = Map.groupBy(snapshot.events, ({ id }) => id);
  return [
    ...[...noted.values()].flatMap((note) => {
      const id = `${CLIENT}${note.key}`;
      return ofNote(note, rows.get(id), made.get(id) ?? [], byId);
    }),
    ...snapshot.commands.flatMap((row) => ofRow(row, made.get(row.commandId) ?? [], noted)),
    ...[...made]
      .filter(([id]) => !rows.has(id))
      .map(([id, [event]]) => finding('events of a command', event!.reference, `there is no command ${id}`)),
  ];
};

const ofNote = (
  note: Noted,
  row: CommandRow | undefined,
  made: readonly EventRow[],
  byId: ReadonlyMap<string, readonly EventRow[]>,
): readonly Finding[] => {
  const [first, ...again] = note.answers;
  const reference = first?.reference ?? note.reference;
  const found: Finding[] = [];
  const wrong = (check: string, told: string): void =>
    void found.push(finding(check, reference, `${note.path} under key ${note.key}: ${told}`));

  if (first === undefined) {
    wrong('every command answered', `${note.unanswered} attempts, and no answer to any of them`);
    return found;
  }
  for (const told of again)
    if (canonical(told) !== canonical(first))
      wrong('one outcome a command', `first ${shortly(first)}, then ${shortly(told)}`);
  if (row === undefined || row.outcome === null) {
    wrong('acknowledged and on the record', `answered ${first.status}, and the record has no outcome of it`);
    return found;
  }
  if (first.status !== 201) {
    if (row.outcome.kind === 'recorded' || made.length > 0)
      wrong(
        'refused without a trace',
        `answered ${first.status}, and ${made.length} events are on the record`,
      );
    return found;
  }
  const { kind, to } = row.outcome;
  if (kind !== 'recorded')
    wrong('acknowledged and on the record', `answered 201, and the record says ${kind}`);
  else if (to !== first.version || row.outcome.reference !== first.reference)
    wrong('acknowledged and on the record', `answered version ${first.version}, recorded up to ${to}`);
  for (const told of first.events ?? []) {
    const there = byId.get(told.id) ?? [];
    const [event] = there;
    if (there.length !== 1)
      wrong('each event told once on the record', `${told.type} ${told.id} is there ${there.length} times`);
    else if (event!.type !== told.type || event!.version !== told.version || event!.reference !== reference)
      wrong('each event told once on the record', `${told.type} ${told.id} is something else by now`);
  }
  const ids = new Set(first.events?.map(({ id }) => id));
  const untold = made.filter(({ id }) => !ids.has(id));
  if (untold.length > 0)
    wrong('events as told', `recorded and not told: ${untold.map(({ type }) => type).join(', ')}`);
  return found;
};

/** Each row of the table of commands: one outcome, and events exactly where it says. */
const ofRow = (
  { commandId, reference, outcome }: CommandRow,
  made: readonly EventRow[],
  noted: ReadonlyMap<string, Noted>,
): readonly Finding[] => {
  const found: Finding[] = [];
  const wrong = (check: string, told: string): void =>
    void found.push(finding(check, reference, `command ${commandId}: ${told}`));
  if (commandId.startsWith(CLIENT) ? !noted.has(commandId.slice(CLIENT.length)) : !OWN.test(commandId))
    wrong('every command sent by somebody', 'nobody is known to have sent it');
  if (outcome === null) wrong('one outcome a command', 'it has none');
  else if (outcome.kind !== 'recorded') {
    if (made.length > 0) wrong('events of a command', `${outcome.kind}, and yet ${made.length} events`);
  } else {
    const { from = 0, to = -1 } = outcome;
    const versions = made.map(({ version }) => version).sort((a, b) => a - b);
    const wanted = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
    if (made.some((event) => event.reference !== outcome.reference) || `${versions}` !== `${wanted}`)
      wrong('events of a command', `versions ${from} to ${to} by its outcome, [${versions}] on the record`);
  }
  return found;
};

const shortly = ({ status, code, version, events }: Told): string =>
  `${status}${code === undefined ? '' : ` ${code}`}${version === undefined ? '' : ` at version ${version}`} with ${events?.length ?? 0} events`;
