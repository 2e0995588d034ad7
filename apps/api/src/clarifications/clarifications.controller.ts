// s1(3): the question that stops the duty, and the reply that starts the twenty days again (s10(6)(b)).
import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ordinal } from '../fields/ordinal.js';
import { on, partNumbers, words } from '../fields/fields.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { CaseStep } from '../steps/case-step.js';
import { AsStep, type Step } from '../steps/step.js';

const question = z
  .strictObject({
    question: words.describe('What is reasonably required to identify and locate the information.'),
    parts: partNumbers,
    ...on,
  })
  .meta({
    id: 'Clarification',
    examples: [{ question: 'Which years do you mean?', parts: [5], on: '2026-11-05' }],
  });
const reply = z.strictObject({ text: words.default('').describe('What the requester wrote.'), ...on }).meta({
  id: 'ClarificationReply',
  examples: [{ text: 'The years from 2024 on.', on: '2026-11-12' }],
});

@ApiTags('steps')
@Controller('v1/requests/:reference')
export class ClarificationsController {
  constructor(private readonly steps: CaseSteps) {}

  @CaseStep(
    'clarify',
    'clarifications',
    'Asks the requester to clarify; no clock runs for those parts until the reply.',
  )
  seekClarification(
    @AsStep() step: Step,
    @Body({ schema: question }) said: z.output<typeof question>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, {
      type: 'SeekClarification',
      question: said.question,
      parts: said.parts ?? null,
    });
  }

  @CaseStep(
    'clarify',
    'clarifications/:number/reply',
    'Records the reply: a full twenty working days start on its day.',
  )
  receiveClarification(
    @AsStep() step: Step,
    @Param('number', { schema: ordinal }) number: number,
    @Body({ schema: reply }) said: z.output<typeof reply>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, { type: 'ReceiveClarification', number, text: said.text });
  }
}
