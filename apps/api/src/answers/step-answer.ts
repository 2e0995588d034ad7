// What every POST that changes a case answers: the case as the step left it, what was recorded, what moved.
import { z } from 'zod';
import { caseAnswer } from './case-schema.js';
import { deadlineChange } from './deadline-change.js';
import { eventAnswer } from './event.js';

export const stepAnswer = z
  .object({ case: caseAnswer, events: z.array(eventAnswer), deadlinesChanged: z.array(deadlineChange) })
  .meta({ id: 'StepAnswer' });
