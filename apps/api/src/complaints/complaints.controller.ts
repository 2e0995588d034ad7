// Complaints: to a Commissioner (FOIA s50, FOISA s47), or about subject access to the authority (DPA 2018 s164A).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { closureBody, complaintBody, complaintDayBody } from './complaint-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ComplaintsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('handle-complaint', 'complaints', 'Records a complaint, and opens its proceeding.')
  recordComplaint(
    @AsStep() step: Step,
    @Body({ schema: complaintBody }) { on, ...said }: z.output<typeof complaintBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, {
      type: 'RecordComplaint',
      to: said.to,
      theirReference: said.theirReference ?? null,
      parts: said.parts ?? null,
      grounds: said.grounds,
    });
  }

  @CaseStep(
    'handle-complaint',
    'complaints/:number/acknowledgement',
    'Acknowledges a complaint about subject access.',
  )
  acknowledgeComplaint(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Body({ schema: complaintDayBody }) { on }: z.output<typeof complaintDayBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'AcknowledgeComplaint', complaint });
  }

  @CaseStep(
    'handle-complaint',
    'complaints/:number/closure',
    'Closes a complaint that ends without a notice.',
  )
  closeComplaint(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Body({ schema: closureBody }) { on, how }: z.output<typeof closureBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'CloseComplaint', complaint, how });
  }
}
