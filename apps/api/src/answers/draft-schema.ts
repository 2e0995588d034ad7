// A draft on its way through clearance, and who stands in for whom.
import { z } from 'zod';

const date = z.string().meta({ format: 'date' });

export const draft = z
  .object({
    number: z.int(),
    parts: z.array(z.int()),
    by: z.string().describe('Who drafted it: they neither check nor approve it.'),
    submittedOn: date,
    urgent: z.boolean(),
    sha256: z.string().describe('Of all that it says: what is issued must say the same.'),
    steps: z.array(z.object({ step: z.string(), approvers: z.array(z.string()) })),
    approvals: z.array(
      z.object({ step: z.string(), by: z.string(), onBehalfOf: z.string().nullable(), on: date }),
    ),
    state: z.enum(['in-clearance', 'returned', 'sent-back', 'cleared', 'superseded', 'issued']),
  })
  .meta({ id: 'DraftOnRecord' });

export const deputy = z
  .object({ number: z.int(), person: z.string(), deputy: z.string(), from: date, to: date })
  .meta({ id: 'DeputyOnRecord' });
