// The fields that many bodies share. A message completes the sentence "<field> …".
import { FIRST_DATE, isCivilDate, londonDate } from '@twentieth/calendar';
import { z } from 'zod';

/** The days that the calendars reach, less the years that the longest deadline needs. */
const LAST = '2089-12-31';
/** Does a civil date lie where every deadline of it can be computed? */
export const usableDate = (date: string): boolean => date >= FIRST_DATE && date <= LAST;
const RANGE = `must lie within ${FIRST_DATE} (the Act in force) and ${LAST}`;

const DATE = 'must be a date that exists, as YYYY-MM-DD';
export const civilDate = z
  .string({ error: (issue) => (issue.input === undefined ? undefined : DATE) })
  .refine(isCivilDate, { error: DATE, abort: true })
  .refine(usableDate, { error: RANGE })
  .meta({ format: 'date', examples: ['2026-11-02'] });

const INSTANT = 'must be an instant with its offset, as 2026-12-02T12:00:00Z';
/** An instant with any offset; answered in UTC. */
export const instant = z.iso
  .datetime({ offset: true, error: (issue) => (issue.input === undefined ? undefined : INSTANT) })
  .transform((text) => new Date(text).toISOString())
  .refine((utc) => usableDate(londonDate(utc)), { error: RANGE })
  .meta({ examples: ['2026-12-02T12:00:00Z'] });

/** Free text that belongs to the requester's file; it is sealed. */
export const words = z.string().max(1_048_576, { error: 'may have at most 1048576 characters' });

export const identifier = (what: string) =>
  z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, { error: `must be ${what}, 1 to 200 visible characters without spaces` });

export const emailAddress = z
  .string()
  .max(320)
  .regex(/^[^\s@<>]+@[^\s@<>]+$/, { error: 'must be an e-mail address' });

const PARTS = 'must name parts by their numbers, as [1, 3], each once';
/** Left out: every part that the step can touch. */
export const partNumbers = z
  .array(z.int({ error: PARTS }).min(1, { error: PARTS }), { error: PARTS })
  .min(1, { error: PARTS })
  .max(500, { error: PARTS })
  .refine((numbers) => new Set(numbers).size === numbers.length, { error: PARTS })
  .optional();

/** Every step may say on which civil date it happened; left out, the case's today in London. */
export const on = {
  on: civilDate
    .optional()
    .describe("The civil date on which it happened; left out, the case's today in London."),
};
