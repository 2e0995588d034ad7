// Every letter that an event calls for: written once, sent once, arrived once, at the right mailbox; or superseded, or
// waived, or given up because it was refused; and no letter and no mail that no event calls for.
import { arrivalsOf, astray, nameOf, type Arrivals } from './arrivals.js';
import { casesOf, textOf, type CaseRecord } from './case-record.js';
import { mailsOf } from './check-mails.js';
import { whyNotWaived, whyStillOwed } from './closed-otherwise.js';
import { finding, type Finding } from './finding.js';
import { readNotes } from './notes.js';
import { isOfLetter, owedLetters, toldOf, WORD_OF_FAILURE, type OwedLetter } from './owed-letters.js';
import type { Snapshot } from './snapshot.js';

/** What else happens in these lives, and calls for no letter. */
const KNOWN = new Set([
  ...['RequestReceived', 'CaseAssigned', 'ClarificationReceived', 'ReceiptDateCorrected', 'CaseMovedInTime'],
  ...['DeadlineSet', 'DeadlineMoved', 'DeadlineMet', 'DeadlineMissed', 'DeadlineLifted'],
  ...['RequestAcknowledged', 'ClarificationSought', 'ResponseTimeExtended', 'ResponseIssued'],
  ...['InternalReviewRequested', 'InternalReviewConcluded', 'EscalationRaised'],
]);
/** A digest leaves within a quarter of an hour of the reminders that it gathers. */
const GATHERED_MS = 15 * 60_000;

export const checkLetters = (snapshot: Snapshot): readonly Finding[] => {
  const mailboxes = new Map(
    [...readNotes(snapshot.notes).values()].flatMap(({ reference, mailbox, answers }) => {
      const known = reference ?? answers[0]?.reference;
      return known === undefined ? [] : [[known, mailbox] as const];
    }),
  );
  const arrived = arrivalsOf(snapshot);
  const accounted = new Set(snapshot.digests.map(({ messageId }) => nameOf(messageId)));
  const found = casesOf(snapshot).flatMap((record) =>
    ofCase(record, { snapshot, arrived, accounted, mailbox: mailboxes.get(record.reference) }),
  );
  const strangers = [...arrived].filter(([name]) => !accounted.has(name));
  return [
    ...found,
    ...strangers.map(([name, [mail]]) =>
      finding('no mail without a letter', mail!.names[0] ?? null, `${name}: no letter on the record`),
    ),
    ...astray(snapshot).map((told) => finding('letters by the post that was chosen', null, told)),
  ];
};

export interface Around {
  readonly snapshot: Snapshot;
  readonly arrived: Arrivals;
  /** The names of letters that have been met. */
  readonly accounted: Set<string>;
  /** Where letters to the requester must arrive. */
  readonly mailbox: string | undefined;
}

export type Wrong = (check: string, told: string) => void;

const ofCase = (record: CaseRecord, around: Around): readonly Finding[] => {
  const found: Finding[] = [];
  const wrong: Wrong = (check, told) => void found.push(finding(check, record.reference, told));
  const letters = owedLetters(record);
  for (const letter of letters) {
    for (const told of whyStillOwed(letter, record)) wrong('superseded by what happened', told);
    for (const told of whyNotWaived(letter)) wrong('waived by a person', told);
    if (!isClosedUnwritten(letter)) written(letter, around, wrong);
    mailsOf(letter, record.reference, around, wrong);
  }
  const owed = new Set(letters.map(({ id }) => id));
  for (const entry of record.entries) {
    const { type, version, data } = entry;
    if (!isOfLetter(entry) && !KNOWN.has(type))
      wrong('events that the auditor knows', `version ${version} is a ${type}`);
    if (isOfLetter(entry) && !owed.has(textOf(data, 'letter')))
      wrong('no letter without a cause', `${textOf(data, 'letter')}: no event calls for it`);
  }
  return found;
};

/** Superseded or waived before anybody began to write it. */
const isClosedUnwritten = ({ told }: OwedLetter): boolean =>
  told.length > 0 && told.every(({ type }) => type === 'LetterSuperseded' || type === 'LetterWaived');

/** Written once, and then sent once or given up once, unless its time has not passed. */
const written = (letter: OwedLetter, { snapshot, arrived }: Around, wrong: Wrong): void => {
  const { what, template, digest, told, cause } = letter;
  const count = (type: string): number => toldOf(letter, type).length;
  const waits = digest !== null && Date.parse(snapshot.takenAt) - Date.parse(cause.recordedAt) < GATHERED_MS;
  if (told.length === 0 && waits) return;
  if (template === WORD_OF_FAILURE && told.length === 0)
    return wrong('every failure told to the staff', `${what}: nobody was written to`);
  const [sent, failed] = [count('LetterSent'), count('LetterFailed')];
  const inDigest = toldOf(letter, 'LetterSent').some(({ data }) => data['digest'] !== undefined);
  const byDigest = inDigest || (digest !== null && failed > 0);
  if (count('LetterPrepared') !== 1 && !(byDigest && count('LetterPrepared') === 0))
    wrong('every letter written once', `${what}: written ${count('LetterPrepared')} times`);
  const closed = count('LetterSuperseded') + count('LetterWaived') > 0;
  if (closed ? sent + failed > 1 : sent + failed !== 1)
    wrong('every letter sent once', `${what}: sent ${sent} times, failed ${failed}`);
  if (failed > 0 && !wasRefused(letter, snapshot))
    wrong('given up only where refused', `${what}: nobody had refused it`);
  if (failed > 0 && nameOfLetter(letter).some((name) => arrived.has(name)))
    wrong('given up only where refused', `${what}: it had arrived`);
};

const nameOfLetter = (letter: OwedLetter): readonly string[] =>
  toldOf(letter, 'LetterPrepared').map(({ data }) => nameOf(textOf(data, 'messageId')));

const wasRefused = (letter: OwedLetter, { post, tried, digests }: Snapshot): boolean => {
  if (post !== 'notify') return false;
  const digest = digests.find(({ id }) => id === letter.digest);
  const names = new Set([
    ...nameOfLetter(letter),
    ...(digest === undefined ? [] : [nameOf(digest.messageId)]),
  ]);
  return tried.some(({ reference, fault }) => names.has(reference) && fault === 'refused');
};
