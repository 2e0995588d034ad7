// A page of the work list.
import type { CaseSummary } from '@twentieth/event-store';
import { z } from 'zod';

const date = z.string().meta({ format: 'date' });

export const caseList = z
  .object({
    requests: z.array(
      z
        .object({
          reference: z.string(),
          regime: z.string(),
          receivedOn: date,
          stage: z.string(),
          nextDue: date
            .nullable()
            .describe('The earliest day on which something is owed; null where nothing is.'),
          overdue: z.boolean(),
          officer: z.string().nullable(),
          version: z.int(),
          updatedAt: z.string(),
          summary: z.record(z.string(), z.unknown()),
        })
        .meta({ id: 'CaseSummary' }),
    ),
    next: z.string().nullable().describe('Give it as after for the next page; null on the last one.'),
  })
  .meta({ id: 'CaseList' });

export interface CaseList {
  readonly requests: readonly CaseSummary[];
  readonly next: string | null;
}
