// A review's outcome: one for all parts under review, or part by part, with the new answer where the first falls.
import type { ConcludeInternalReview } from '@twentieth/casework';
import { z } from 'zod';
import { on, partNumbers, words } from '../fields/fields.js';
import { answerNamed, claimsOf, restsOn } from '../response/revised-body.js';

const OUTCOMES = ['upheld', 'partly-upheld', 'overturned'] as const;
const outcome = z.enum(OUTCOMES, { error: `must be one of ${OUTCOMES.join(', ')}` });

const decided = {
  outcome,
  answer: answerNamed
    .optional()
    .describe('The new answer, where the first is overturned, wholly or partly; it stands beside the first.'),
  ...restsOn,
};

const ONE_FORM = 'may not stand beside outcomes: say it in each outcome';
const SHORT = ['answer', 'claims', 'exemptions', 'reasons'] as const;

export const outcomeBody = z
  .strictObject({
    ...decided,
    outcome: outcome.optional().describe('Short form: the one outcome for all parts under review.'),
    outcomes: z
      .array(z.strictObject({ parts: partNumbers, ...decided }))
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
  .superRefine((said, context) => {
    if (said.outcomes === undefined) return;
    for (const field of SHORT)
      if (said[field] !== undefined) context.addIssue({ code: 'custom', path: [field], message: ONE_FORM });
  })
  .meta({
    id: 'ReviewOutcome',
    examples: [
      {
        outcomes: [
          { parts: [1], outcome: 'overturned', answer: 'disclosed' },
          { parts: [2], outcome: 'upheld' },
        ],
        text: 'We looked afresh.',
      },
    ],
  });

export const outcomeCommand = (
  number: number,
  said: z.output<typeof outcomeBody>,
): ConcludeInternalReview => {
  const outcomes =
    said.outcomes ??
    (said.outcome === undefined ? [] : [{ ...said, outcome: said.outcome, parts: undefined }]);
  return {
    type: 'ConcludeInternalReview',
    number,
    text: said.text,
    outcomes: outcomes.map(({ parts, outcome: given, answer, ...rest }) => ({
      parts: parts ?? null,
      outcome: given,
      answer: answer ?? null,
      claims: answer === undefined ? [] : claimsOf(answer, only(rest)),
    })),
  };
};

const only = ({
  claims,
  exemptions,
  reasons,
}: Parameters<typeof claimsOf>[1]): Parameters<typeof claimsOf>[1] => ({ claims, exemptions, reasons });
