// Who stands in for an approver who is away, and from when to when.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { civilDate, identifier, on } from '../fields/fields.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';

const body = z
  .strictObject({
    person: identifier('a staff id').describe('Who is away.'),
    deputy: identifier('a staff id').describe('Who approves for them.'),
    from: civilDate.describe('The first day of the absence.'),
    to: civilDate.describe('The last.'),
    ...on,
  })
  .meta({
    id: 'Deputy',
    examples: [{ person: 'solicitor-1', deputy: 'solicitor-2', from: '2026-11-16', to: '2026-11-20' }],
  });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class DeputiesController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('name-deputy', 'deputies', 'Names a deputy for an approver who is away.')
  nameDeputy(
    @AsStep() step: Step,
    @Body({ schema: body }) { on: day, ...said }: z.output<typeof body>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, day, { type: 'NameDeputy', ...said });
  }
}
