// What is asked of the teams that hold the information, chased, and returned. Practice, not law.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { chaseBody, commissionBody, returnedBody } from './part-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference/commissions')
export class CommissionsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('commission', '', 'Asks a team for what it holds, by a day.')
  commission(
    @AsStep() step: Step,
    @Body({ schema: commissionBody }) said: z.output<typeof commissionBody>,
  ): Promise<StepAnswer> {
    const { team, parts = null, returnBy = null, instructions } = said;
    return this.steps.take(step, said.on, { type: 'CommissionPart', team, parts, returnBy, instructions });
  }

  @CaseStep('commission', ':number/return', 'Records what a team returned, in time or late.')
  recordReturn(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: returnedBody }) { on, holds, text }: z.output<typeof returnedBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'RecordReturn', number, holds, text });
  }

  @CaseStep('commission', ':number/chase', 'Chases a return, by a letter to the team.')
  chaseReturn(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: chaseBody }) { on }: z.output<typeof chaseBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'ChaseReturn', number });
  }
}
