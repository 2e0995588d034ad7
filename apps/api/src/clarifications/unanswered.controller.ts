// A query without a reply that identifies anything more: refused as a reply, withdrawn, or lapsed (s1(3), s10(6)(b)).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { lapseBody, queryWithdrawalBody, refusedReplyBody } from './clarification-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference/clarifications/:number')
export class UnansweredController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('clarify', 'refused-replies', 'Judges that a reply only repeats the request: nothing restarts.')
  refuseReply(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: refusedReplyBody }) { on, text, because }: z.output<typeof refusedReplyBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'RefuseClarificationReply', number, text, because });
  }

  @CaseStep('clarify', 'withdrawal', 'Withdraws the query: the answer is due as if nobody had asked.')
  withdrawClarification(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: queryWithdrawalBody }) { on, because }: z.output<typeof queryWithdrawalBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'WithdrawClarification', number, because });
  }

  @CaseStep('clarify', 'lapse', 'Closes parts whose query was not answered by its last day.')
  closeUnclarified(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: lapseBody }) { on, parts }: z.output<typeof lapseBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'CloseUnclarified', number, parts: parts ?? null });
  }
}
