// The date of receipt was recorded wrongly (s10(6)(a)): the record keeps both, every clock follows the right one.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { civilDate, on, words } from '../fields/fields.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';

const body = z
  .strictObject({
    receivedOn: civilDate.describe('The right date of receipt.'),
    reason: words.describe('What shows that it is the right one.'),
    ...on,
  })
  .meta({
    id: 'Correction',
    examples: [{ receivedOn: '2026-10-30', reason: 'The post room stamped it on Friday 30 October.' }],
  });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class CorrectionsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('correct-receipt', 'corrections', 'Corrects the date of receipt.')
  correctReceipt(
    @AsStep() step: Step,
    @Body({ schema: body }) said: z.output<typeof body>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, {
      type: 'CorrectReceiptDate',
      to: said.receivedOn,
      reason: said.reason,
    });
  }
}
