// What a far end told of letters that it took over: heard, and then on the record, once; told by nobody, and then not.
import { casesOf, textOf } from './case-record.js';
import { finding, type Finding } from './finding.js';
import { owedLetters, toldOf, type OwedLetter } from './owed-letters.js';
import type { Snapshot, TakenRow } from './snapshot.js';

/** Notify's words for an end, and the event that says so. */
const ENDS: Readonly<Record<string, string>> = {
  delivered: 'LetterDelivered',
  'permanent-failure': 'LetterReturned',
  'temporary-failure': 'LetterReturned',
};

export const checkDeliveries = (snapshot: Snapshot): readonly Finding[] => {
  const taken = new Map(snapshot.taken.map((row) => [row.id, row]));
  return casesOf(snapshot).flatMap((record) =>
    owedLetters(record).flatMap((letter) =>
      ofLetter(letter, taken).map(([check, told]) =>
        finding(check, record.reference, `${letter.what}: ${told}`),
      ),
    ),
  );
};

type Found = readonly [check: string, told: string];

const ofLetter = (letter: OwedLetter, taken: ReadonlyMap<string, TakenRow>): readonly Found[] => {
  const [sent] = toldOf(letter, 'LetterSent');
  const held = taken.get(textOf(sent?.data ?? {}, 'handle'));
  const end = ENDS[held?.status ?? ''];
  return ['LetterDelivered', 'LetterReturned'].flatMap((type): readonly Found[] => {
    const events = toldOf(letter, type);
    if (events.length > 1) return [['every end told once', `${type} ${events.length} times`]];
    if (events.length === 1 && (end !== type || events[0]!.version < sent!.version))
      return [
        ['ended as the far end says', `${type}, and it is ${held?.status ?? 'unknown there'}`] as const,
      ];
    const closed = toldOf(letter, 'LetterWaived').length > 0;
    if (events.length === 0 && end === type && held?.heard === true && !closed)
      return [['every end on the record', `${held.status} was heard, and is not on the record`]];
    return [];
  });
};
