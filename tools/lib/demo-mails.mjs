// @ts-check
// Each letter that the record says was sent is in the mail catcher exactly once, and nothing else is.

/**
 * @param {any[]} mails what arrived
 * @param {any} letters what the case says of its letters
 * @param {(line: string) => void} print
 * @returns {string[]} what is wrong
 */
export function checkMails(mails, letters, print) {
  /** @type {Map<string, number>} */
  const arrived = new Map();
  for (const mail of mails) {
    const id = normal(mail.headers?.['message-id']);
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
    print(`${to(mail).padEnd(62)} ${mail.subject}`);
  }
  const expected = (letters.letters ?? letters).filter((/** @type {any} */ l) => l.medium === 'email');
  const wrong = [];
  for (const letter of expected) {
    const times = arrived.get(normal(letter.messageId)) ?? 0;
    if (times !== 1 || letter.state !== 'sent')
      wrong.push(`${letter.template} (${letter.rung ?? 'step'}): ${letter.state}, arrived ${times} times`);
  }
  if (mails.length !== expected.length)
    wrong.push(`${mails.length} mails arrived, ${expected.length} letters are on the record`);
  print(
    `${mails.length} mails, each of ${expected.length} letters exactly once${wrong.length === 0 ? '' : ': NOT SO'}`,
  );
  return wrong;
}

/** @param {any} mail */
const to = (mail) => String(mail.to?.[0]?.address ?? mail.to ?? '');
/** @param {unknown} id */
const normal = (id) => String(id ?? '').replace(/^<|>$/g, '');
