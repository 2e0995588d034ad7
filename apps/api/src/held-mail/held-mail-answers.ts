// Mail in the holding pen, as it is answered: who wrote and what only as long as its key is there.
import { HELD_STATES } from '@twentieth/event-store';
import type { HeldRead } from '@twentieth/registry';
import { z } from 'zod';
import { MAIL_SEEMS } from '../mail/placed-mail.js';

const instant = z.string().meta({ format: 'date-time' });
const gone = 'Null once its key was destroyed with the case that it is on.';

const row = {
  id: z.string(),
  kind: z.enum(MAIL_SEEMS).describe('What it seems to be.'),
  reason: z.string().describe('Why it was held.'),
  mentions: z.string().nullable().describe('The case that it names, which proves nothing.'),
  receivedAt: instant.describe('When it reached the authority: the clock of a request in it started then.'),
  heldAt: instant,
  bytes: z.int(),
  sha256: z.string(),
  state: z.enum(HELD_STATES),
  settledAt: instant.nullable(),
  settledBy: z.object({ id: z.string(), role: z.string() }).nullable(),
  reference: z.string().nullable().describe('The case that it is on now.'),
  because: z.string().nullable().describe('Why it was set aside.'),
  from: z.object({ name: z.string().nullable(), address: z.string() }).nullable().describe(gone),
  subject: z.string().nullable(),
};

export const heldMailList = z
  .object({
    mail: z.array(z.object(row).meta({ id: 'HeldMailRow' })),
    next: z.string().nullable().describe('Give it as after for the next page; null on the last one.'),
  })
  .meta({ id: 'HeldMailList' });

export const heldMailAnswer = z
  .object({
    ...row,
    recipients: z.array(z.string()),
    text: z.string().nullable().describe(gone),
    quoted: z.string().nullable(),
    attachments: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
  })
  .meta({ id: 'HeldMail' });

export type HeldMailRow = z.output<typeof heldMailList>['mail'][number];
export type HeldMailAnswer = z.output<typeof heldMailAnswer>;

export const rowOf = ({ mail, head, because }: HeldRead): HeldMailRow => {
  const { id, kind, reason, mentions, receivedAt, heldAt, bytes, sha256 } = mail;
  const { state, settledAt, settledBy, reference } = mail;
  return {
    ...{ id, kind: kind as HeldMailRow['kind'], reason, mentions, receivedAt, heldAt, bytes, sha256 },
    ...{ state, settledAt, settledBy, reference, because },
    ...{ from: head?.from ?? null, subject: head?.subject ?? null },
  };
};

export const answerOf = (read: HeldRead): HeldMailAnswer => ({
  ...rowOf(read),
  recipients: [...(read.head?.recipients ?? [])],
  text: read.head?.text ?? null,
  quoted: read.head?.quoted ?? null,
  attachments: (read.head?.attachments ?? []).map((each) => ({ ...each })),
});
