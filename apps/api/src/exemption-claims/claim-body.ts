// An exemption claimed by itself, before the response that will rest on it (s17(1), s17(4)).
import type { ClaimExemption } from '@twentieth/casework';
import { z } from 'zod';
import { on, partNumbers, words } from '../fields/fields.js';
import { citation } from '../response/claim.js';

export const exemptionClaimBody = z
  .strictObject({
    exemption: citation.describe('With its subsection, as "43(2)" or "31(3)".'),
    duty: z
      .enum(['confirm-or-deny', 'communicate'])
      .optional()
      .describe('Left out: the duty to which the subsection itself speaks.'),
    parts: partNumbers.describe('Left out: every part still to be answered.'),
    limbs: z.array(z.string().max(40)).max(20).default([]).describe('As "31(1)(a)".'),
    likelihood: z
      .enum(['would', 'would-be-likely'])
      .nullish()
      .describe('Of the harm, where harm is the test.'),
    reasons: words.default('').describe('Why it applies; sealed.'),
    reasonsApparent: z.boolean().default(false).describe('It is apparent without reasons (s17(1)(c)).'),
    reasonsWithheld: words
      .nullish()
      .describe(
        'What stating the reasons would disclose, where they are left out for that (s17(4)); sealed.',
      ),
    heldByHouse: z.boolean().default(false).describe('A House of Parliament holds the information (s36).'),
    ...on,
  })
  .meta({
    id: 'ExemptionClaim',
    examples: [
      {
        ...{ exemption: '43(2)', parts: [4], likelihood: 'would-be-likely' },
        reasons: 'The prices would help rival bidders.',
      },
    ],
  });

export const claimCommand = (said: z.output<typeof exemptionClaimBody>): ClaimExemption => {
  const { on: _on, parts = null, duty = null, likelihood = null, reasonsWithheld = null, ...rest } = said;
  return { type: 'ClaimExemption', ...rest, parts, duty, likelihood, reasonsWithheld };
};
