// The problems that a route may answer with, for the document.
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { findingSchema } from '@twentieth/statute/notice-schema';
import { z } from 'zod';

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('Stable, for programs.'),
    rule: z.string().optional(),
    section: z.string().optional().describe('The section of the Act, or the code of practice.'),
    remedy: z.string().optional().describe('What to do instead.'),
    field: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), why: z.string() })).optional(),
    findings: z
      .array(findingSchema)
      .optional()
      .describe('Where the check of a notice keeps a response back: what it found.'),
  })
  .meta({ id: 'Problem' });

const WHEN: Readonly<Record<number, string>> = {
  400: 'Malformed: which field, and why.',
  401: 'No token, or one that is not believed.',
  403: 'The token does not allow this.',
  404: 'No such case of this authority.',
  409: 'Refused in this state: the rule, its section, and what to do instead.',
  412: 'Somebody else changed it first: nothing was changed.',
  413: 'The body is larger than the stated limit.',
  415: 'Not a Content-Type that this route takes.',
  422: 'The Idempotency-Key was used before with another command, or the message cannot be taken.',
  428: 'The version that is changed is not named in If-Match.',
  429: 'Too many requests: see Retry-After.',
  500: 'Our fault; nothing internal is told.',
  503: 'The record cannot be reached: see Retry-After, and send the same again.',
};

export const problems = (...statuses: readonly number[]): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: WHEN[status] ?? 'Refused.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }),
    ),
  );
