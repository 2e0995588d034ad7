// A case's receipt, its commissions, and how it is kept, as the document describes them.
import { CLOSING_GROUNDS, HOLDINGS, LINK_KINDS, MISSING } from '@twentieth/casework';
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
  restriction: z.object({ readers: z.array(z.string()), on: date }).nullable(),
  closed: z.object({ on: date, because: z.enum(CLOSING_GROUNDS) }).nullable(),
  disposedOn: date.nullable(),
};
