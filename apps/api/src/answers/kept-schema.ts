// A case's receipt, its commissions, and how it is kept, as the document describes them.
import {
  CLOSING_GROUNDS,
  HOLDINGS,
  LINK_KINDS,
  MAIL_KINDS,
  MAIL_SENDERS,
  MISSING,
} from '@twentieth/casework';
import { z } from 'zod';

const date = z.string().meta({ format: 'date' });
const parts = z.array(z.int());
const sealed = z.string().nullable().describe('Null to a reader who may not see personal data.');

const commission = z
  .object({
    number: z.int(),
    parts,
    team: z.string(),
    commissionedOn: date,
    returnBy: date,
    chasedOn: z.array(date),
    returnedOn: date.nullable(),
    holds: z.enum(HOLDINGS).nullable(),
    awaited: z.boolean(),
    late: z.boolean(),
  })
  .meta({ id: 'CommissionOnRecord' });

const mail = z
  .object({
    number: z.int(),
    kind: z.enum(MAIL_KINDS),
    receivedOn: date.describe(
      'The day on which it reached the authority: what it asks or brings counts from then.',
    ),
    receivedAt: z.string().nullable(),
    sender: z.enum(MAIL_SENDERS).describe('By its address alone, which anybody can write.'),
    letter: z.string().nullable().describe('The letter of the case that it answers, or that came back.'),
    attachments: z.int(),
    cleaned: z
      .boolean()
      .describe(
        'Characters that no record can hold were taken out or replaced; the message is kept as it came.',
      ),
    held: z.string().nullable().describe('Where the whole message is kept: see /v1/held-mail.'),
    dealtWithOn: date.nullable(),
    waits: z.boolean().describe('A reply that nobody has dealt with.'),
    from: z.object({ name: z.string().nullable(), address: z.string() }).nullable(),
    subject: sealed,
    text: sealed,
    quoted: sealed,
  })
  .meta({ id: 'MailOnRecord' });

const version = z.object({ sha256: z.string(), bytes: z.int(), mediaType: z.string(), on: date });

export const kept = {
  firstReceivedOn: date.describe('The date of receipt before any correction.'),
  invalid: z
    .object({ foundOn: date, missing: z.array(z.enum(MISSING)) })
    .nullable()
    .describe('What it is found to lack, so that no clock runs (s8).'),
  receiptDisputes: z.array(
    z.object({
      claimedOn: date,
      by: z.enum(['requester', 'regulator', 'other']),
      on: date,
      settledOn: date.nullable(),
    }),
  ),
  nameQuestions: z.array(
    z.object({
      on: date,
      judgement: z.enum(['accepted', 'pseudonym']).nullable(),
      judgedOn: date.nullable(),
    }),
  ),
  commissions: z.array(commission),
  links: z.array(z.object({ to: z.string(), kind: z.enum(LINK_KINDS), on: date })),
  notes: z.array(z.object({ number: z.int(), on: date, by: z.string(), parts, text: sealed })),
  corrections: z.array(z.object({ number: z.int(), on: date, by: z.string(), event: z.int(), what: sealed })),
  documents: z.array(z.object({ number: z.int(), name: sealed, versions: z.array(version) })),
  mail: z.array(mail),
  restriction: z.object({ readers: z.array(z.string()), on: date }).nullable(),
  closed: z.object({ on: date, because: z.enum(CLOSING_GROUNDS) }).nullable(),
  disposedOn: date.nullable(),
};
