// What is said of fees: the notice, the payment, the lapse (s9).
import { z } from 'zod';
import { on, partNumbers, words } from '../fields/fields.js';

const pence = z
  .int({ error: 'must be a whole number of pence' })
  .min(1, { error: 'must be a penny or more' })
  .max(100_000_000, { error: 'may be at most 100000000 pence' })
  .describe('In pence.');

export const feesNoticeBody = z
  .strictObject({
    amountPence: pence,
    parts: partNumbers,
    text: words.default('').describe('What the fee is for, as the requester is told; sealed.'),
    ...on,
  })
  .meta({
    id: 'FeesNotice',
    examples: [{ amountPence: 1250, parts: [4], text: 'For copying 125 sheets.' }],
  });

export const feeBody = z
  .strictObject({ amountPence: pence, ...on })
  .meta({ id: 'FeePayment', examples: [{ amountPence: 1250 }] });

export const feeLapseBody = z.strictObject({ ...on }).meta({ id: 'FeeLapse', examples: [{}] });
