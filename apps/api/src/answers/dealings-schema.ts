// What a case shows of its dealings before the answer, as the document describes it.
import { CONSULTED_VIEWS } from '@twentieth/casework';
import { z } from 'zod';

const date = z.string().meta({ format: 'date' });
const numbered = { number: z.int(), parts: z.array(z.int()) };
const sealed = z.string().nullable().describe('Null to a reader who may not see personal data.');

export const dealings = {
  clarifications: z.array(
    z
      .object({
        ...numbered,
        soughtOn: date,
        repliedOn: date.nullable(),
        refusedReplies: z.int().describe('Replies that only repeated the request.'),
        ended: z.object({ on: date, how: z.enum(['withdrawn', 'lapsed']) }).nullable(),
      })
      .meta({ id: 'ClarificationOnRecord' }),
  ),
  fees: z.array(
    z
      .object({
        ...numbered,
        amountPence: z.int(),
        givenOn: date,
        paidOn: date.nullable(),
        lapsedOn: date.nullable(),
      })
      .meta({ id: 'FeesNoticeOnRecord' }),
  ),
  costEstimates: z.array(
    z
      .object({
        ...numbered,
        ground: z.enum(['12(1)', '12(2)']),
        hours: z.record(z.string(), z.number()),
        ...{ pence: z.int(), limitPence: z.int(), exceeds: z.boolean(), law: z.string() },
        ...{ aggregation: z.int().nullable(), madeOn: date },
      })
      .meta({ id: 'CostEstimateOnRecord' }),
  ),
  aggregations: z.array(
    z
      .object({
        number: z.int(),
        requests: z.array(z.object({ reference: z.string(), receivedOn: date })),
        information: z.enum(['same', 'similar']),
        persons: z.enum(['same-person', 'in-concert']),
        ...{ from: date, to: date, workingDays: z.int() },
      })
      .meta({ id: 'AggregationOnRecord' }),
  ),
  vexatiousEvidence: z.array(
    z
      .object({
        ...numbered,
        provision: z.enum(['14(1)', '14(2)']),
        repeats: z.object({ reference: z.string(), compliedOn: date }).nullable(),
        ...{ recordedOn: date, sha256: z.string() },
      })
      .meta({ id: 'VexatiousEvidenceOnRecord' }),
  ),
  advice: z.array(
    z
      .object({
        ...numbered,
        how: z.enum(['letter', 'spoken']),
        ...{ on: date, sha256: z.string(), text: sealed },
      })
      .meta({ id: 'AdviceOnRecord' }),
  ),
  consultations: z.array(
    z
      .object({
        ...numbered,
        ...{ consultedOn: date, replyBy: date, repliedOn: date.nullable() },
        view: z.enum(CONSULTED_VIEWS).nullable(),
        name: sealed,
      })
      .meta({ id: 'ConsultationOnRecord' }),
  ),
  transfers: z.array(
    z.object({ ...numbered, on: date, permission: z.boolean(), to: sealed }).meta({ id: 'TransferOnRecord' }),
  ),
};
