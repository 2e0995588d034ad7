// Deadlines with the ledger that reaches each date, as the document describes them.
import { z } from 'zod';
import { deadline } from './case-schema.js';

const date = z.string().meta({ format: 'date' });

export const ledger = z
  .object({
    dayZero: date,
    rule: z.string(),
    counted: z.array(date),
    skipped: z.array(z.object({ date, why: z.string() })),
    excluded: z.array(z.object({ from: date, to: date, days: z.int(), why: z.string(), law: z.string() })),
    restarts: z.array(z.object({ from: date, to: date, why: z.string(), law: z.string() })),
    rolledFrom: date.optional(),
    workTo: date.optional(),
    notes: z.array(z.string()),
    calendar: z.object({ name: z.string(), version: z.string() }),
    law: z.object({ regime: z.string(), version: z.string() }),
  })
  .meta({ id: 'Ledger' });

export const caseTimetable = z
  .object({
    reference: z.string(),
    asAt: date,
    receivedOn: date,
    deadlines: z.array(
      deadline.extend({ ledger, explanation: z.string() }).meta({ id: 'ExplainedDeadline' }),
    ),
  })
  .meta({ id: 'CaseTimetable' });

/** The answer to a timetable asked of the law alone, with no case. */
export const lawTimetable = z
  .object({
    id: z.string().optional(),
    regime: z.string(),
    dayZero: date,
    asAt: date,
    law: z.object({ regime: z.string(), version: z.string(), hash: z.string() }),
    calendar: z.object({ name: z.string(), version: z.string(), hash: z.string() }),
    deadlines: z.array(deadline.omit({ parts: true }).extend({ ledger }).meta({ id: 'LawDeadline' })),
    breaches: z.array(z.object({ duty: z.string(), on: date, law: z.string(), kind: z.string() })),
  })
  .meta({ id: 'Timetable' });
