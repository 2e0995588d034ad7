// s8: what is no request yet, what makes it one, whether its name is real; and the requester who gives it up.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import {
  invalidityBody,
  nameJudgementBody,
  nameQuestionBody,
  validityBody,
  withdrawalBody,
} from './validity-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ValidityController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('judge-validity', 'invalidity', 'Finds that it is no valid request yet: no clock runs.')
  findInvalid(
    @AsStep() step: Step,
    @Body({ schema: invalidityBody }) { on, missing, advice }: z.output<typeof invalidityBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'FindRequestInvalid', missing, advice });
  }

  @CaseStep('judge-validity', 'validity', 'Records what was missing: its day is the date of receipt.')
  makeValid(
    @AsStep() step: Step,
    @Body({ schema: validityBody }) said: z.output<typeof validityBody>,
  ): Promise<StepAnswer> {
    const { text, name = null, email = null, address = null } = said;
    return this.steps.take(step, said.on, { type: 'MakeRequestValid', text, name, email, address });
  }

  @CaseStep('judge-validity', 'name-questions', 'Questions whether the name is a real one.')
  questionName(
    @AsStep() step: Step,
    @Body({ schema: nameQuestionBody }) { on, why }: z.output<typeof nameQuestionBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'QuestionName', why });
  }

  @CaseStep(
    'judge-validity',
    'name-questions/judgement',
    'Judges the name; the judgement may be taken again.',
  )
  judgeName(
    @AsStep() step: Step,
    @Body({ schema: nameJudgementBody }) said: z.output<typeof nameJudgementBody>,
  ): Promise<StepAnswer> {
    const { judgement, because } = said;
    return this.steps.take(step, said.on, { type: 'JudgeName', judgement, because });
  }

  @CaseStep(
    'withdraw',
    'withdrawal',
    'Records that the requester gives up the request, or some of its parts.',
  )
  withdraw(
    @AsStep() step: Step,
    @Body({ schema: withdrawalBody }) { on, parts, text }: z.output<typeof withdrawalBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'WithdrawRequest', parts: parts ?? null, text });
  }
}
