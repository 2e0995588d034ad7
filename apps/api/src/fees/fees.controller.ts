// Fees: the notice that stops the days, the payment that starts them again, and what is never paid (s9, s10(2)).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { feeBody, feeLapseBody, feesNoticeBody } from './fee-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference/fees-notices')
export class FeesController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('charge', '', 'Gives a fees notice: no day counts for its parts until the payment.')
  giveFeesNotice(
    @AsStep() step: Step,
    @Body({ schema: feesNoticeBody }) said: z.output<typeof feesNoticeBody>,
  ): Promise<StepAnswer> {
    const { on, amountPence, parts = null, text } = said;
    return this.steps.take(step, on, { type: 'GiveFeesNotice', amountPence, parts, text });
  }

  @CaseStep('charge', ':number/payment', 'Records the day on which the fee was received.')
  receiveFee(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) notice: number,
    @Body({ schema: feeBody }) { on, amountPence }: z.output<typeof feeBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'ReceiveFee', notice, amountPence });
  }

  @CaseStep('charge', ':number/lapse', 'Closes parts whose fee was not paid by its last day.')
  closeUnpaid(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) notice: number,
    @Body({ schema: feeLapseBody }) { on }: z.output<typeof feeLapseBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'CloseUnpaid', notice });
  }
}
