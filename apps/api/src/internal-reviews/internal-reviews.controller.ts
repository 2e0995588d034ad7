// Internal review (s45 code, part 5; EIR reg 11; FOISA s20): the second look, by somebody who did not take the decision.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { on, partNumbers, words } from '../fields/fields.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';
import { acceptanceBody, extensionBody, refusalBody } from './late-body.js';
import { outcomeBody, outcomeCommand } from './outcome-body.js';

const BY = ['requester', 'representative'] as const;
const request = z
  .strictObject({
    grounds: words.default('').describe('What the requester is not content with.'),
    parts: partNumbers,
    by: z
      .enum(BY, { error: `must be one of ${BY.join(', ')}` })
      .optional()
      .describe('Who asks; left out, the requester.'),
    representative: words.optional().describe('The name of the representative.'),
    ...on,
  })
  .meta({
    id: 'InternalReview',
    examples: [{ grounds: 'You must hold something.', parts: [1, 2], on: '2026-12-07' }],
  });

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
      by: said.by ?? 'requester',
      representative: said.representative ?? null,
    });
  }

  @CaseStep(
    'decide-late-review',
    'internal-reviews/:number/acceptance',
    'Accepts a review asked for out of time.',
  )
  acceptReview(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: acceptanceBody }) said: z.output<typeof acceptanceBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, { type: 'AcceptInternalReview', number });
  }

  @CaseStep(
    'decide-late-review',
    'internal-reviews/:number/refusal',
    'Declines a review asked for out of time.',
  )
  declineReview(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: refusalBody }) said: z.output<typeof refusalBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, { type: 'DeclineInternalReview', number, reason: said.reason });
  }

  @CaseStep('extend-review', 'internal-reviews/:number/extension', 'Extends a review to forty working days.')
  extendReview(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: extensionBody }) said: z.output<typeof extensionBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, { type: 'ExtendInternalReview', number, reasons: said.reasons });
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
