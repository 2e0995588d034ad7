// A draft says all that the response will say, in the same words and in either form.
import type { SubmitDraft } from '@twentieth/casework';
import { z } from 'zod';
import { words } from '../fields/fields.js';
import { oneForm, outcomesGiven, responseFields } from '../response/response-body.js';

export const draftBody = z
  .strictObject({
    ...responseFields,
    urgency: words
      .nullish()
      .describe('Why it cannot wait for one step after another: they may then approve in any order.'),
  })
  .superRefine(oneForm)
  .meta({
    id: 'Draft',
    examples: [{ outcomes: [{ parts: [1, 2], answer: 'disclosed' }], text: 'Here is what we hold.' }],
  });

export const draftCommand = (said: z.output<typeof draftBody>): SubmitDraft => ({
  type: 'SubmitDraft',
  text: said.text,
  outcomes: outcomesGiven(said),
  urgency: said.urgency ?? null,
});
