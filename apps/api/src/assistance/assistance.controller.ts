// Advice to the requester (s16), third parties consulted, and parts passed to other authorities (s45 code; EIR reg 10).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { adviceBody, consultationBody, consultedBody, transferBody } from './assistance-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class AssistanceController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('advise', 'advice', 'Gives advice and assistance, by letter or spoken.')
  giveAdvice(
    @AsStep() step: Step,
    @Body({ schema: adviceBody }) { on, text, how, parts }: z.output<typeof adviceBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'GiveAdvice', text, how, parts: parts ?? null });
  }

  @CaseStep('consult', 'consultations', 'Consults a third party: the clock runs on.')
  consultThirdParty(
    @AsStep() step: Step,
    @Body({ schema: consultationBody }) said: z.output<typeof consultationBody>,
  ): Promise<StepAnswer> {
    const { on, name, question, replyBy, parts = null } = said;
    return this.steps.take(step, on, { type: 'ConsultThirdParty', name, question, replyBy, parts });
  }

  @CaseStep('consult', 'consultations/:number/reply', 'Records the view of a third party.')
  recordConsultationReply(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: consultedBody }) { on, view, text }: z.output<typeof consultedBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'RecordConsultationReply', number, view, text });
  }

  @CaseStep('transfer', 'transfers', 'Passes parts to another authority; this one still answers for itself.')
  transferPart(
    @AsStep() step: Step,
    @Body({ schema: transferBody }) { on, to, permission, parts }: z.output<typeof transferBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'TransferPart', to, permission, parts: parts ?? null });
  }
}
