// One mail for several reminders: each that it closes is in it, in its words too; each that was to go by it has gone by it
// or by itself; it arrived once; and nothing is gathered that must be told at once.
import { arrivalsOf, nameOf } from './arrivals.js';
import { casesOf, textOf, type CaseRecord } from './case-record.js';
import { finding, type Finding } from './finding.js';
import { owedLetters, toldOf, type OwedLetter } from './owed-letters.js';
import { rungsOf } from './ladder.js';
import type { DigestRow, Snapshot } from './snapshot.js';

type Found = readonly [check: string, told: string];

export const checkDigests = (snapshot: Snapshot): readonly Finding[] => {
  const byId = new Map(snapshot.digests.map((digest) => [digest.id, digest]));
  const cases = casesOf(snapshot);
  const letters = cases.flatMap((record) => owedLetters(record).map((letter) => ({ letter, record })));
  const owed = new Map(letters.map(({ letter }) => [letter.id, letter]));
  return [
    ...letters.flatMap(({ letter, record }) =>
      [...gathered(letter, record, snapshot), ...closedBy(letter, record, byId)].map(([check, told]) =>
        finding(check, record.reference, `${letter.what}: ${told}`),
      ),
    ),
    ...snapshot.digests.flatMap((digest) => ofDigest(digest, owed, snapshot)),
  ];
};

/** Whether a rung may be, or must be, in a digest: a reminder of a real case raised on its own morning, of no breach. */
const gathered = (
  { rung, digest, cause }: OwedLetter,
  { entries }: CaseRecord,
  { ladders }: Snapshot,
): readonly Found[] => {
  if (rung === null) return [];
  const rehearsal = entries[0]?.data['rehearsal'] === true;
  const due = rungsOf(textOf(cause.data, 'deadline'), textOf(cause.data, 'due'), ladders);
  const own = due.find(({ id }) => id === rung);
  if (own === undefined) return []; // the check of the rungs names it
  const may = own.gathered && !rehearsal;
  const must = may && cause.at < inAnHour(own.sendAt);
  if (digest !== null && !may) return [['told at once what must be', `it was kept for ${digest}`]];
  return must && digest === null ? [['reminders of a morning gathered', 'it went by itself']] : [];
};
const inAnHour = (at: string): string => new Date(Date.parse(at) + 3_600_000).toISOString();

/** A receipt that names a digest, against that digest. */
const closedBy = (
  letter: OwedLetter,
  { reference }: CaseRecord,
  byId: ReadonlyMap<string, DigestRow>,
): readonly Found[] =>
  toldOf(letter, 'LetterSent').flatMap(({ data }): readonly Found[] => {
    if (data['digest'] === undefined) return [];
    const digest = byId.get(textOf(data, 'digest'));
    if (digest === undefined || textOf(data, 'digest') !== letter.digest)
      return [['closed by its own digest', `its receipt names ${textOf(data, 'digest')}`]];
    const inIt = digest.letters.some((each) => each.letter === letter.id && each.reference === reference);
    return [
      ...(inIt && digest.names.includes(reference)
        ? []
        : [['a digest holds what it closes', `${digest.id} does not tell of it`] as const]),
      ...(digest.messageId === data['messageId'] && digest.outcome?.['messageId'] === data['messageId']
        ? []
        : [['closed by its own digest', `its receipt is not that of ${digest.id}`] as const]),
    ];
  });

const ofDigest = (
  digest: DigestRow,
  owed: ReadonlyMap<string, OwedLetter>,
  snapshot: Snapshot,
): readonly Finding[] => {
  const found: Finding[] = [];
  const wrong = (check: string, told: string, reference: string | null = null): void =>
    void found.push(finding(check, reference, `${digest.id}: ${told}`));
  const failed = digest.outcome?.['reason'] !== undefined;
  for (const { letter: id, reference } of digest.letters) {
    const letter = owed.get(id);
    if (letter?.digest !== digest.id)
      wrong('a digest of what is owed', `${id} is not to go by it`, reference);
    else if (digest.closed && letter.told.length === 0)
      wrong('every letter of a digest closed', `${letter.what} is still owed`, reference);
  }
  const mails = arrivalsOf(snapshot).get(nameOf(digest.messageId)) ?? [];
  const wanted = digest.outcome === null || failed ? 0 : 1;
  if (digest.outcome === null || !digest.closed)
    wrong('every digest brought to its end', 'it was made, and its end is not on the record');
  if (mails.length > wanted) wrong('no mail doubled', `arrived ${mails.length} times`);
  if (mails.length < wanted) wrong('no mail lost', 'arrived never');
  for (const mail of mails) {
    if (mail.to !== digest.address) wrong('letters to the right person', `arrived at ${mail.to}`);
    for (const { reference } of digest.letters)
      if (!mail.names.includes(reference))
        wrong('a digest holds what it closes', `its mail does not name ${reference}`, reference);
  }
  return found;
};
