// Appeals against a decision notice (FOIA s57, FOISA s56), and what the tribunal makes of them.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TRIBUNAL_OUTCOMES } from '@twentieth/casework';
import { z } from 'zod';
import { on, words } from '../fields/fields.js';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { theirReference } from './complaint-bodies.js';
import { complyWithinDays, steps } from './notice-bodies.js';

const BY = ['requester', 'authority'] as const;
const appealBody = z
  .strictObject({
    by: z.enum(BY, { error: `must be one of ${BY.join(', ')}` }),
    theirReference,
    grounds: words.default(''),
    ...on,
  })
  .meta({
    id: 'Appeal',
    examples: [
      { by: 'authority', theirReference: 'EA/2027/0102', grounds: 'An error of law.', on: '2027-06-25' },
    ],
  });

const outcomeBody = z
  .strictObject({
    outcome: z.enum(TRIBUNAL_OUTCOMES, { error: `must be one of ${TRIBUNAL_OUTCOMES.join(', ')}` }),
    ...{ steps, complyWithinDays },
    text: words.default(''),
    ...on,
  })
  .meta({
    id: 'TribunalOutcome',
    examples: [
      { outcome: 'dismissed', complyWithinDays: 30, text: 'The appeal is dismissed.', on: '2027-11-01' },
    ],
  });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class AppealsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep(
    'handle-complaint',
    'complaints/:number/appeals',
    'Records an appeal against the decision notice.',
  )
  lodgeAppeal(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Body({ schema: appealBody }) said: z.output<typeof appealBody>,
  ): Promise<StepAnswer> {
    const { by, grounds } = said;
    const reference = said.theirReference ?? null;
    return this.steps.take(step, said.on, {
      ...{ type: 'LodgeAppeal', complaint, by, theirReference: reference, grounds },
    });
  }

  @CaseStep('handle-complaint', 'complaints/:number/tribunal-outcome', 'Records the outcome of the appeal.')
  recordTribunalOutcome(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) complaint: number,
    @Body({ schema: outcomeBody }) { on: day, ...said }: z.output<typeof outcomeBody>,
  ): Promise<StepAnswer> {
    const days = said.complyWithinDays ?? null;
    return this.steps.take(step, day, {
      ...{ type: 'RecordTribunalOutcome', complaint, ...said, complyWithinDays: days },
    });
  }
}
