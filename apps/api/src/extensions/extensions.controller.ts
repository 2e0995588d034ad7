// More time: to weigh the public interest, with an estimate (s10(3), s17(2)); for complexity and volume (EIR reg 7); for
// complexity (UK GDPR art 12(3)); never under FOISA.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GROUNDS } from '@twentieth/statute';
import { z } from 'zod';
import { civilDate, identifier, on, partNumbers, words } from '../fields/fields.js';
import { exemptionList } from '../response/claim.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';

const approval = z
  .strictObject({
    director: identifier('a staff id').describe('Who approved it.'),
    on: civilDate.describe('The day on which they did.'),
    reason: words.describe('What makes the case exceptional; sealed.'),
  })
  .meta({ id: 'DirectorsApproval' });

const body = z
  .strictObject({
    exemptions: exemptionList
      .default([])
      .describe('The qualified exemptions being weighed; left out, those claimed for the parts.'),
    estimate: civilDate
      .nullish()
      .describe('The date by which a decision is expected; owed for the public interest (s17(2)).'),
    ground: z
      .enum(GROUNDS, { error: `must be one of ${GROUNDS.join(', ')}` })
      .optional()
      .describe('Left out: the one ground that the law of the parts knows.'),
    approval: approval.optional().describe("A director's approval: only for a second extension."),
    reasons: words.default(''),
    parts: partNumbers,
    ...on,
  })
  .meta({
    id: 'Extension',
    examples: [
      {
        ...{ exemptions: ['43(2)'], estimate: '2026-12-22', parts: [4] },
        reasons: 'The balance is not yet decided.',
      },
    ],
  });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ExtensionsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep(
    'extend',
    'extensions',
    'Extends the time for answering, on the ground that the law of the parts gives.',
  )
  extend(@AsStep() step: Step, @Body({ schema: body }) said: z.output<typeof body>): Promise<StepAnswer> {
    const { exemptions, estimate = null, reasons, parts = null, ground = null, approval = null } = said;
    return this.steps.take(step, said.on, {
      ...{ type: 'ExtendResponseTime', ground, exemptions, estimate, reasons, parts, approval },
    });
  }
}
