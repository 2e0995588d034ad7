// A proclamation as it is sent in, and its ?dryRun.
import { DIVISIONS } from '@twentieth/calendar';
import type { Proclamation } from '@twentieth/casework';
import { z } from 'zod';
import { civilDate } from '../fields/fields.js';

const NATIONS = `must name parts of the UK, each once: ${DIVISIONS.join(', ')}`;
const line = (what: string) =>
  z
    .string()
    .trim()
    .regex(/^[^\p{Cc}]{1,200}$/u, { error: `must be ${what}, one line of 1 to 200 characters` });

export const proclamationBody = z
  .strictObject({
    date: civilDate.describe('The day that becomes a bank holiday, or is taken back.'),
    title: line("the day's name").describe("The day's name, as it is published."),
    nations: z
      .array(z.enum(DIVISIONS, { error: NATIONS }), { error: NATIONS })
      .min(1, { error: NATIONS })
      .refine((nations) => new Set(nations).size === nations.length, { error: NATIONS })
      .describe('The parts of the UK that keep it. One is enough for FOIA 2000 s10(6).'),
    knownSince: civilDate.describe('The London day on which it was proclaimed.'),
    source: line('where it was proclaimed').describe('The Gazette, an order, the published list of a day.'),
    withdrawn: z
      .boolean({ error: 'must be true or false' })
      .optional()
      .describe('True where a day that was a bank holiday is taken back.'),
  })
  .meta({
    id: 'Proclamation',
    examples: [
      {
        date: '2026-12-14',
        title: 'A day of thanks',
        nations: ['scotland'],
        knownSince: '2026-11-20',
        source: 'The Gazette, 20 November 2026',
      },
    ],
  });

export const proclamationOf = (said: z.output<typeof proclamationBody>): Proclamation => ({
  ...said,
  withdrawn: said.withdrawn ?? false,
});

export const dryRunQuery = z.strictObject({
  dryRun: z
    .enum(['0', '1', 'true', 'false'], { error: 'must be 1 or 0' })
    .optional()
    .describe('1: tell what it would do with 200, and keep nothing.'),
});

export const isDryRun = ({ dryRun }: z.output<typeof dryRunQuery>): boolean =>
  dryRun === '1' || dryRun === 'true';
