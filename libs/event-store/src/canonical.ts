// RFC 8785 (JSON Canonicalization Scheme): one text for one value, so that a hash means the value.
import canonicalize from 'canonicalize';
import { RecordMisuseError } from './errors.js';

/** A NUL written as an escape; an even number of backslashes before it would make it plain text. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/**
 * The canonical text of a JSON value.
 * @throws RecordMisuseError for what JSON or the database cannot hold: NaN, lone surrogates, cycles, NUL
 */
export function canonicalText(value: unknown): string {
  const text = attempt(value);
  if (text === undefined) throw new RecordMisuseError('Nothing cannot be recorded: the value has no JSON.');
  if (ESCAPED_NUL.test(text))
    throw new RecordMisuseError('A text with a NUL character (U+0000) cannot be recorded.');
  return text;
}

function attempt(value: unknown): string | undefined {
  try {
    return canonicalize(value);
  } catch (cause) {
    throw new RecordMisuseError('The value cannot be written as canonical JSON.', { cause });
  }
}
