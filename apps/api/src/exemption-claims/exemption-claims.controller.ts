// Exemptions claimed part by part and duty by duty, and what each rests on (FOIA s17, s2, s36; certificates).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { claimCommand, exemptionClaimBody } from './claim-body.js';
import { balanceBody, certificateBody, opinionBody, withdrawalBody } from './support-bodies.js';

const OF = 'exemption-claims/:number';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ExemptionClaimsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('claim-exemption', 'exemption-claims', 'Claims an exemption for parts, against one duty.')
  claimExemption(
    @AsStep() step: Step,
    @Body({ schema: exemptionClaimBody }) said: z.output<typeof exemptionClaimBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, claimCommand(said));
  }

  @CaseStep('claim-exemption', `${OF}/withdrawal`, 'Withdraws a claim: it is no longer relied on.')
  withdrawClaim(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) claim: number,
    @Body({ schema: withdrawalBody }) { on, reason }: z.output<typeof withdrawalBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'WithdrawClaim', claim, reason });
  }

  @CaseStep('claim-exemption', `${OF}/balance`, 'Weighs the public interest for a claim.')
  weighPublicInterest(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) claim: number,
    @Body({ schema: balanceBody }) { on, ...said }: z.output<typeof balanceBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'WeighPublicInterest', claim, ...said });
  }

  @CaseStep('record-opinion', `${OF}/opinion`, 'Records the opinion of the qualified person (s36).')
  recordOpinion(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) claim: number,
    @Body({ schema: opinionBody }) { on, ...said }: z.output<typeof opinionBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'RecordQualifiedPersonOpinion', claim, ...said });
  }

  @CaseStep('record-opinion', `${OF}/certificate`, 'Records a certificate (ss23(2), 24(3), 34(3), 36(7)).')
  recordCertificate(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) claim: number,
    @Body({ schema: certificateBody }) { on, ...said }: z.output<typeof certificateBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'RecordCertificate', claim, ...said });
  }
}
