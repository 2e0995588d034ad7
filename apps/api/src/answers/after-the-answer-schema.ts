// Reviews, complaints, plans and the legal hold of a case, as the document describes them.
import { z } from 'zod';

const date = z.string().meta({ format: 'date' });
const parts = z.array(z.int());

export const review = z
  .object({
    number: z.int(),
    parts: parts.describe('The parts looked at again; those declined are not among them.'),
    by: z.enum(['requester', 'representative']),
    requestedOn: date,
    outOfTime: parts.describe('Asked for too late: accepted or declined before they are decided.'),
    premature: parts.describe('Asked for before an answer was due.'),
    acceptedOn: date.nullable(),
    declined: parts,
    declinedOn: date.nullable(),
    extendedOn: date.nullable(),
    concludedOn: date.nullable(),
    open: z.boolean(),
  })
  .meta({ id: 'ReviewOnRecord' });

const notice = z.object({
  on: date,
  by: z.enum(['commissioner', 'tribunal']),
  steps: z.int().describe('How many steps it orders.'),
  complyWithinDays: z.int().nullable(),
  stepsTakenOn: date.nullable(),
  ordered: z
    .array(z.string())
    .nullable()
    .describe('The steps in words; null to a reader who may not see what was written.'),
});

const appeal = z.object({
  by: z.enum(['requester', 'authority']),
  to: z.enum(['first-tier-tribunal', 'upper-tribunal', 'court-of-session']),
  on: date,
  late: z.boolean(),
  decidedOn: date.nullable(),
  outcome: z.string().nullable(),
});

export const complaint = z
  .object({
    number: z.int(),
    to: z.enum(['information-commissioner', 'scottish-information-commissioner', 'authority']),
    theirReference: z.string().nullable(),
    parts,
    madeOn: date,
    timing: z.enum(['in-time', 'late', 'before-review']),
    acknowledgedOn: date.nullable(),
    informationNotices: z.array(z.object({ on: date, respondBy: date, answeredOn: date.nullable() })),
    notices: z.array(notice).describe('The last one stands.'),
    appeals: z.array(appeal),
    closedOn: date.nullable(),
    closedHow: z.string().nullable(),
    stepsOwed: z.boolean(),
  })
  .meta({ id: 'ComplaintOnRecord' });

export const plan = z
  .object({
    number: z.int(),
    basis: z.string(),
    theirReference: z.string().nullable(),
    recordedOn: date,
    targets: z.array(
      z.object({
        number: z.int(),
        due: date,
        metOn: date.nullable(),
        what: z.string().nullable(),
        overdue: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PlanOnRecord' });

export const legalHold = z
  .object({ from: date, until: date.nullable() })
  .describe('FOIA s77: nothing of it is destroyed meanwhile. No last day while something is open.')
  .meta({ id: 'LegalHold' });
export const disposalOn = date.nullable().describe('The end of retention; null while the hold has no end.');
