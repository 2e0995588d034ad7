// What is said of a request that may be none (s8), of a disputed day of receipt, of a name, and of a withdrawal.
import { MISSING } from '@twentieth/casework';
import { z } from 'zod';
import { civilDate, emailAddress, on, partNumbers, words } from '../fields/fields.js';

export const invalidityBody = z
  .strictObject({
    missing: z
      .array(z.enum(MISSING, { error: `must be among ${MISSING.join(', ')}` }))
      .min(1, { error: `must name what is missing: ${MISSING.join(', ')}` }),
    advice: words.describe('What the requester can do to make it a request (s16); sealed, and sent.'),
    ...on,
  })
  .meta({
    id: 'Invalidity',
    examples: [{ missing: ['real-name'], advice: 'Please tell us your name.', on: '2026-11-04' }],
  });

export const validityBody = z
  .strictObject({
    text: words.default('').describe('What the requester wrote; sealed.'),
    name: z.string().max(500).nullish(),
    email: emailAddress.nullish(),
    address: z.string().max(2_000).nullish(),
    ...on,
  })
  .meta({
    id: 'Validity',
    examples: [{ text: 'I am Alex Morgan.', name: 'Alex Morgan', on: '2026-11-16' }],
  });

export const receiptDisputeBody = z
  .strictObject({
    claimedOn: civilDate.describe('The day on which the request is said to have been received.'),
    by: z.enum(['requester', 'regulator', 'other']).default('requester'),
    why: words.describe('What speaks for it; sealed.'),
    ...on,
  })
  .meta({
    id: 'ReceiptDispute',
    examples: [{ claimedOn: '2026-10-28', by: 'requester', why: 'A receipt of the e-mail.' }],
  });

export const upholdingBody = z
  .strictObject({ reason: words.describe('What shows the recorded date; sealed.'), ...on })
  .meta({ id: 'ReceiptDateUpheld', examples: [{ reason: 'The gateway shows 2 November.' }] });

export const nameQuestionBody = z
  .strictObject({ why: words.describe('What raises the doubt; sealed.'), ...on })
  .meta({ id: 'NameQuestion', examples: [{ why: 'It is the name of a cartoon.' }] });

export const nameJudgementBody = z
  .strictObject({
    judgement: z.enum(['accepted', 'pseudonym'], { error: 'must be accepted or pseudonym' }),
    because: words.describe('Sealed.'),
    ...on,
  })
  .meta({ id: 'NameJudgement', examples: [{ judgement: 'accepted', because: 'We looked it up.' }] });

export const withdrawalBody = z
  .strictObject({
    parts: partNumbers,
    text: words.default('').describe('What the requester wrote; sealed.'),
    ...on,
  })
  .meta({ id: 'Withdrawal', examples: [{ parts: [2, 3], text: 'I no longer need this.' }] });
