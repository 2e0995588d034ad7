// Faults of the post: a letter lost, doubled, misdirected, or out of nowhere.
import type { EventRow, Snapshot } from '../auditor/snapshot.js';
import {
  doubled,
  fieldOf,
  first,
  mailTo,
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

const aLetter = (whole: Snapshot): string => fieldOf(first(whole, ofType('LetterSent')), 'letter');

const unarrived = (whole: Snapshot, letter: string): Snapshot => ({
  ...whole,
  mails: whole.mails.filter(({ messageId }) => !messageId.startsWith(`<${letter}.`)),
});

/** The letter of a rung, superseded on the record where it had been written and sent. */
const superseded = (whole: Snapshot, rung: (event: EventRow) => boolean, event: string): Snapshot => {
  const { id, ...raised } = first(whole, (row) => ofType('EscalationRaised')(row) && rung(row));
  const letter = `${id}.${fieldOf({ id, ...raised }, 'letter')}`;
  const kept = unarrived(unrecorded(whole, ofLetter(letter, 'LetterPrepared')), letter);
  const events = kept.events.map((row) =>
    ofLetter(letter, 'LetterSent')(row)
      ? rewritten(row, { type: 'LetterSuperseded', data: { letter, by: 'RequestReceived', event } })
      : row,
  );
  return rechained(kept, events);
};
const isRunning = (event: EventRow): boolean => fieldOf(event, 'rung') === 'response/5-before/officer';
const isBreach = (event: EventRow): boolean => fieldOf(event, 'rung').includes('/missed/');

export const IN_LETTERS: readonly Fault[] = [
  {
    what: 'a reminder was superseded by an event that never happened',
    check: 'superseded by what happened',
    plant: (whole) => superseded(whole, (event) => !isBreach(event), 'no-such-event'),
  },
  {
    what: 'a reminder was superseded by an event that settled nothing',
    check: 'superseded by what happened',
    plant: (whole) => superseded(whole, isRunning, first(whole, ofType('RequestReceived')).id),
  },
  {
    what: 'word of a breach was superseded',
    check: 'superseded by what happened',
    plant: (whole) => superseded(whole, isBreach, first(whole, ofType('RequestReceived')).id),
  },
  {
    what: 'a mail arrived twice',
    check: 'no mail doubled',
    plant: (whole) => ({ ...whole, mails: [...whole.mails, mailTo(whole, 'requester')] }),
  },
  {
    what: 'a mail was lost, though the record says that it was sent',
    check: 'no mail lost',
    plant: (whole) => ({ ...whole, mails: without(whole.mails, mailTo(whole, 'officer')) }),
  },
  {
    what: 'a letter is still not sent',
    check: 'every letter sent once',
    plant: (whole) => {
      const letter = aLetter(whole);
      return unarrived(unrecorded(whole, ofLetter(letter, 'LetterSent')), letter);
    },
  },
  {
    what: 'a letter was sent twice, by the record',
    check: 'every letter sent once',
    plant: (whole) => {
      const sent = first(whole, ofType('LetterSent'));
      return rechained(whole, doubled(whole.events, sent, rewritten(sent, { id: `${sent.id}-2` })));
    },
  },
  {
    what: 'a letter that a step calls for was never written',
    check: 'every letter written once',
    plant: (whole) => {
      const letter = aLetter(whole);
      return unarrived(unrecorded(whole, ofLetter(letter, 'LetterPrepared', 'LetterSent')), letter);
    },
  },
  {
    what: 'a letter was given up that nobody had refused',
    check: 'given up only where refused',
    plant: (whole) => {
      const sent = first(whole, ofType('LetterSent'));
      const failed = rewritten(sent, { type: 'LetterFailed' });
      return rechained(whole, replaced(whole.events, sent, failed));
    },
  },
  {
    what: "one requester's letter arrived at another's",
    check: 'letters to the right person',
    plant: (whole) => {
      const mail = mailTo(whole, 'requester');
      return { ...whole, mails: replaced(whole.mails, mail, { ...mail, to: ['requester-9@example.org'] }) };
    },
  },
  {
    what: 'a reminder was written to the requester instead of the officer',
    check: 'letters to the right person',
    plant: (whole) => {
      const reminder = first(whole, (e) => e.type === 'LetterPrepared' && fieldOf(e, 'to') === 'officer');
      return rechained(whole, replaced(whole.events, reminder, withData(reminder, { to: 'requester' })));
    },
  },
  {
    what: 'a letter was sent under another Message-ID than it was written with',
    check: 'one Message-ID a letter',
    plant: (whole) => {
      const sent = first(whole, ofType('LetterSent'));
      return rechained(whole, replaced(whole.events, sent, withData(sent, { messageId: '<x@y.example>' })));
    },
  },
  {
    what: 'a mail arrived that no letter on the record accounts for',
    check: 'no mail without a letter',
    plant: (whole) => ({
      ...whole,
      mails: [...whole.mails, { ...mailTo(whole, 'officer'), messageId: '<stray@y.example>' }],
    }),
  },
  {
    what: 'a letter was written that no step calls for',
    check: 'no letter without a cause',
    plant: (whole) => {
      const prepared = first(whole, ofType('LetterPrepared'));
      const stray = withData(rewritten(prepared, { id: `${prepared.id}-2` }), { letter: 'stray' });
      return rechained(whole, doubled(whole.events, prepared, stray));
    },
  },
];
