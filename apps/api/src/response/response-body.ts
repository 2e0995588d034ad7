// A response in either form: one answer for all parts (or those named), or an outcome for each group of parts.
import { ANSWERS, type IssueResponse, type OutcomeGiven } from '@twentieth/casework';
import { z } from 'zod';
import { on, partNumbers, words } from '../fields/fields.js';
import { citation, cited, claimBody, claimed } from './claim.js';

const answer = z.enum(ANSWERS, { error: `must be one of ${ANSWERS.join(', ')}` });
const exemptions = z
  .array(citation)
  .max(50)
  .optional()
  .describe('Citations alone; use claims to say more of each.');
const reasons = words.optional().describe('Shared by the exemptions that are cited alone.');
const why = words.optional().describe('Why these parts, in particular, are answered so (s17(1)(c)).');
const claims = z
  .array(claimBody)
  .max(50)
  .optional()
  .describe('Made here; those on the record for the part are relied on without being named.');

const outcome = z
  .strictObject({ parts: partNumbers, answer, claims, exemptions, reasons, why })
  .meta({ id: 'Outcome' });

const ONE_FORM = 'may not stand beside outcomes: say it in each outcome';

/** What a response says, and so does its draft. */
export const responseFields = {
  outcomes: z
    .array(outcome)
    .min(1)
    .max(500)
    .optional()
    .describe('One for each group of parts answered alike.'),
  answer: answer.optional().describe('Short form: the one answer for all parts still open, or those named.'),
  ...{ claims, exemptions, reasons, why },
  parts: partNumbers,
  text: words.default('').describe('The words of the response, which go into the letter.'),
  ...on,
};
type Said = z.output<z.ZodObject<typeof responseFields>>;

/** Either the short form or outcomes, and never both. */
export const oneForm = (
  said: Pick<Said, 'outcomes' | 'answer' | (typeof SHORT)[number]>,
  context: z.RefinementCtx,
): void => {
  const issue = (path: string, message: string): void =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (said.outcomes === undefined && said.answer === undefined)
    issue('answer', 'is missing: give an answer, or outcomes part by part');
  if (said.outcomes === undefined) return;
  for (const field of SHORT) if (said[field] !== undefined) issue(field, ONE_FORM);
};
const SHORT = ['answer', 'claims', 'exemptions', 'reasons', 'why', 'parts'] as const;

export const responseBody = z
  .strictObject({
    ...responseFields,
    overrule: z
      .strictObject({ reason: words.describe('Why it goes in spite of the findings; sealed.') })
      .optional()
      .describe('An approver lets the response go in spite of what the check of its notice finds.'),
  })
  .superRefine(oneForm)
  .meta({
    id: 'Response',
    examples: [
      {
        outcomes: [
          { parts: [1, 2], answer: 'disclosed' },
          { parts: [4], answer: 'withheld' },
        ],
        text: 'We give what we hold of parts 1 and 2, and withhold the prices.',
      },
    ],
  });

/** The outcomes, in whichever form they were said. */
export const outcomesGiven = (said: Omit<Said, 'on'>): readonly OutcomeGiven[] => {
  const outcomes = said.outcomes ?? (said.answer === undefined ? [] : [{ ...said, answer: said.answer }]);
  return outcomes.map(
    ({ answer: given, parts, claims: made, exemptions: citations, reasons: shared, why: own }) => ({
      parts: parts ?? null,
      answer: given,
      claims: [
        ...(made ?? []).map((claim) => claimed(given, claim)),
        ...(citations ?? []).map(cited(given, shared ?? '')),
      ],
      ...(own === undefined ? {} : { why: own }),
    }),
  );
};

export const responseCommand = (said: z.output<typeof responseBody>): IssueResponse => ({
  type: 'IssueResponse',
  text: said.text,
  outcomes: outcomesGiven(said),
  ...(said.overrule ? { overrule: said.overrule } : {}),
});
