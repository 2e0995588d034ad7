// The shape of a notice on the wire, for the API and the command line; kept apart so that checking itself needs no zod.
import { FIRST_DATE, parseCivilDate } from '@twentieth/calendar';
import { z } from 'zod';
import type { Finding } from './finding.js';
import { NOTICE_ANSWERS, type StructuredNotice } from './notice.js';
import type { LetterReading } from './reading/reading.js';

/** The last day of which the days that follow it can still be counted. */
const LAST_NOTICE = '2098-12-31';

const date = z
  .string()
  .refine((text) => parseCivilDate(text) !== undefined && text >= FIRST_DATE && text <= LAST_NOTICE, {
    error: `a civil date that exists, from ${FIRST_DATE} to ${LAST_NOTICE}, as YYYY-MM-DD`,
  })
  .meta({ format: 'date', example: '2026-11-02' });
const text = z.string().nullable();
const regime = z.enum(['foia', 'eir', 'foisa', 'eisr']).meta({ id: 'RefusalRegime' });

const publicInterest = z
  .strictObject({
    favouring: z.array(z.string()),
    against: z.array(z.string()),
    conclusion: z.string(),
    presumption: z.boolean().optional(),
  })
  .meta({
    id: 'NoticePublicInterest',
    description:
      'Factors for disclosure (or for saying whether it is held), factors for the exemption, and the conclusion.',
  });

export const noticeClaimSchema = z
  .strictObject({
    exemption: z.string().min(1).meta({ example: '31(3)' }),
    duty: z.enum(['confirm-or-deny', 'communicate']),
    limbs: z.array(z.string()).optional(),
    heldByHouse: z.boolean().optional(),
    likelihood: z.enum(['would', 'would-be-likely']).nullable().optional(),
    reasons: text.optional(),
    reasonsApparent: z.boolean().optional(),
    reasonsOmitted: text.optional(),
    publicInterest: publicInterest.nullable().optional(),
    balanceToFollow: z.strictObject({ by: date.nullable() }).nullable().optional(),
    qualifiedPerson: z
      .strictObject({ office: text, opinionOn: date.nullable(), reasons: text })
      .nullable()
      .optional(),
    statistical: z.boolean().optional(),
    certificate: z.strictObject({ by: text, on: date.nullable() }).nullable().optional(),
    introducedLate: z.boolean().optional(),
  })
  .meta({ id: 'NoticeClaim', description: 'An exemption claimed for one part against one duty.' });

export const noticePartSchema = z
  .strictObject({
    part: z.int().min(1),
    ask: text.optional(),
    answer: z.enum(NOTICE_ANSWERS).nullable().optional(),
    claims: z.array(noticeClaimSchema).optional(),
    reasons: text.optional(),
    heldStated: z.boolean().optional(),
    emissions: z.boolean().optional(),
    estimate: date.nullable().optional(),
    earlierEstimates: z.array(date).optional(),
    costEstimate: text.optional(),
    noFreshNotice: z
      .strictObject({ earlierNoticeOn: date.nullable(), whyUnreasonable: text })
      .nullable()
      .optional(),
    unfinished: z.strictObject({ authority: text, finishedBy: text }).nullable().optional(),
  })
  .meta({ id: 'NoticePart' });

export const structuredNoticeSchema: z.ZodType<StructuredNotice> = z
  .strictObject({
    regime,
    reference: text.optional(),
    receivedOn: date.nullable().optional(),
    sentOn: date.nullable().optional(),
    dueOn: date.nullable().optional(),
    parts: z.array(noticePartSchema).min(1),
    reviewParticulars: text.optional(),
    reviewNotOffered: z.boolean().optional(),
    regulatorParticulars: text.optional(),
    advice: text.optional(),
  })
  .meta({
    id: 'StructuredNotice',
    description: 'A refusal notice as structure, part by part and duty by duty.',
  });

export const findingSchema: z.ZodType<Finding> = z
  .object({
    code: z.string().meta({ example: 'ncnd-subsection' }),
    section: z.string().meta({ example: 'FOIA 2000 s17(1)(b)' }),
    severity: z.enum(['breach', 'warning', 'advice']),
    message: z.string(),
    remedy: z.string(),
    part: z.int().optional(),
  })
  .meta({ id: 'NoticeFinding' });

export const letterReadingSchema: z.ZodType<LetterReading> = z
  .object({
    regime,
    regimeAssumed: z.boolean(),
    disposition: z.enum(['neither-confirmed-nor-denied', 'withheld', 'refused', 'mixed', 'cannot be told']),
    asks: z.array(z.string()),
    mentions: z.array(
      z.object({
        text: z.string(),
        section: z.string(),
        title: z.string(),
        withSubsection: z.boolean(),
        sentence: z.string(),
      }),
    ),
    requirements: z.array(
      z.object({
        name: z.string(),
        section: z.string(),
        reading: z.enum(['present', 'not found', 'cannot be told']),
        because: z.string(),
      }),
    ),
    staleFacts: z.array(z.object({ phrase: z.string(), sentence: z.string(), why: z.string() })),
    findings: z.array(findingSchema),
  })
  .meta({
    id: 'LetterReading',
    description: 'A cautious reading: present, not found in the text supplied, or not to be told.',
  });
