// The two axes of every read: what was true by the end of a day, and what was on the record at an instant.
import { z } from 'zod';
import { civilDate, instant } from '../fields/fields.js';

export const asOfQuery = z.strictObject({
  asAt: civilDate
    .optional()
    .describe('Only what had happened by the end of this day, with the clocks as they stood on it.'),
  knownAt: instant
    .optional()
    .describe("Only what was on the record by then (in a rehearsal, by the case's own time)."),
});
