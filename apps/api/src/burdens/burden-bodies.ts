// What is said of the burden of a request: its cost (s12), requests counted as one, what is vexatious or repeated (s14).
import { COST_ACTIVITIES } from '@twentieth/statute';
import { z } from 'zod';
import { civilDate, identifier, on, partNumbers, words } from '../fields/fields.js';

const reference = identifier('the reference of a request');
const GROUNDS = ['12(1)', '12(2)'] as const;
const PROVISIONS = ['14(1)', '14(2)'] as const;
const INFORMATION = ['same', 'similar'] as const;
const PERSONS = ['same-person', 'in-concert'] as const;
const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names, { error: `must be one of ${names.join(', ')}` });
const HOURS = 'must be hours, in fractions of an hour';

export const estimateBody = z
  .strictObject({
    ground: oneOf(GROUNDS).default('12(1)'),
    hours: z
      .record(
        z.string().max(100),
        z.number({ error: HOURS }).min(0, { error: HOURS }).max(1_000_000, { error: HOURS }),
      )
      .describe(`Person-hours by activity: ${COST_ACTIVITIES.join(', ')}. No other activity counts.`),
    parts: partNumbers,
    aggregation: z.int().min(1).nullish().describe('The aggregation whose requests are costed as one.'),
    basis: words.describe('How the hours were arrived at; sealed.'),
    ...on,
  })
  .meta({
    id: 'CostEstimate',
    examples: [
      {
        ...{ ground: '12(1)', hours: { locate: 12, retrieve: 4, extract: 4 }, parts: [4] },
        basis: 'A sample of ten files took an hour.',
      },
    ],
  });

export const aggregationBody = z
  .strictObject({
    requests: z
      .array(z.strictObject({ reference, receivedOn: civilDate }))
      .min(1, { error: 'must name another request' })
      .max(500, { error: 'may be at most 500' })
      .describe('The other requests; this one is always among them.'),
    information: oneOf(INFORMATION),
    persons: oneOf(PERSONS),
    because: words.describe('What shows that they belong together; sealed.'),
    ...on,
  })
  .meta({
    id: 'Aggregation',
    examples: [
      {
        requests: [{ reference: 'FOI-2026-000007', receivedOn: '2026-09-01' }],
        ...{ information: 'similar', persons: 'same-person' },
        because: 'Both ask one person for the camera contracts.',
      },
    ],
  });

export const evidenceBody = z
  .strictObject({
    provision: oneOf(PROVISIONS),
    parts: partNumbers,
    evidence: words.describe('What shows it; sealed.'),
    repeats: z
      .strictObject({ reference, compliedOn: civilDate })
      .nullish()
      .describe('For 14(2): the earlier request, and when it was complied with.'),
    ...on,
  })
  .meta({
    id: 'VexatiousEvidence',
    examples: [{ provision: '14(1)', parts: [4], evidence: 'The fortieth letter this year, each abusive.' }],
  });

export const earlierNoticeBody = z
  .strictObject({
    earlier: z
      .strictObject({ reference, on: civilDate })
      .describe('The earlier request, and the day of the notice given for it.'),
    because: words.describe('Why it would be unreasonable to expect another notice; sealed.'),
    ...on,
  })
  .meta({
    id: 'EarlierNotice',
    examples: [
      {
        earlier: { reference: 'FOI-2026-000001', on: '2026-10-12' },
        because: 'He was told a month ago that no more would be answered.',
      },
    ],
  });
