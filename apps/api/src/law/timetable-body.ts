// A request described by its facts. The law itself checks it, field by field; this is its shape for the document.
import { FACT_TYPES, regimes } from '@twentieth/statute';
import { z } from 'zod';

export const timetableBody = z
  .looseObject({
    id: z.string().optional(),
    regime: z.string().describe(`One of ${regimes().join(', ')}.`),
    received: z.string().optional().meta({ format: 'date' }).describe('Day 0: the day of receipt.'),
    receivedAt: z.string().optional().describe('The instant of receipt, where it is known.'),
    asAt: z.string().optional().meta({ format: 'date' }),
    knownAt: z.string().optional().describe('The instant or day as known on which bank holidays are taken.'),
    authority: z
      .looseObject({
        nation: z.string().optional(),
        kind: z.string().optional(),
        schoolSessions: z.array(z.string()).optional(),
      })
      .optional(),
    facts: z
      .array(
        z.looseObject({
          type: z.string().describe(`One of ${FACT_TYPES.join(', ')}.`),
          on: z.string().meta({ format: 'date' }),
        }),
      )
      .max(1_000)
      .optional(),
  })
  .meta({
    id: 'TimetableRequest',
    examples: [
      {
        ...{ id: 'doorbells', regime: 'foia', received: '2026-11-02' },
        facts: [{ type: 'answered', on: '2026-12-04' }],
      },
    ],
  });
