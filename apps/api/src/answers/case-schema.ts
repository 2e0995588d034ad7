// A case in an answer, as the document describes it. The tests hold every answer to these schemas.
import { DEADLINE_KINDS } from '@twentieth/statute';
import { z } from 'zod';
import { dealings } from './dealings-schema.js';
import { kept } from './kept-schema.js';
import { complaint, disposalOn, legalHold, plan, review } from './after-the-answer-schema.js';
import { deputy, draft } from './draft-schema.js';
import { exemptionClaim } from './exemption-claim-schema.js';

const date = z.string().meta({ format: 'date' });
const parts = z.array(z.int());

export const deadline = z
  .object({
    kind: z.string().describe(`One of ${DEADLINE_KINDS.join(', ')}.`),
    due: date,
    nature: z.string().describe('statutory, code, expectation or internal'),
    law: z.string(),
    status: z.enum(['running', 'met', 'missed', 'lifted']),
    metOn: date.nullable(),
    workingDaysTaken: z.int().nullable(),
    workingDaysLate: z.int().nullable(),
    firstDue: date.describe('The due date before anything moved it: lateness is told against this too.'),
    provisional: z.boolean().describe('True where the bank holidays of that year are not yet published.'),
    skipped: z.array(z.object({ date, why: z.string() })),
    parts,
  })
  .meta({ id: 'Deadline' });

const outcome = z.object({
  part: z.int(),
  answer: z.string(),
  confirmOrDeny: z.string(),
  communicate: z.string(),
  claims: z
    .array(
      z.object({
        exemption: z.string(),
        duty: z.string(),
        limbs: z.array(z.string()),
        likelihood: z.string().nullable(),
        claim: z.int().optional().describe('The claim on the record, where it was made before the response.'),
      }),
    )
    .optional(),
});

export const part = z
  .object({
    number: z.int(),
    regime: z.string(),
    from: z.array(z.int()).describe('The parts that it was made from by splitting or merging.'),
    text: z
      .string()
      .nullable()
      .describe('Null to a reader who may not see personal data, or when it was destroyed.'),
    awaitingClarification: z.int().nullable(),
    extension: z.int().nullable(),
    outcome: outcome.nullable(),
    review: z.int().nullable(),
    reviewOutcome: z.string().nullable(),
    revised: outcome
      .nullable()
      .describe('The answer given after the first, by a review or as the Commissioner required.'),
    complaint: z.int().nullable().describe('The latest complaint about the part.'),
  })
  .meta({ id: 'Part' });

export const caseAnswer = z
  .object({
    reference: z.string(),
    authority: z.string(),
    regime: z.string(),
    receivedOn: date,
    channel: z.string(),
    stage: z.string(),
    today: date.describe("The case's own today: in a rehearsal authority each case has one."),
    officer: z.string().nullable(),
    version: z.int(),
    requester: z
      .object({ name: z.string(), email: z.string().nullable(), address: z.string().nullable() })
      .nullable()
      .describe('Null to a reader who may not see personal data, or when it was destroyed.'),
    parts: z.array(part),
    ...kept,
    ...dealings,
    claims: z.array(exemptionClaim),
    drafts: z.array(draft),
    deputies: z.array(deputy),
    deadlines: z.array(deadline),
    reviews: z.array(review),
    complaints: z.array(complaint),
    plans: z.array(plan),
    ...{ legalHold, disposalOn },
  })
  .meta({ id: 'Case' });
