// The acknowledgement: the s45 code's courtesy, no step of the Act.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { on } from '../fields/fields.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';

const body = z.strictObject(on).meta({ id: 'Acknowledgement', examples: [{ on: '2026-11-03' }] });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class AcknowledgementController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('acknowledge', 'acknowledgement', 'Acknowledges the request.')
  acknowledge(
    @AsStep() step: Step,
    @Body({ schema: body }) said: z.output<typeof body>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, { type: 'AcknowledgeRequest' });
  }
}
