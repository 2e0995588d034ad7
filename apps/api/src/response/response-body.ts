// A response in either form: one answer for all parts (or those named), or an outcome for each group of parts.
import { ANSWERS, type IssueResponse } from '@twentieth/casework';
import { z } from 'zod';
import { on, partNumbers, words } from '../fields/fields.js';
import { citation, cited, claimBody, claimed } from './claim.js';

const answer = z.enum(ANSWERS, { error: `must be one of ${ANSWERS.join(', ')}` });
const exemptions = z
  .array(citation)
  .max(50)
  .optional()
  .describe('Citations alone; use claims to say more of each.');

const outcome = z
  .strictObject({
    parts: partNumbers,
    answer,
    claims: z.array(claimBody).max(50).optional(),
    exemptions,
    reasons: words.optional(),
  })
  .meta({ id: 'Outcome' });

const ONE_FORM = 'may not stand beside outcomes: say it in each outcome';

export const responseBody = z
  .strictObject({
    outcomes: z
      .array(outcome)
      .min(1)
      .max(500)
      .optional()
      .describe('One for each group of parts answered alike.'),
    answer: answer
      .optional()
      .describe('Short form: the one answer for all parts still open, or those named.'),
    claims: z.array(claimBody).max(50).optional(),
    exemptions,
    reasons: words.optional(),
    parts: partNumbers,
    text: words.default('').describe('The words of the response, which go into the letter.'),
    ...on,
  })
  .superRefine((said, context) => {
    const issue = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (said.outcomes === undefined && said.answer === undefined)
      issue('answer', 'is missing: give an answer, or outcomes part by part');
    if (said.outcomes === undefined) return;
    for (const field of ['answer', 'claims', 'exemptions', 'reasons', 'parts'] as const)
      if (said[field] !== undefined) issue(field, ONE_FORM);
  })
  .meta({ id: 'Response' });

export const responseCommand = (said: z.output<typeof responseBody>): IssueResponse => {
  const outcomes = said.outcomes ?? (said.answer === undefined ? [] : [{ ...said, answer: said.answer }]);
  return {
    type: 'IssueResponse',
    text: said.text,
    outcomes: outcomes.map(({ answer: given, parts, claims, exemptions: citations, reasons }) => ({
      parts: parts ?? null,
      answer: given,
      claims: [
        ...(claims ?? []).map((claim) => claimed(given, claim)),
        ...(citations ?? []).map(cited(given, reasons ?? '')),
      ],
    })),
  };
};
