// Clearance: a draft is submitted, checked, approved step by step, or sent back to who wrote it.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { draftBody, draftCommand } from './draft-body.js';
import { approvalBody, returnBody, sendBackBody } from './judgement-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class DraftsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('draft', 'drafts', "Submits a draft of a response to the authority's steps of clearance.")
  submitDraft(
    @AsStep() step: Step,
    @Body({ schema: draftBody }) said: z.output<typeof draftBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, draftCommand(said));
  }

  @CaseStep('check-draft', 'drafts/:number/return', 'Returns a draft from the quality check, with reasons.')
  returnFromQualityCheck(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) draft: number,
    @Body({ schema: returnBody }) said: z.output<typeof returnBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, {
      ...{ type: 'ReturnFromQualityCheck', draft, reasons: said.reasons },
      parts: said.parts ?? null,
    });
  }

  @CaseStep('clear-draft', 'drafts/:number/approvals', 'Approves a draft at one step of clearance.')
  approveStep(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) draft: number,
    @Body({ schema: approvalBody }) said: z.output<typeof approvalBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, {
      ...{ type: 'ApproveStep', draft, step: said.step },
      onBehalfOf: said.onBehalfOf ?? null,
    });
  }

  @CaseStep('clear-draft', 'drafts/:number/send-back', 'Sends a draft back from a step, with reasons.')
  sendBack(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) draft: number,
    @Body({ schema: sendBackBody }) said: z.output<typeof sendBackBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, {
      ...{ type: 'SendBack', draft, step: said.step, reasons: said.reasons },
      onBehalfOf: said.onBehalfOf ?? null,
    });
  }
}
