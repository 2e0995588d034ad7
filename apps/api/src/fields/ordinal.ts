// The number in an address: the first clarification or review of a case is 1.
import { z } from 'zod';

/** @param name the part of the address that it stands in, as a problem names it */
export const ordinalNamed = (name: string) =>
  z
    .string()
    .superRefine((text, context) => {
      if (!/^[1-9]\d{0,5}$/.test(text))
        context.addIssue({ code: 'custom', path: [name], message: 'must be a number from 1' });
    })
    .transform(Number)
    .describe('Which one of the case, counted from 1.');

export const ordinal = ordinalNamed('number');
