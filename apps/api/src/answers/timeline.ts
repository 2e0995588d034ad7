// The timeline of a case, as the document describes it.
import { z } from 'zod';

const entry = z
  .object({
    on: z.string().meta({ format: 'date' }),
    at: z.string(),
    actor: z.object({ id: z.string(), role: z.string() }),
    event: z.string().describe('The id of the event that it tells of.'),
    type: z.string(),
    what: z.string(),
    law: z.string().nullable(),
  })
  .meta({ id: 'TimelineEntry' });

export const timelineAnswer = z
  .object({ reference: z.string(), timeline: z.array(entry) })
  .meta({ id: 'Timeline' });
