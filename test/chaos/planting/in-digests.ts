// Faults of digests: one that omits what it closes, is doubled, lost or left lying; a reminder in the wrong one or in none.
import type { DigestRow, EventRow, Snapshot } from '../auditor/snapshot.js';
import {
  fieldOf,
  first,
  ofLetter,
  ofType,
  rechained,
  replaced,
  unrecorded,
  withData,
  type Fault,
} from './planted.js';

const aDigest = ({ digests }: Snapshot): DigestRow => digests[0]!;
const changed = (whole: Snapshot, change: (digest: DigestRow) => Partial<DigestRow>): Snapshot => ({
  ...whole,
  digests: replaced(whole.digests, aDigest(whole), { ...aDigest(whole), ...change(aDigest(whole)) }),
});
const isItsMail = (whole: Snapshot) => (mail: { readonly messageId: string }) =>
  mail.messageId === aDigest(whole).messageId;
const raised = (whole: Snapshot): EventRow => first(whole, ofType('EscalationRaised'));
const receipt = (whole: Snapshot): EventRow =>
  first(whole, (event) => event.type === 'LetterSent' && fieldOf(event, 'digest') === aDigest(whole).id);
const withEvent = (whole: Snapshot, event: EventRow, change: Readonly<Record<string, unknown>>): Snapshot =>
  rechained(whole, replaced(whole.events, event, withData(event, change)));

export const IN_DIGESTS: readonly Fault[] = [
  {
    what: 'a digest omits an obligation that it closes',
    check: 'a digest holds what it closes',
    plant: (whole) => changed(whole, ({ letters }) => ({ letters: letters.slice(1) })),
  },
  {
    what: 'the words of a digest do not name a case that it closes',
    check: 'a digest holds what it closes',
    plant: (whole) => changed(whole, ({ names }) => ({ names: names.slice(1) })),
  },
  {
    what: 'the mail of a digest does not name a case that it closes',
    check: 'a digest holds what it closes',
    plant: (whole) => ({
      ...whole,
      mails: whole.mails.map((mail) =>
        isItsMail(whole)(mail) ? { ...mail, names: mail.names.slice(1) } : mail,
      ),
    }),
  },
  {
    what: 'a digest arrived twice',
    check: 'no mail doubled',
    plant: (whole) => ({ ...whole, mails: [...whole.mails, whole.mails.find(isItsMail(whole))!] }),
  },
  {
    what: 'a digest never arrived, though the record says that it was sent',
    check: 'no mail lost',
    plant: (whole) => ({ ...whole, mails: whole.mails.filter((mail) => !isItsMail(whole)(mail)) }),
  },
  {
    what: "one person's digest arrived at another's",
    check: 'letters to the right person',
    plant: (whole) => changed(whole, () => ({ address: 'nine@example.org' })),
  },
  {
    what: 'a reminder was closed by the digest of another morning',
    check: 'closed by its own digest',
    plant: (whole) => withEvent(whole, receipt(whole), { digest: whole.digests[1]!.id }),
  },
  {
    what: 'a reminder was closed by a digest that was never made',
    check: 'closed by its own digest',
    plant: (whole) => ({ ...whole, digests: whole.digests.slice(1) }),
  },
  {
    what: 'a digest was made and never sent',
    check: 'every digest brought to its end',
    plant: (whole) => changed(whole, () => ({ outcome: null, closed: false })),
  },
  {
    what: 'a digest was sent and closed, and a case of it never heard',
    check: 'every letter of a digest closed',
    plant: (whole) => {
      const { letter } = aDigest(whole).letters[0]!;
      return unrecorded(whole, ofLetter(letter, 'LetterSent'));
    },
  },
  {
    what: 'a reminder waited for a digest long after the time of that had passed',
    check: 'every letter sent once',
    plant: (whole) => ({
      ...whole,
      takenAt: new Date(Date.parse(whole.takenAt) + 3_600_000).toISOString(),
    }),
  },
  {
    what: 'word of what is due today was kept for a digest',
    check: 'told at once what must be',
    plant: (whole) =>
      withEvent(whole, raised(whole), {
        ...{ rung: 'response/on-the-day/head-of-unit', role: 'head-of-unit' },
        dueAt: '2026-12-01T09:00:00.000Z',
      }),
  },
  {
    what: 'a reminder of a rehearsal, whose cases have no morning in common, was kept for a digest',
    check: 'told at once what must be',
    plant: (whole) => withEvent(whole, first(whole, ofType('RequestReceived')), { rehearsal: true }),
  },
  {
    what: 'a reminder of the morning was not gathered',
    check: 'reminders of a morning gathered',
    plant: (whole) => withEvent(whole, raised(whole), { digest: undefined }),
  },
];
