// Internal review (s45 code, part 5): the second look, by somebody who did not take the decision.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { on, partNumbers, words } from '../fields/fields.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';
import { outcomeBody, outcomeCommand } from './outcome-body.js';

const request = z
  .strictObject({
    grounds: words.default('').describe('What the requester is not content with.'),
    parts: partNumbers,
    ...on,
  })
  .meta({ id: 'InternalReview' });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class InternalReviewsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('request-review', 'internal-reviews', 'Records that the requester asks for an internal review.')
  requestReview(
    @AsStep() step: Step,
    @Body({ schema: request }) said: z.output<typeof request>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, {
      type: 'RequestInternalReview',
      grounds: said.grounds,
      parts: said.parts ?? null,
    });
  }

  @CaseStep('conclude-review', 'internal-reviews/:number/outcome', 'Concludes an internal review.')
  concludeReview(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: outcomeBody }) said: z.output<typeof outcomeBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, outcomeCommand(number, said));
  }
}
