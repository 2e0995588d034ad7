// Who holds the case; assigning it again is allowed, and the record keeps each.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { identifier, on } from '../fields/fields.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';

const body = z
  .strictObject({
    officer: identifier("the officer's staff id (not a name)"),
    team: identifier("the team's id").nullish(),
    ...on,
  })
  .meta({
    id: 'Assignment',
    examples: [{ officer: 'dev-officer', team: 'disclosure', on: '2026-11-03' }],
  });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class AssignmentController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('assign', 'assignment', 'Assigns the case to an officer.')
  assign(@AsStep() step: Step, @Body({ schema: body }) said: z.output<typeof body>): Promise<StepAnswer> {
    return this.steps.take(step, said.on, {
      type: 'AssignCase',
      officer: said.officer,
      team: said.team ?? null,
    });
  }
}
