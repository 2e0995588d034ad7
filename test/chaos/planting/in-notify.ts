// Faults of a post that can be asked: a letter that Notify took twice or never, one given up for nothing, a failure that
// nobody was told of, an end that was heard and forgotten.
import type { EventRow, Snapshot, TakenRow } from '../auditor/snapshot.js';
import {
  doubled,
  fieldOf,
  first,
  ofLetter,
  ofType,
  rechained,
  replaced,
  rewritten,
  unrecorded,
  withData,
  without,
  type Fault,
} from './planted.js';

const theSent = (whole: Snapshot): EventRow => first(whole, ofType('LetterSent'));
const takenOf = (whole: Snapshot, sent: EventRow): TakenRow =>
  whole.taken.find(({ id }) => id === fieldOf(sent, 'handle'))!;

/** The snapshot as if the word of a failure had never been written nor sent. */
const untold = (whole: Snapshot, failure: string): Snapshot => {
  const failed = first(
    whole,
    (event) => event.type === failure && !fieldOf(event, 'letter').endsWith('not-delivered'),
  );
  const word = `${failed.id}.letter-not-delivered`;
  const kept = unrecorded(whole, (event) => /^Letter/.test(event.type) && fieldOf(event, 'letter') === word);
  return { ...kept, taken: kept.taken.filter(({ reference }) => !reference.startsWith(word)) };
};

export const IN_NOTIFY: readonly Fault[] = [
  {
    what: 'a letter was accepted by Notify twice',
    check: 'no mail doubled',
    plant: (whole) => {
      const taken = takenOf(whole, theSent(whole));
      return { ...whole, taken: doubled(whole.taken, taken, { ...taken, id: `${taken.id}-2` }) };
    },
  },
  {
    what: 'a letter is on the record as sent, and Notify never took it',
    check: 'no mail lost',
    plant: (whole) => ({ ...whole, taken: without(whole.taken, takenOf(whole, theSent(whole))) }),
  },
  {
    what: 'Notify knows a letter by another handle than the record keeps',
    check: 'sent as the far end holds it',
    plant: (whole) => {
      const sent = theSent(whole);
      return rechained(whole, replaced(whole.events, sent, withData(sent, { handle: 'another' })));
    },
  },
  {
    what: 'Notify took a letter that no event calls for',
    check: 'no mail without a letter',
    plant: (whole) => ({
      ...whole,
      taken: [...whole.taken, { ...whole.taken[0]!, reference: 'stray', id: 'stray' }],
    }),
  },
  {
    what: 'a letter of this authority came by SMTP',
    check: 'letters by the post that was chosen',
    plant: (whole) => {
      const messageId = fieldOf(theSent(whole), 'messageId');
      return { ...whole, mails: [{ messageId, to: ['x@example.org'], subject: 'x', names: [] }] };
    },
  },
  {
    what: 'a letter that Notify refused was followed by no letter to the officer',
    check: 'every failure told to the staff',
    plant: (whole) => untold(whole, 'LetterFailed'),
  },
  {
    what: 'a letter that came back was followed by no letter to the officer',
    check: 'every failure told to the staff',
    plant: (whole) => untold(whole, 'LetterReturned'),
  },
  {
    what: 'a letter that Notify refused is on the record neither as sent nor as failed',
    check: 'every letter sent once',
    plant: (whole) => unrecorded(whole, ofType('LetterFailed', 'LetterWaived')),
  },
  {
    what: 'a letter was given up that Notify had not refused',
    check: 'given up only where refused',
    plant: (whole) => ({ ...whole, tried: whole.tried.filter(({ fault }) => fault !== 'refused') }),
  },
  {
    what: 'a letter was given up that had arrived',
    check: 'given up only where refused',
    plant: (whole) => {
      const { reference } = whole.tried.find(({ fault }) => fault === 'refused')!;
      return { ...whole, taken: [...whole.taken, { ...whole.taken[0]!, reference }] };
    },
  },
  {
    what: 'Notify told that a letter had arrived, was heard, and it is not on the record',
    check: 'every end on the record',
    plant: (whole) => {
      const delivered = first(whole, ofType('LetterDelivered'));
      return unrecorded(whole, ofLetter(fieldOf(delivered, 'letter'), 'LetterDelivered'));
    },
  },
  {
    what: 'the record has a letter as delivered that Notify has as sending',
    check: 'ended as the far end says',
    plant: (whole) => ({ ...whole, taken: whole.taken.map((row) => ({ ...row, status: 'sending' })) }),
  },
  {
    what: 'a letter was delivered twice, by the record',
    check: 'every end told once',
    plant: (whole) => {
      const once = first(whole, ofType('LetterDelivered'));
      return rechained(whole, doubled(whole.events, once, rewritten(once, { id: `${once.id}-2` })));
    },
  },
  {
    what: 'a letter was waived, and by no person',
    check: 'waived by a person',
    plant: (whole) => {
      const waived = first(whole, ofType('LetterWaived'));
      const { commandId } = first(whole, ofType('LetterSent'));
      return { ...whole, events: replaced(whole.events, waived, rewritten(waived, { commandId })) };
    },
  },
  {
    what: 'a letter that failed is no longer owed, and nobody has waived it',
    check: 'no obligation lost',
    plant: (whole) => unrecorded(whole, ofType('LetterWaived')),
  },
];
