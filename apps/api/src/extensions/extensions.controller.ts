// s10(3), s17(2): more time to weigh the public interest, with the date by which a decision is estimated.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { civilDate, on, partNumbers, words } from '../fields/fields.js';
import { exemptionList } from '../response/claim.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';

const body = z
  .strictObject({
    exemptions: exemptionList.describe('The qualified exemptions whose balance is being weighed.'),
    estimate: civilDate.describe('The date by which a decision is expected.'),
    ground: z
      .literal('public-interest', {
        error: 'must be "public-interest": FOIA gives more time for nothing else',
      })
      .optional(),
    reasons: words.default(''),
    parts: partNumbers,
    ...on,
  })
  .meta({ id: 'Extension' });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ExtensionsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('extend', 'extensions', 'Extends the time to weigh the public interest.')
  extend(@AsStep() step: Step, @Body({ schema: body }) said: z.output<typeof body>): Promise<StepAnswer> {
    const { exemptions, estimate, reasons, parts = null } = said;
    return this.steps.take(step, said.on, {
      type: 'ExtendResponseTime',
      exemptions,
      estimate,
      reasons,
      parts,
    });
  }
}
