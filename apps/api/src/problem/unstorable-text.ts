// Text that no record can hold (RFC 8785, PostgreSQL): a NUL, or half of a surrogate pair. It is looked for before the
// schema, so that every field of every body is covered, and refused with the field that holds it.
import { malformed } from './known-problems.js';
import { pathOf } from './malformed-body.js';
import type { Problem } from './problem.js';

const NUL = String.fromCharCode(0);
const holds = (text: string): boolean => text.isWellFormed() && !text.includes(NUL);

/** Deeper than any schema goes: what lies below is refused by the schema, however deep it is. */
const DEEPEST = 20;

const WHY = 'holds a character that no text has: a NUL (U+0000), or half of a surrogate pair';
const REMEDY = 'Leave the character out, and send the text as UTF-8.';

/** The first place in a body that cannot be kept, as a problem; null where there is none. */
export const unstorable = (value: unknown, path: readonly PropertyKey[] = []): Problem | null => {
  if (typeof value === 'string')
    return holds(value) ? null : malformed(path.length === 0 ? 'body' : pathOf(path), WHY, REMEDY);
  if (typeof value !== 'object' || value === null || path.length >= DEEPEST) return null;
  for (const [key, each] of Object.entries(value)) {
    if (!holds(key))
      return malformed(path.length === 0 ? 'body' : pathOf(path), `has a field whose name ${WHY}`, REMEDY);
    const wrong = unstorable(each, [...path, Array.isArray(value) ? Number(key) : key]);
    if (wrong !== null) return wrong;
  }
  return null;
};
