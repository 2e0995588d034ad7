// What is written beside the record of a case: links, notes, corrections, documents by their hash.
import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { CaseStep } from '../steps/case-step.js';
import { CaseSteps, type StepAnswer } from '../steps/case-steps.service.js';
import { Reading } from '../reading/reading.service.js';
import { AsStep, type Step } from '../steps/step.js';
import { documentBody, linkBody, noteBody, recordCorrectionBody } from './keeping-bodies.js';

@ApiTags('keeping')
@Controller('v1/requests/:reference')
export class AnnotationsController {
  constructor(
    private readonly steps: CaseSteps,
    private readonly reading: Reading,
  ) {}

  @CaseStep('annotate', 'links', 'Links the case to another, at this end.')
  async linkCases(
    @AsStep() step: Step,
    @Body({ schema: linkBody }) { on, to, kind }: z.output<typeof linkBody>,
  ): Promise<StepAnswer> {
    if (to !== step.reference) await this.reading.read(step.caller, to);
    return this.steps.take(step, on, { type: 'LinkCases', to, kind });
  }

  @CaseStep('annotate', 'notes', 'Adds a note to the case, or to parts of it.')
  addNote(
    @AsStep() step: Step,
    @Body({ schema: noteBody }) { on, text, parts = [] }: z.output<typeof noteBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, on, { type: 'AddNote', text, parts });
  }

  @CaseStep('annotate', 'record-corrections', 'Notes beside an event what is right; the event stands.')
  correctRecord(
    @AsStep() step: Step,
    @Body({ schema: recordCorrectionBody }) said: z.output<typeof recordCorrectionBody>,
  ): Promise<StepAnswer> {
    return this.steps.take(step, said.on, { type: 'CorrectRecord', event: said.event, what: said.what });
  }

  @CaseStep('annotate', 'documents', 'Attaches a document, or a new version of one, by its hash.')
  attachDocument(
    @AsStep() step: Step,
    @Body({ schema: documentBody }) said: z.output<typeof documentBody>,
  ): Promise<StepAnswer> {
    const { name, sha256, bytes, mediaType, document = null } = said;
    return this.steps.take(step, said.on, {
      type: 'AttachDocument',
      ...{ name, sha256, bytes, mediaType, document },
    });
  }
}
