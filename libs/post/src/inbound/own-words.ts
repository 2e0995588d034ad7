// What the sender wrote, apart from the message that it answers and from the signature. Conservative: where answers
// stand between quoted lines, or the whole is a forwarded message, everything stays.
export interface OwnWords {
  readonly text: string;
  readonly quoted: string | null;
  readonly signature: string | null;
}

const QUOTED = /^\s*>/;
const FORWARDED = /^\s*(-{2,}\s*Forwarded message|Begin forwarded message)/im;
const ORIGINAL = /^\s*-{2,}\s*Original (Message|Appointment)\s*-{2,}\s*$/i;
const SIGNATURE = /^-- ?$|^Sent from my \S+/i;

/** @param text cleaned text. @param subject tells a forwarded message. */
export const ownWords = (text: string, subject: string | null): OwnWords => {
  const lines = text.split('\n');
  const forwarded = FORWARDED.test(text) || /^\s*fwd?\s*:/i.test(subject ?? '');
  const quoteAt = forwarded ? -1 : startOfQuote(lines);
  const own = quoteAt < 0 ? lines : lines.slice(0, quoteAt);
  const signatureAt = own.findLastIndex((line) => SIGNATURE.test(line));
  const isSignature = signatureAt >= 0 && own.length - signatureAt <= 15;
  const kept = joined(isSignature ? own.slice(0, signatureAt) : own);
  if (kept === null) return { text: text.trim(), quoted: null, signature: null };
  return {
    text: kept,
    quoted: quoteAt < 0 ? null : joined(lines.slice(quoteAt)),
    signature: isSignature ? joined(own.slice(signatureAt)) : null,
  };
};

/** Where the answered message begins and goes on to the end; -1 when it does not. */
const startOfQuote = (lines: readonly string[]): number => {
  const opening = lines.findIndex((_line, at) => opensQuote(lines, at));
  const start = opening >= 0 ? opening : lines.findIndex((line) => QUOTED.test(line));
  if (start < 0) return -1;
  const rest = lines.slice(start + (opening >= 0 ? attributionLength(lines, start) : 0));
  const marked = rest.some((line) => QUOTED.test(line));
  const answersBetween = marked && rest.some((line) => line.trim() !== '' && !QUOTED.test(line));
  return answersBetween ? -1 : start;
};

const opensQuote = (lines: readonly string[], at: number): boolean =>
  ORIGINAL.test(lines[at]!) || attributionLength(lines, at) > 0 || opensOutlookQuote(lines, at);

/** "On Monday … wrote:", over one line or up to three. */
const attributionLength = (lines: readonly string[], at: number): number => {
  if (!/^\s*On\b.*\d/.test(lines[at]!)) return 0;
  const end = lines.slice(at, at + 3).findIndex((line) => /\bwrote:\s*$/.test(line));
  return end + 1;
};

const opensOutlookQuote = (lines: readonly string[], at: number): boolean => {
  if (!/^\s*\**From:/i.test(lines[at]!)) return false;
  const block = lines.slice(at + 1, at + 7).join('\n');
  return /^\s*\**(Sent|Date):/im.test(block) && /^\s*\**To:/im.test(block) && /^\s*\**Subject:/im.test(block);
};

const joined = (lines: readonly string[]): string | null => lines.join('\n').trim() || null;
