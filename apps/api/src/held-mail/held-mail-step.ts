// A route that says what becomes of a held message, and everything about it that the document tells.
import { applyDecorators, Post } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { Requires } from '../identity/requires.js';
import { problems } from '../problem/documented.js';
import { keyed } from '../steps/case-step.js';

export const ID_PARAM = {
  name: 'id',
  description: 'The id under which the message is held, as mail-….',
  schema: { type: 'string' },
} as const;

/** @param answer what it answers with 201, or with 200 where it is only tried */
export const HeldMailStep = (path: string, summary: string, answer: z.ZodType): MethodDecorator =>
  applyDecorators(
    Post(`:id/${path}`),
    Requires('sort-mail'),
    ApiOperation({ summary }),
    ApiParam(ID_PARAM),
    ...keyed(true),
    ApiResponse({ status: 200, standardSchema: answer, description: 'Decided and not kept (dryRun).' }),
    ApiResponse({ status: 201, standardSchema: answer, description: 'Done.' }),
    problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 500, 503),
  );
