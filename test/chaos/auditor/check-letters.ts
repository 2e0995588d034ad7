// Every letter that an event calls for: written once, sent once, arrived once, at the right mailbox; and no letter
// and no mail that no event calls for.
import { casesOf, textOf, type CaseRecord, type Entry } from './case-record.js';
import { finding, type Finding } from './finding.js';
import { readNotes } from './notes.js';
import type { MailRow, Snapshot } from './snapshot.js';

/** Which steps tell the requester something, by which letter. */
const TO_REQUESTER: Readonly<Record<string, string>> = {
  RequestAcknowledged: 'acknowledgement',
  ClarificationSought: 'clarification-request',
  ResponseTimeExtended: 'extension-notice',
  ResponseIssued: 'response',
  InternalReviewRequested: 'review-acknowledgement',
  InternalReviewConcluded: 'review-outcome',
};
/** What else happens in these lives, and calls for no letter. */
const SILENT = new Set([
  ...['RequestReceived', 'CaseAssigned', 'ClarificationReceived', 'ReceiptDateCorrected', 'CaseMovedInTime'],
  ...['DeadlineSet', 'DeadlineMoved', 'DeadlineMet', 'DeadlineMissed', 'DeadlineLifted'],
  ...['LetterPrepared', 'LetterSent', 'LetterFailed', 'LetterSuperseded'],
]);

interface Owed {
  readonly id: string;
  readonly what: string;
  readonly to: string;
}

export const checkLetters = (snapshot: Snapshot): readonly Finding[] => {
  const mailboxes = new Map(
    [...readNotes(snapshot.notes).values()].flatMap(({ reference, mailbox, answers }) => {
      const known = reference ?? answers[0]?.reference;
      return known === undefined ? [] : [[known, mailbox] as const];
    }),
  );
  const arrived = Map.groupBy(snapshot.mails, ({ messageId }) => bare(messageId));
  const accounted = new Set<string>();
  const found = casesOf(snapshot).flatMap((record) =>
    ofCase(record, arrived, accounted, mailboxes.get(record.reference)),
  );
  const strangers = [...arrived].filter(([id]) => !accounted.has(id));
  return [
    ...found,
    ...strangers.map(([id, [mail]]) =>
      finding('no mail without a letter', mail!.subject.split(':')[0]!, `${id}: no letter on the record`),
    ),
  ];
};

const bare = (id: string): string => id.replace(/^<|>$/g, '');

const ofCase = (
  { reference, entries }: CaseRecord,
  arrived: ReadonlyMap<string, readonly MailRow[]>,
  accounted: Set<string>,
  mailbox: string | undefined,
): readonly Finding[] => {
  const found: Finding[] = [];
  const wrong = (check: string, told: string): void => void found.push(finding(check, reference, told));
  const told = Map.groupBy(
    entries.filter(({ type }) => type.startsWith('Letter')),
    ({ data }) => textOf(data, 'letter'),
  );
  for (const { id, what, to } of entries.flatMap((entry) => owedFor(entry, wrong))) {
    const of = (type: string): readonly Entry[] =>
      (told.get(id) ?? []).filter((entry) => entry.type === type);
    const [prepared, sent] = [of('LetterPrepared'), of('LetterSent')];
    const [superseded] = of('LetterSuperseded');
    told.delete(id);
    if (superseded !== undefined && prepared.length === 0 && sent.length === 0) {
      const fault = whyStillOwed(what, superseded, entries);
      if (fault !== null) wrong('superseded by what happened', `${what}: ${fault}`);
      continue;
    }
    if (prepared.length !== 1)
      wrong('every letter written once', `${what}: written ${prepared.length} times`);
    if (sent.length !== 1 || of('LetterFailed').length > 0)
      wrong(
        'every letter sent once',
        `${what}: sent ${sent.length} times, failed ${of('LetterFailed').length}`,
      );
    if (prepared[0] === undefined) continue;
    const messageId = bare(textOf(prepared[0].data, 'messageId'));
    if (textOf(prepared[0].data, 'to') !== to)
      wrong(
        'letters to the right person',
        `${what}: written to ${textOf(prepared[0].data, 'to')}, not ${to}`,
      );
    if (sent.some(({ data }) => bare(textOf(data, 'messageId')) !== messageId))
      wrong('one Message-ID a letter', `${what}: sent under another than it was written with`);
    if (accounted.has(messageId))
      wrong('one Message-ID a letter', `${what}: ${messageId} is another letter's`);
    accounted.add(messageId);
    const mails = arrived.get(messageId) ?? [];
    if (mails.length !== 1) wrong('one mail a letter', `${what}: arrived ${mails.length} times`);
    for (const mail of mails) {
      if (!mail.subject.startsWith(`${reference}:`))
        wrong('mails about their case', `${what}: "${mail.subject}"`);
      if (to === 'requester' && mail.to.join() !== mailbox)
        wrong(
          'letters to the right person',
          `${what}: arrived at ${mail.to.join()}, not ${mailbox ?? 'any'}`,
        );
    }
  }
  for (const id of told.keys()) wrong('no letter without a cause', `${id}: no event calls for it`);
  return found;
};

/** A reminder is superseded by an event of its case; word of a breach, and a letter to the requester, by none. */
const whyStillOwed = (what: string, { version, data }: Entry, entries: readonly Entry[]): string | null => {
  const by = entries.find(({ id }) => id === data['event']);
  if (!what.includes('(') || what.includes('/missed/')) return 'is owed whatever happened';
  if (by === undefined || by.type !== data['by'] || by.version > version) return 'no such event settled it';
  return null;
};

/** The letter that an event calls for, if it calls for one. */
const owedFor = (
  { id, type, version, data }: Entry,
  wrong: (check: string, told: string) => void,
): readonly Owed[] => {
  if (type === 'EscalationRaised') {
    const template = textOf(data, 'letter');
    return [
      { id: `${id}.${template}`, what: `${template} (${textOf(data, 'rung')})`, to: textOf(data, 'role') },
    ];
  }
  const template = TO_REQUESTER[type];
  if (template !== undefined)
    return [{ id: `${id}.${template}`, what: `${template} of version ${version}`, to: 'requester' }];
  if (!SILENT.has(type)) wrong('events that the auditor knows', `version ${version} is a ${type}`);
  return [];
};
