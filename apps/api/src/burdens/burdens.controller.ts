// The burden of a request: its cost against the limit (s12), requests counted as one, what is vexatious or repeated (s14).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { aggregationBody, earlierNoticeBody, estimateBody, evidenceBody } from './burden-bodies.js';

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class BurdensController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep('estimate-cost', 'cost-estimates', 'Estimates the cost of parts against the limit.')
  estimateCost(
    @AsStep() step: Step,
    @Body({ schema: estimateBody }) said: z.output<typeof estimateBody>,
  ): Promise<StepAnswer> {
    const { on, ground, hours, parts = null, aggregation = null, basis } = said;
    return this.steps.take(step, on, {
      type: 'EstimateCost',
      ...{ ground, hours, parts, aggregation, basis },
    });
  }

  @CaseStep(
    'estimate-cost',
    'aggregations',
    'Counts requests as one for their cost, within sixty consecutive working days.',
  )
  aggregateRequests(
    @AsStep() step: Step,
    @Body({ schema: aggregationBody }) said: z.output<typeof aggregationBody>,
  ): Promise<StepAnswer> {
    const { on, requests, information, persons, because } = said;
    return this.steps.take(step, on, {
      type: 'AggregateRequests',
      ...{ requests, information, persons, because },
    });
  }

  @CaseStep('judge-vexatious', 'vexatious-evidence', 'Records what shows a request vexatious or repeated.')
  recordVexatiousEvidence(
    @AsStep() step: Step,
    @Body({ schema: evidenceBody }) said: z.output<typeof evidenceBody>,
  ): Promise<StepAnswer> {
    const { on, provision, parts = null, evidence, repeats = null } = said;
    return this.steps.take(step, on, {
      type: 'RecordVexatiousEvidence',
      ...{ provision, parts, evidence, repeats },
    });
  }

  @CaseStep(
    'judge-vexatious',
    'vexatious-evidence/:number/earlier-notice',
    'Gives no fresh notice, for an earlier one stands (s17(6)).',
  )
  relyOnEarlierNotice(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) evidence: number,
    @Body({ schema: earlierNoticeBody }) said: z.output<typeof earlierNoticeBody>,
  ): Promise<StepAnswer> {
    const { on, earlier, because } = said;
    return this.steps.take(step, on, { type: 'RelyOnEarlierNotice', evidence, earlier, because });
  }
}
