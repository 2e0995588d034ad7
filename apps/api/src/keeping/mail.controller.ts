// The mail of a case: an answer that came waits until somebody says that it was dealt with.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { dealtWithBody } from './keeping-bodies.js';

@ApiTags('keeping')
@Controller('v1/requests/:reference/mail')
export class MailController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep(
    'annotate',
    ':number/dealt-with',
    'Says that a message which came to the case was dealt with, and how.',
  )
  dealWithMail(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) mail: number,
    @Body({ schema: dealtWithBody }) { on, how }: z.output<typeof dealtWithBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'DealWithMail', mail, how });
  }
}
