// A refusal notice as structure, checked for its shape; the law then says what it lacks.
import { NOTICE_ANSWERS } from '@twentieth/statute';
import { z } from 'zod';
import { civilDate, words } from '../fields/fields.js';

const text = words.nullish();
const factors = z.array(words).default([]);

const claim = z
  .strictObject({
    exemption: z.string().max(60),
    duty: z.enum(['confirm-or-deny', 'communicate']),
    limbs: z.array(z.string().max(60)).default([]),
    heldByHouse: z.boolean().optional(),
    likelihood: z.enum(['would', 'would-be-likely']).nullish(),
    reasons: text,
    reasonsApparent: z.boolean().optional(),
    reasonsOmitted: text,
    publicInterest: z
      .strictObject({
        favouring: factors,
        against: factors,
        conclusion: words.default(''),
        presumption: z.boolean().optional(),
      })
      .nullish(),
    balanceToFollow: z.strictObject({ by: civilDate.nullable() }).nullish(),
    qualifiedPerson: z
      .strictObject({ office: words.nullable(), opinionOn: civilDate.nullable(), reasons: words.nullable() })
      .nullish(),
    statistical: z.boolean().optional(),
    certificate: z.strictObject({ by: words.nullable(), on: civilDate.nullable() }).nullish(),
    introducedLate: z.boolean().optional(),
  })
  .meta({ id: 'NoticeClaim' });

const part = z
  .strictObject({
    part: z.int().min(1),
    ask: text,
    answer: z.enum(NOTICE_ANSWERS).nullish(),
    claims: z.array(claim).max(50).default([]),
    reasons: text,
    heldStated: z.boolean().optional(),
    emissions: z.boolean().optional(),
    estimate: civilDate.nullish(),
    earlierEstimates: z.array(civilDate).optional(),
    costEstimate: text,
    noFreshNotice: z
      .strictObject({ earlierNoticeOn: civilDate.nullable(), whyUnreasonable: words.nullable() })
      .nullish(),
    unfinished: z.strictObject({ authority: words.nullable(), finishedBy: words.nullable() }).nullish(),
  })
  .meta({ id: 'NoticePart' });

export const noticeBody = z
  .strictObject({
    regime: z.enum(['foia', 'eir', 'foisa', 'eisr'], { error: 'must be one of foia, eir, foisa, eisr' }),
    reference: z.string().max(200).nullish(),
    receivedOn: civilDate.nullish(),
    sentOn: civilDate.nullish(),
    dueOn: civilDate.nullish(),
    parts: z.array(part).max(500),
    reviewParticulars: text,
    reviewNotOffered: z.boolean().optional(),
    regulatorParticulars: text,
    advice: text,
  })
  .meta({ id: 'Notice' });

export const findings = z
  .object({
    findings: z.array(
      z
        .object({
          code: z.string(),
          section: z.string(),
          severity: z.enum(['breach', 'warning', 'advice']),
          message: z.string(),
          remedy: z.string(),
          part: z.int().optional(),
        })
        .meta({ id: 'Finding' }),
    ),
  })
  .meta({ id: 'NoticeFindings' });
