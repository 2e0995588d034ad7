// A disputed day of receipt (s10(6)(a)): claimed, and settled by a correction of the date or by upholding it.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { receiptDisputeBody, upholdingBody } from './validity-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ReceiptDisputesController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('correct-receipt', 'receipt-disputes', 'Records that another day of receipt is claimed.')
  disputeReceipt(
    @AsStep() step: Step,
    @Body({ schema: receiptDisputeBody }) said: z.output<typeof receiptDisputeBody>,
  ): Promise<StepAnswer> {
    const { claimedOn, by, why } = said;
    return this.steps.take(step, said.on, { type: 'DisputeReceipt', claimedOn, by, why });
  }

  @CaseStep('correct-receipt', 'receipt-disputes/upholding', 'Upholds the recorded day of receipt.')
  upholdReceipt(
    @AsStep() step: Step,
    @Body({ schema: upholdingBody }) { on, reason }: z.output<typeof upholdingBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'UpholdReceiptDate', reason });
  }
}
