// Who may read a case, whether it is closed, and the end of its file.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { becauseBody, closureBody, disposalBody, restrictionBody, waiverBody } from './keeping-bodies.js';

type Because = z.output<typeof becauseBody>;

@ApiTags('keeping')
@Controller('v1/requests/:reference')
export class KeepingController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('restrict', 'restriction', 'Lets only those named read the case: to others it is not there.')
  restrictCase(
    @AsStep() step: Step,
    @Body({ schema: restrictionBody }) said: z.output<typeof restrictionBody>,
  ): Promise<StepAnswer> {
    const { readers, because } = said;
    return this.steps.take(step, said.on, { type: 'RestrictCase', readers, because });
  }

  @CaseStep('restrict', 'restriction/lifting', 'Lifts the restriction.')
  liftRestriction(
    @AsStep() step: Step,
    @Body({ schema: becauseBody }) { on, because }: Because,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'LiftRestriction', because });
  }

  @CaseStep('close', 'closure', 'Closes the case, when nothing of it is owed.')
  closeCase(
    @AsStep() step: Step,
    @Body({ schema: closureBody }) { on, because, text }: z.output<typeof closureBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'CloseCase', because, text });
  }

  @CaseStep('close', 'reopening', 'Opens the case again.')
  reopenCase(
    @AsStep() step: Step,
    @Body({ schema: becauseBody }) { on, because }: Because,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'ReopenCase', because });
  }

  @CaseStep('dispose', 'disposal', 'Destroys the key to the personal data, when nothing holds the file.')
  disposeCase(
    @AsStep() step: Step,
    @Body({ schema: disposalBody }) { on }: z.output<typeof disposalBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'DisposeCase' });
  }
  @CaseStep('waive-obligation', 'waivers', 'Answers for a letter that is owed and will not be sent by us.')
  waiveObligation(
    @AsStep() step: Step,
    @Body({ schema: waiverBody }) { on, letter, reason }: z.output<typeof waiverBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'WaiveObligation', letter, reason });
  }
}
