// An exemption claimed, in full or by its citation alone.
import type { Answer, Claim } from '@twentieth/casework';
import { z } from 'zod';
import { words } from '../fields/fields.js';

const CITATION = 'must cite an exemption with its subsection, as "43(2)"';
export const citation = z
  .string({ error: CITATION })
  .regex(/^\d{1,2}[A-Z]?(\(\w{1,4}\)){0,4}$/, { error: CITATION });
export const exemptionList = z.array(citation).max(50);

const duty = z.enum(['confirm-or-deny', 'communicate']);

export const claimBody = z
  .strictObject({
    exemption: citation,
    duty: duty
      .optional()
      .describe(
        'Left out: confirm-or-deny where the answer neither confirms nor denies, otherwise communicate.',
      ),
    limbs: z.array(z.string().max(40)).max(20).default([]),
    likelihood: z.enum(['would', 'would-be-likely']).nullish(),
    reasons: words.default(''),
    publicInterest: z
      .strictObject({
        favouring: z.array(words).default([]),
        against: z.array(words).default([]),
        conclusion: words.default(''),
      })
      .nullish(),
  })
  .meta({ id: 'Claim' });

export const dutyOf = (answer: Answer): Claim['duty'] =>
  answer === 'neither-confirmed-nor-denied' ? 'confirm-or-deny' : 'communicate';

export const claimed = (
  answer: Answer,
  { duty: stated, likelihood, publicInterest, ...rest }: z.output<typeof claimBody>,
): Claim => ({
  ...rest,
  duty: stated ?? dutyOf(answer),
  likelihood: likelihood ?? null,
  publicInterest: publicInterest ?? null,
});

/** A citation on its own, with reasons that all of them share. */
export const cited =
  (answer: Answer, reasons: string) =>
  (exemption: string): Claim => ({
    ...{ exemption, duty: dutyOf(answer), limbs: [], likelihood: null, reasons, publicInterest: null },
  });
