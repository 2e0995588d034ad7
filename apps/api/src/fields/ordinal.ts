// The number in an address: the first clarification or review of a case is 1.
import { z } from 'zod';

export const ordinal = z
  .string()
  .superRefine((text, context) => {
    if (!/^[1-9]\d{0,5}$/.test(text))
      context.addIssue({ code: 'custom', path: ['number'], message: 'must be a number from 1' });
  })
  .transform(Number)
  .describe('Which one of the case, counted from 1.');
