// The mail of one letter: under one name for ever, arrived once, at the right mailbox, about its case, and by the handle
// that the record keeps; a letter given up has none.
import { nameOf } from './arrivals.js';
import { textOf } from './case-record.js';
import type { Around, Wrong } from './check-letters.js';
import { toldOf, type OwedLetter } from './owed-letters.js';

export const mailsOf = (
  letter: OwedLetter,
  reference: string,
  { arrived, accounted, mailbox, snapshot }: Around,
  wrong: Wrong,
): void => {
  const { what, to } = letter;
  const [prepared] = toldOf(letter, 'LetterPrepared');
  if (prepared === undefined) return;
  const name = nameOf(textOf(prepared.data, 'messageId'));
  const sent = toldOf(letter, 'LetterSent').filter(({ data }) => data['digest'] === undefined);
  if (textOf(prepared.data, 'to') !== to)
    wrong('letters to the right person', `${what}: written to ${textOf(prepared.data, 'to')}, not ${to}`);
  if (sent.some(({ data }) => nameOf(textOf(data, 'messageId')) !== name))
    wrong('one Message-ID a letter', `${what}: sent under another than it was written with`);
  if (accounted.has(name)) wrong('one Message-ID a letter', `${what}: ${name} is another letter's`);
  accounted.add(name);

  const mails = arrived.get(name) ?? [];
  const waived = toldOf(letter, 'LetterWaived').length > 0;
  const told = `${what}: sent ${sent.length} times, arrived ${mails.length} times`;
  // Waived while an attempt was under way, it may have arrived; else what was sent has, and nothing else.
  const most = waived ? 1 : sent.length;
  if (mails.length > most) wrong('no mail doubled', told);
  if (mails.length < sent.length) wrong('no mail lost', told);
  for (const mail of mails) {
    if (!mail.subject.startsWith(`${reference}:`) || !mail.names.includes(reference))
      wrong('mails about their case', `${what}: "${mail.subject}"`);
    if (to === 'requester' && mail.to !== mailbox)
      wrong('letters to the right person', `${what}: arrived at ${mail.to}, not ${mailbox ?? 'any'}`);
    if (snapshot.post === 'notify' && sent.some(({ data }) => data['handle'] !== mail.handle))
      wrong('sent as the far end holds it', `${what}: the record has another handle than ${mail.handle}`);
  }
};
