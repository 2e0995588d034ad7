// Enforcement plans (FOIA s48, s52; FOISA s44, s51): targets on the plan's own days, each met or not.
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PLAN_BASES } from '@twentieth/casework';
import { z } from 'zod';
import { theirReference } from '../complaints/complaint-bodies.js';
import { civilDate, on, words } from '../fields/fields.js';
import { ordinal, ordinalNamed } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';

const planBody = z
  .strictObject({
    basis: z.enum(PLAN_BASES, { error: `must be one of ${PLAN_BASES.join(', ')}` }),
    theirReference,
    targets: z
      .array(z.strictObject({ what: words, due: civilDate }))
      .min(1)
      .max(100),
    ...on,
  })
  .meta({
    id: 'EnforcementPlan',
    examples: [
      {
        basis: 'enforcement-notice',
        theirReference: 'ENF-77',
        targets: [{ what: 'Clear the requests older than a year.', due: '2027-02-28' }],
        on: '2027-01-04',
      },
    ],
  });

const metBody = z.strictObject({ ...on }).meta({ id: 'TargetMet', examples: [{ on: '2027-02-26' }] });

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class EnforcementPlansController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('plan-enforcement', 'enforcement-plans', 'Records an enforcement plan with its targets.')
  recordPlan(
    @AsStep() step: Step,
    @Body({ schema: planBody }) said: z.output<typeof planBody>,
  ): Promise<StepAnswer> {
    const { basis, targets } = said;
    const reference = said.theirReference ?? null;
    return this.steps.take(step, said.on, {
      ...{ type: 'RecordEnforcementPlan', basis, theirReference: reference, targets },
    });
  }

  @CaseStep(
    'plan-enforcement',
    'enforcement-plans/:number/targets/:target/met',
    'Records that a target of a plan was met.',
  )
  meetTarget(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) plan: number,
    @Param('target', { schema: ordinalNamed('target') }) target: number,
    @Body({ schema: metBody }) said: z.output<typeof metBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, { type: 'MeetTarget', plan, target });
  }
}
