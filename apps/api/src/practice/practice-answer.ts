// The practice of an authority as it is answered: what was set, what is in force today, and who changed it when.
import { z } from 'zod';
import type { Practice } from '@twentieth/registry';

const anything = z.record(z.string(), z.unknown());

export const practiceAnswer = z
  .object({
    version: z
      .int()
      .describe('The number of the last change; the ETag, which the next change names in If-Match.'),
    ladders: z.array(anything).describe('As they were set, in that order, each with setAt and setBy.'),
    inForce: anything.describe(
      'The ladder in force today, with its defaults filled in; from is null for the default.',
    ),
    holders: anything,
    absences: z.array(anything),
    problems: z
      .array(z.object({ field: z.string(), why: z.string() }))
      .describe('What of it cannot be read, and so is not followed.'),
    changes: z
      .array(
        z.object({ version: z.int(), what: z.string(), by: z.string(), role: z.string(), at: z.string() }),
      )
      .describe('The last fifty, the latest first.'),
  })
  .meta({ id: 'Practice' });

export type PracticeAnswer = z.output<typeof practiceAnswer>;

export const practiceShown = (practice: Practice): PracticeAnswer => ({
  version: practice.version,
  ladders: practice.ladders as readonly Record<string, unknown>[] as Record<string, unknown>[],
  inForce: { ...practice.inForce, rungs: [...practice.inForce.rungs] },
  holders: { ...practice.holders },
  absences: practice.absences as readonly Record<string, unknown>[] as Record<string, unknown>[],
  problems: practice.problems.map(({ field, told: why }) => ({ field, why })),
  changes: practice.changes.map(({ version, what, by, at }) => ({
    version,
    what,
    by: by.id,
    role: by.role,
    at,
  })),
});
