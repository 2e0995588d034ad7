// Where a message was put that opened no request: on its case, or in the holding pen.
import { z } from 'zod';

export const MAIL_SEEMS = ['request', 'reply', 'automatic-reply', 'bounce', 'unreadable'] as const;

export const placedMail = z
  .object({
    placed: z.enum(['on-case', 'held']),
    kind: z.enum(MAIL_SEEMS).describe('What it seems to be.'),
    reference: z.string().nullable().describe('The case that it is on.'),
    mail: z.int().nullable().describe('Its number among the mail of the case.'),
    held: z.string().nullable().describe('Under which id it is held: see /v1/held-mail.'),
    reason: z.string().nullable().describe('Why it is held.'),
    known: z.boolean().describe('It had come before, and nothing was recorded.'),
  })
  .meta({ id: 'PlacedMail' });
export type PlacedMail = z.output<typeof placedMail>;
export type MailSeems = PlacedMail['kind'];
