// Signs that a machine wrote a message: an answer to it would start a loop, and no time runs from a bounce.
import { valuesOf, type HeaderLine } from './headers.js';
import type { Automatic } from './received-email.js';

/** @returns what kind of machine wrote it and by which sign, or null. */
export const automaticOf = (lines: readonly HeaderLine[], from: string): Automatic | null => {
  const first = (key: string) => valuesOf(lines, key)[0]?.toLowerCase();
  const submitted = first('auto-submitted');
  const type = first('content-type') ?? '';
  const nobody = first('return-path') === '<>';
  if (/^multipart\/report\b.*\breport-type="?disposition-notification\b/.test(type))
    return { kind: 'automatic-reply', evidence: 'Content-Type: multipart/report of a display' };
  if (/^multipart\/report\b/.test(type))
    return { kind: 'bounce', evidence: 'Content-Type: multipart/report' };
  if (first('x-failed-recipients') !== undefined) return { kind: 'bounce', evidence: 'X-Failed-Recipients' };
  if (/^(mailer-daemon|postmaster)@/i.test(from) && (nobody || submitted !== undefined)) {
    return { kind: 'bounce', evidence: 'sent by the mail system itself' };
  }
  if (submitted !== undefined && !/^no\b/.test(submitted))
    return { kind: 'automatic-reply', evidence: 'Auto-Submitted' };
  for (const key of ['x-autoreply', 'x-autorespond', 'x-autoresponder']) {
    if (first(key) !== undefined && first(key) !== 'no') return { kind: 'automatic-reply', evidence: key };
  }
  const precedence = first('precedence') ?? '';
  if (precedence === 'auto_reply') return { kind: 'automatic-reply', evidence: 'Precedence: auto_reply' };
  if (nobody) return { kind: 'automatic-reply', evidence: 'Return-Path: <>' };
  return /^(bulk|junk|list)$/.test(precedence)
    ? { kind: 'bulk', evidence: `Precedence: ${precedence}` }
    : null;
};
