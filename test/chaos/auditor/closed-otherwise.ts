// A letter closed without being sent: by the event that settled what it was about, or by a person who answers for it.
import { partsOf, textOf, type CaseRecord } from './case-record.js';
import { endOfDay } from './days.js';
import { after, keyOf, type Deadlines } from './deadline-state.js';
import { toldOf, type OwedLetter } from './owed-letters.js';

/** Why a letter that was superseded is owed all the same: nothing where it is not. */
export const whyStillOwed = (letter: OwedLetter, record: CaseRecord): readonly string[] =>
  toldOf(letter, 'LetterSuperseded').flatMap(({ version, data }) => {
    const { what, rung, cause } = letter;
    const [kind, due] = [textOf(cause.data, 'deadline'), textOf(cause.data, 'due')];
    if (rung === null || textOf(cause.data, 'dueAt') >= endOfDay(due))
      return [`${what}: is owed whatever happened`];
    const by = record.entries.find(({ id }) => id === data['event']);
    if (by === undefined || by.type !== data['by'] || by.version > version)
      return [`${what}: no such event settled it`];
    const stands = standing(record, version);
    const still = partsOf(cause.data).filter((part) => {
      const state = stands.get(keyOf(kind, part));
      return state !== undefined && !state.settled && state.due === due;
    });
    return still.length === 0 ? [] : [`${what}: the ${kind} of part ${still.join()} was still due ${due}`];
  });

/** The deadlines as they stand at a version, with the rest of the step that made it. */
const standing = ({ entries }: CaseRecord, version: number): Deadlines =>
  entries
    .filter((entry) => entry.version <= version)
    .reduce<Deadlines>((states, entry) => after(states, entry), new Map());

/** Why a letter that was waived is owed all the same: nobody can be named who answers for it. */
export const whyNotWaived = (letter: OwedLetter): readonly string[] => {
  const waived = toldOf(letter, 'LetterWaived');
  const byAPerson = waived.every(({ commandId }) => commandId.startsWith('http/'));
  return [
    ...(waived.length > 1 ? [`${letter.what}: waived ${waived.length} times`] : []),
    ...(byAPerson ? [] : [`${letter.what}: waived by no person`]),
  ];
};
