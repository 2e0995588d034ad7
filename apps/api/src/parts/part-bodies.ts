// What is said of parts: split, merged, classified; asked of a team, and returned by it.
import { HOLDINGS } from '@twentieth/casework';
import { z } from 'zod';
import { civilDate, identifier, on, partNumbers, words } from '../fields/fields.js';
import { CASE_REGIMES } from '../requests/regimes.js';

const question = words.refine((text) => text.trim() !== '', { error: 'may not be empty' });

export const splitBody = z
  .strictObject({
    texts: z
      .array(question)
      .min(2, { error: 'must be two or more' })
      .max(500)
      .describe('The words of each question that it becomes; sealed.'),
    ...on,
  })
  .meta({ id: 'PartSplit', examples: [{ texts: ['How many cameras?', 'At what cost?'] }] });

export const mergeBody = z
  .strictObject({
    parts: partNumbers.unwrap(),
    text: question.describe('The words of the part that results; sealed.'),
    ...on,
  })
  .meta({ id: 'PartMerger', examples: [{ parts: [1, 2], text: 'How many, and since when?' }] });

export const regimeBody = z
  .strictObject({
    regime: z.enum(CASE_REGIMES, { error: `must be one of ${CASE_REGIMES.join(', ')}` }),
    because: words.describe('What makes it fall under that law; sealed.'),
    ...on,
  })
  .meta({ id: 'PartRegime', examples: [{ regime: 'eir', because: 'It asks about emissions.' }] });

export const commissionBody = z
  .strictObject({
    team: identifier("the team's id"),
    parts: partNumbers,
    returnBy: civilDate.nullish().describe('Left out: the target for a return under the law of the parts.'),
    instructions: words.default('').describe('Sealed.'),
    ...on,
  })
  .meta({
    id: 'Commission',
    examples: [{ team: 'roads-policing', parts: [1, 2], instructions: 'Search the register.' }],
  });

export const returnedBody = z
  .strictObject({
    holds: z.enum(HOLDINGS, { error: `must be one of ${HOLDINGS.join(', ')}` }),
    text: words.default('').describe('What the team wrote; sealed.'),
    ...on,
  })
  .meta({ id: 'CommissionReturn', examples: [{ holds: 'held', text: 'Attached.' }] });

export const chaseBody = z.strictObject({ ...on }).meta({ id: 'CommissionChase', examples: [{}] });
