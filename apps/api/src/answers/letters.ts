// The letters of a case, as the document describes them.
import { z } from 'zod';

const letter = z
  .object({
    id: z.string(),
    template: z.string(),
    to: z.string().describe('requester, or the role of the member of staff.'),
    rung: z.string().nullable().describe('The rung of the escalation ladder that called for it.'),
    state: z.enum(['owed', 'prepared', 'sent', 'failed', 'delivered', 'returned', 'superseded', 'waived']),
    medium: z.string().nullable(),
    messageId: z.string().nullable(),
    sha256: z.string().nullable(),
    preparedAt: z.string().nullable(),
    acceptedAt: z.string().nullable(),
    receipt: z.string().nullable(),
    digest: z
      .string()
      .nullable()
      .describe('The digest of the morning in which it went; null where it was a mail of its own.'),
    deliveredAt: z
      .string()
      .nullable()
      .describe('When the post said that it arrived; null where no word has come: SMTP sends none.'),
    failure: z.string().nullable().describe('Why it was refused, or returned undelivered.'),
    superseded: z
      .object({ by: z.string(), event: z.string().nullable() })
      .nullable()
      .describe('What settled it before it was sent: the type of the event, and its id.'),
    waived: z
      .object({ by: z.string(), on: z.string(), reason: z.string().nullable() })
      .nullable()
      .describe(
        'Who answers for not sending it, since when, and why (null to a reader without personal data).',
      ),
    content: z
      .object({ address: z.string().nullable(), subject: z.string(), text: z.string() })
      .nullable()
      .describe(
        'Null to a reader who may not see personal data, before it is prepared, or when it was destroyed.',
      ),
  })
  .meta({ id: 'Letter' });

export const lettersAnswer = z
  .object({ reference: z.string(), letters: z.array(letter) })
  .meta({ id: 'Letters' });
