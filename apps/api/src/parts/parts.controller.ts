// Parts before their answer: split, merged, and classified under the law that they fall under.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { mergeBody, regimeBody, splitBody } from './part-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference/parts')
export class PartsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('arrange-parts', ':number/split', 'Splits a part into several, with the clock that it had.')
  splitPart(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) part: number,
    @Body({ schema: splitBody }) { on, texts }: z.output<typeof splitBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'SplitPart', part, texts });
  }

  @CaseStep('arrange-parts', 'merge', 'Merges parts that have the same law and the same past.')
  mergeParts(
    @AsStep() step: Step,
    @Body({ schema: mergeBody }) { on, parts, text }: z.output<typeof mergeBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'MergeParts', parts, text });
  }

  @CaseStep('arrange-parts', ':number/regime', 'Classifies a part: its clock runs from the original receipt.')
  classifyPart(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) part: number,
    @Body({ schema: regimeBody }) { on, regime, because }: z.output<typeof regimeBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'ClassifyPart', part, regime, because });
  }
}
