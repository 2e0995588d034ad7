// An exemption claimed, in an answer: where it is claimed and what it rests on, never its words.
import { z } from 'zod';

const date = z.string().meta({ format: 'date' });

export const exemptionClaim = z
  .object({
    number: z.int(),
    parts: z.array(z.int()),
    regime: z.string(),
    exemption: z.string(),
    duty: z.enum(['confirm-or-deny', 'communicate']),
    limbs: z.array(z.string()),
    likelihood: z.enum(['would', 'would-be-likely']).nullable(),
    heldByHouse: z.boolean(),
    reasons: z
      .enum(['given', 'apparent', 'withheld'])
      .describe('Whether reasons were given; withheld where stating them would disclose what is exempt.'),
    claimedOn: date,
    late: z
      .enum(['after-the-response', 'after-the-time'])
      .nullable()
      .describe('Why relying on it breaks the duty to specify it in time, if it does.'),
    balance: z
      .object({
        favouring: z.int().describe('How many factors favour disclosure.'),
        against: z.int().describe('How many favour maintaining the exemption.'),
        conclusion: z.enum(['maintain', 'disclose']),
        presumption: z.boolean(),
        sha256: z.string(),
      })
      .nullable(),
    opinion: z.object({ office: z.string(), givenOn: date }).nullable(),
    certificate: z.object({ provision: z.string(), office: z.string(), signedOn: date }).nullable(),
    withdrawnOn: date.nullable(),
  })
  .meta({ id: 'ClaimOnRecord' });
