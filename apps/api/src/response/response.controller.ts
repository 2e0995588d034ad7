// The answer: s1(1) duty by duty, s17 where it is a refusal.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { actorFor } from '../identity/actor.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';
import { responseBody, responseCommand } from './response-body.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ResponseController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep(
    'respond',
    'response',
    'Issues a response, for all open parts or those named; a notice in breach is kept back with its findings.',
  )
  respond(
    @AsStep() step: Step,
    @Body({ schema: responseBody }) said: z.output<typeof responseBody>,
  ): Promise<StepAnswer> {
    const taken = said.overrule ? { ...step, actor: actorFor(step.caller, 'overrule-notice') } : step;
    return this.steps.take(taken, said.on, responseCommand(said));
  }
}
