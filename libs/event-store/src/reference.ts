// How a case is named: FOI-2026-000001, counted per authority, prefix and year.
import { RecordMisuseError } from './errors.js';

/** The prefix is two to five capital letters; the number has at least six digits. */
export function formatReference(prefix: string, year: number, number: number): string {
  if (!/^[A-Z]{2,5}$/.test(prefix))
    throw new RecordMisuseError(`The prefix "${prefix}" is not 2 to 5 capital letters.`);
  if (!Number.isInteger(year) || year < 2000 || year > 9999)
    throw new RecordMisuseError(`The year ${year} is not one.`);
  return `${prefix}-${year}-${String(number).padStart(6, '0')}`;
}
