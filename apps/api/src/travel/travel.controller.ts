// Moving a rehearsal case through time: the one request that waits for the clocks, until all that was due is recorded.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { civilDate, instant } from '../fields/fields.js';
import { CaseStep } from '../steps/case-step.js';
import type { StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { Travel } from './travel.service.js';

const body = z
  .strictObject({
    to: instant.describe("The instant to move the case to; nothing lies behind the case's own now."),
    on: civilDate.optional().describe('Taken for form: the date is that of the instant.'),
  })
  .meta({ id: 'Journey', example: { to: '2026-11-25T12:00:00Z' } }); // zod leaves "examples" out where a field is transformed

@ApiTags('time')
@Controller('v1/requests/:reference')
export class TravelController {
  constructor(private readonly journeys: Travel) {}

  @CaseStep(
    'travel',
    'travel',
    'Moves a rehearsal case to an instant, with everything due until then recorded on the way.',
  )
  travel(@AsStep() step: Step, @Body({ schema: body }) said: z.output<typeof body>): Promise<StepAnswer> {
    return this.journeys.travel(step, said.to);
  }
}
