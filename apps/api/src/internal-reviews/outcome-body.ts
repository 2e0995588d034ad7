// A review's outcome: one for all parts under review, or part by part.
import type { ConcludeInternalReview } from '@twentieth/casework';
import { z } from 'zod';
import { on, partNumbers, words } from '../fields/fields.js';

const OUTCOMES = ['upheld', 'partly-upheld', 'overturned'] as const;
const outcome = z.enum(OUTCOMES, { error: `must be one of ${OUTCOMES.join(', ')}` });

export const outcomeBody = z
  .strictObject({
    outcome: outcome.optional().describe('Short form: the one outcome for all parts under review.'),
    outcomes: z
      .array(z.strictObject({ parts: partNumbers, outcome }))
      .min(1)
      .max(500)
      .optional(),
    text: words.default('').describe('The words of the outcome, which go into the letter.'),
    ...on,
  })
  .refine((said) => (said.outcome === undefined) !== (said.outcomes === undefined), {
    path: ['outcome'],
    error: 'must be given once: either outcome, or outcomes part by part',
  })
  .meta({ id: 'ReviewOutcome' });

export const outcomeCommand = (
  number: number,
  said: z.output<typeof outcomeBody>,
): ConcludeInternalReview => {
  const outcomes =
    said.outcomes ?? (said.outcome === undefined ? [] : [{ outcome: said.outcome, parts: undefined }]);
  return {
    type: 'ConcludeInternalReview',
    number,
    text: said.text,
    outcomes: outcomes.map(({ parts, outcome: given }) => ({ parts: parts ?? null, outcome: given })),
  };
};
