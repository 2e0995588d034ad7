// Faults of what is owed: a row that nobody keeps, one that nobody takes away, one that says what is not so.
import type { ObligationRow, Snapshot } from '../auditor/snapshot.js';
import { fieldOf, first, ofType, replaced, without, type Fault } from './planted.js';

const anOpen = ({ obligations }: Snapshot): ObligationRow => {
  const [row] = obligations;
  if (row === undefined) throw new Error('The recorded snapshot owes nothing.');
  return row;
};
const changed = (whole: Snapshot, change: Partial<ObligationRow>): Snapshot => ({
  ...whole,
  obligations: replaced(whole.obligations, anOpen(whole), { ...anOpen(whole), ...change }),
});

export const IN_OBLIGATIONS: readonly Fault[] = [
  {
    what: 'an obligation was lost: the record calls for a letter, and nobody knows that it is owed',
    check: 'no obligation lost',
    plant: (whole) => ({ ...whole, obligations: without(whole.obligations, anOpen(whole)) }),
  },
  {
    what: 'a letter is owed still, though it was sent',
    check: 'closed obligations gone',
    plant: (whole) => {
      const letter = fieldOf(first(whole, ofType('LetterSent')), 'letter');
      return { ...whole, obligations: [...whole.obligations, { ...anOpen(whole), letter }] };
    },
  },
  {
    what: 'something is owed that no event calls for',
    check: 'no obligation without a cause',
    plant: (whole) => ({
      ...whole,
      obligations: [...whole.obligations, { ...anOpen(whole), letter: 'stray' }],
    }),
  },
  {
    what: 'a letter is owed from a later instant than the record has it',
    check: 'obligations as the record has them',
    plant: (whole) => changed(whole, { owedAt: '2028-12-01T09:00:00.000Z' }),
  },
  {
    what: 'a letter is owed to somebody else than the record has it',
    check: 'obligations as the record has them',
    plant: (whole) => changed(whole, { to: 'monitoring-officer' }),
  },
];
