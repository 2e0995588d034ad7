// The answer: s1(1) duty by duty, s17 where it is a refusal.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';
import { responseBody, responseCommand } from './response-body.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ResponseController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('respond', 'response', 'Issues the response, for all open parts or those named.')
  respond(
    @AsStep() step: Step,
    @Body({ schema: responseBody }) said: z.output<typeof responseBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, responseCommand(said));
  }
}
