// GOV.UK Notify reads a body as Markdown. A letter is plain text, and what a requester wrote in it must not become a
// link or a heading: every mark that Notify would act on is escaped. Web addresses stay as they are.
const WEB_ADDRESS = /(https?:\/\/[^\s<>"[\]()\\]+)/;
const INLINE = /[\\`*_[\]~|]/g;
const LINE_START = /^(\s*)([#+>-])/gm;
const NUMBERED = /^(\s*\d+)\./gm;

/** The text of a letter, as Notify's body. Rendered by Notify it reads as it was written. */
export const asNotifyBody = (text: string): string =>
  text
    .split(WEB_ADDRESS)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(INLINE, '\\$&')))
    .join('')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\.');
