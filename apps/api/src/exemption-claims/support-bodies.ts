// What a claim rests on besides its reasons: the balance, the qualified person's opinion, a certificate.
import { WEIGHTS } from '@twentieth/casework';
import { z } from 'zod';
import { civilDate, on, words } from '../fields/fields.js';

const factors = z
  .array(
    z.strictObject({
      factor: words,
      weight: z.enum(WEIGHTS, { error: `must be one of ${WEIGHTS.join(', ')}` }),
    }),
  )
  .max(100);

export const balanceBody = z
  .strictObject({
    favouring: factors.describe('Factors for disclosure, or for saying whether it is held.'),
    against: factors.describe('Factors for maintaining the exemption, or for staying silent.'),
    conclusion: z.enum(['maintain', 'disclose']).describe('Which way the balance falls.'),
    reasons: words.describe('Why it falls that way; sealed, and told in the letter.'),
    presumption: z
      .boolean()
      .default(false)
      .describe('The presumption in favour of disclosure was applied (EIR reg 12(2)).'),
    ...on,
  })
  .meta({
    id: 'Balance',
    examples: [
      {
        favouring: [{ factor: 'Public money was spent.', weight: 'moderate' }],
        against: [{ factor: 'The next contract would cost more.', weight: 'strong' }],
        conclusion: 'maintain',
        reasons: 'The contract is about to be let again, so the cost outweighs.',
      },
    ],
  });

export const opinionBody = z
  .strictObject({
    office: words.describe('The office by which the person is qualified (s36(5)).'),
    name: words.describe('Who holds it; sealed.'),
    givenOn: civilDate.describe('The day on which the opinion was given: before the notice.'),
    opinion: words.describe('The opinion, its limb, its likelihood and its reasons; sealed.'),
    ...on,
  })
  .meta({
    id: 'QualifiedPersonOpinion',
    examples: [
      {
        ...{ office: 'Chief Constable', name: 'R. Aldous', givenOn: '2026-11-12' },
        opinion: 'Advice would be likely to be less frank.',
      },
    ],
  });

export const certificateBody = z
  .strictObject({
    office: words.describe('The office of whoever signed it.'),
    name: words.describe('Who signed it; sealed.'),
    signedOn: civilDate,
    ...on,
  })
  .meta({
    id: 'Certificate',
    examples: [{ office: 'Home Secretary', name: 'M. Thorne', signedOn: '2026-11-10' }],
  });

export const withdrawalBody = z
  .strictObject({ reason: words.describe('Why it is no longer relied on; sealed.'), ...on })
  .meta({ id: 'ClaimWithdrawal', examples: [{ reason: 'The contract has been published.' }] });
