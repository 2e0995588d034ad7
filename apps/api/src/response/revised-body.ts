// A new answer beside the first, as a review or a decision notice brings it, with the exemptions that it rests on.
import { ANSWERS, type Answer, type Claim } from '@twentieth/casework';
import { z } from 'zod';
import { words } from '../fields/fields.js';
import { citation, cited, claimBody, claimed } from './claim.js';

export const answerNamed = z.enum(ANSWERS, { error: `must be one of ${ANSWERS.join(', ')}` });

/** What a new answer rests on. */
export const restsOn = {
  claims: z.array(claimBody).max(50).optional(),
  exemptions: z
    .array(citation)
    .max(50)
    .optional()
    .describe('Citations alone; use claims to say more of each.'),
  reasons: words.optional().describe('Shared by the exemptions that are cited alone.'),
};
type RestsOn = z.output<z.ZodObject<typeof restsOn>>;

export const claimsOf = (answer: Answer, { claims, exemptions, reasons }: RestsOn): readonly Claim[] => [
  ...(claims ?? []).map((claim) => claimed(answer, claim)),
  ...(exemptions ?? []).map(cited(answer, reasons ?? '')),
];
