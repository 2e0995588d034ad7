// Text from outside, made fit to be kept: no control characters (Postgres keeps no NUL), no half characters, plain
// line ends.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/gu;

/**
 * Does it hold what no record can (RFC 8785, PostgreSQL): a NUL, or half of a surrogate pair? A decoder puts U+FFFD in the
 * place of what it cannot read.
 */
export const isUnstorable = (text: string): boolean =>
  !text.isWellFormed() || text.includes('\u0000') || text.includes('\ufffd');

/** Text of many lines. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();

/** Text of one line, cut to a length that fits a record. */
export const cleanLine = (text: string, longest: number): string =>
  [...cleanText(text).replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
