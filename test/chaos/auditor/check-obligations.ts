// What is owed has a row beside the record until it is closed: the sweep and the doctor read these rows and no case, so a
// row that is missing is a letter that nobody will miss. They must say what the record says, no more and no less.
import { casesOf } from './case-record.js';
import { finding, type Finding } from './finding.js';
import { couldGoAt, owedLetters, stateOf, type OwedLetter } from './owed-letters.js';
import type { ObligationRow, Snapshot } from './snapshot.js';

const OPEN = new Set(['owed', 'prepared', 'failed', 'returned']);

export const checkObligations = (snapshot: Snapshot): readonly Finding[] => {
  const rows = new Map(snapshot.obligations.map((row) => [row.letter, row]));
  const found = casesOf(snapshot).flatMap((record) =>
    owedLetters(record).flatMap((letter) => {
      const row = rows.get(letter.id);
      rows.delete(letter.id);
      return ofLetter(letter, row, record.reference).map(([check, told]) =>
        finding(check, record.reference, `${letter.what}: ${told}`),
      );
    }),
  );
  return [
    ...found,
    ...[...rows.values()].map(({ letter, reference }) =>
      finding('no obligation without a cause', reference, `${letter}: no event calls for it`),
    ),
  ];
};

const ofLetter = (
  letter: OwedLetter,
  row: ObligationRow | undefined,
  reference: string,
): readonly (readonly [check: string, told: string])[] => {
  const state = stateOf(letter);
  if (!OPEN.has(state))
    return row === undefined ? [] : [['closed obligations gone', `it is ${state}, and owed as ${row.state}`]];
  if (row === undefined) return [['no obligation lost', `it is ${state}, and nobody knows that it is owed`]];
  const expected: Partial<ObligationRow> = {
    ...{ reference, to: letter.to, rung: letter.rung, state, digest: letter.digest },
    ...{ owedAt: couldGoAt(letter), raisedAt: letter.cause.at },
  };
  return Object.entries(expected)
    .filter(([field, value]) => row[field as keyof ObligationRow] !== value)
    .map(([field, value]) => [
      'obligations as the record has them',
      `${field} is ${String(row[field as keyof ObligationRow])}, not ${String(value)}`,
    ]);
};
