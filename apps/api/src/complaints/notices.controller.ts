// The Commissioner's notices on a complaint: information (s51), decision (s50), and the steps taken (s54).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal, ordinalNamed } from '../fields/ordinal.js';
import { claimsOf } from '../response/revised-body.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import {
  complianceBody,
  decisionNoticeBody,
  informationNoticeBody,
  noticeAnswerBody,
} from './notice-bodies.js';

const OF = 'complaints/:number';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class NoticesController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('handle-complaint', `${OF}/information-notices`, 'Records an information notice (s51).')
  recordInformationNotice(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Body({ schema: informationNoticeBody }) { on, ...said }: z.output<typeof informationNoticeBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'RecordInformationNotice', complaint, ...said });
  }

  @CaseStep(
    'handle-complaint',
    `${OF}/information-notices/:notice/answer`,
    'Records that an information notice was answered.',
  )
  answerInformationNotice(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Param('notice', { schema: ordinalNamed('notice') }) notice: number,
    @Body({ schema: noticeAnswerBody }) { on }: z.output<typeof noticeAnswerBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'AnswerInformationNotice', complaint, notice });
  }

  @CaseStep('handle-complaint', `${OF}/decision-notice`, 'Records the decision notice, with its steps (s50).')
  recordDecisionNotice(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Body({ schema: decisionNoticeBody }) { on, ...said }: z.output<typeof decisionNoticeBody>,
  ): Promise<StepAnswer> {
    const complyWithinDays = said.complyWithinDays ?? null;
    return this.steps.take(step, on, { type: 'RecordDecisionNotice', complaint, ...said, complyWithinDays });
  }

  @CaseStep('comply', `${OF}/compliance`, 'Records that the steps of the notice were taken.')
  recordCompliance(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Body({ schema: complianceBody }) { on, outcomes, text }: z.output<typeof complianceBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, {
      type: 'RecordCompliance',
      complaint,
      outcomes: outcomes.map(({ parts, answer, ...rest }) => ({
        ...{ parts, answer },
        claims: claimsOf(answer, rest),
      })),
      text,
    });
  }
}
