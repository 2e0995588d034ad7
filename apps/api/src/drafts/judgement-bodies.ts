// What those who judge a draft say: approve a step, send it back, or return it from the quality check.
import { CLEARANCE_STEPS } from '@twentieth/casework';
import { z } from 'zod';
import { identifier, on, partNumbers, words } from '../fields/fields.js';

const taken = {
  step: z.enum(CLEARANCE_STEPS, { error: `must be one of ${CLEARANCE_STEPS.join(', ')}` }),
  onBehalfOf: identifier('a staff id')
    .nullish()
    .describe('The person away, where a deputy takes the step for them.'),
};

export const approvalBody = z
  .strictObject({ ...taken, ...on })
  .meta({ id: 'Approval', examples: [{ step: 'legal', onBehalfOf: 'solicitor-1' }] });

export const sendBackBody = z
  .strictObject({ ...taken, reasons: words.describe('What is to be mended; sealed.'), ...on })
  .meta({ id: 'SendBack', examples: [{ step: 'disclosure', reasons: 'Part 2 is not answered.' }] });

export const returnBody = z
  .strictObject({
    reasons: words.describe('What is to be mended; sealed.'),
    parts: partNumbers.describe('Left out: the whole draft.'),
    ...on,
  })
  .meta({ id: 'QualityCheckReturn', examples: [{ parts: [2], reasons: 'A name is left in.' }] });
