// A route that takes a step on a case: its permission, and everything about it that the document tells.
import { applyDecorators, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse } from '@nestjs/swagger';
import type { Permission } from '@twentieth/access';
import { stepAnswer } from '../answers/step-answer.js';
import { Requires } from '../identity/requires.js';
import { problems } from '../problem/documented.js';

/** A bearer's step under a key of its own, which may only be tried. */
export const keyed = (keyRequired: boolean) => [
  ApiBearerAuth(),
  ApiHeader({
    name: 'Idempotency-Key',
    required: keyRequired,
    description:
      'One for each command, repeated when the command is repeated: the first outcome is answered again.',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  }),
  ApiQuery({
    name: 'dryRun',
    required: false,
    description: '1: decide and answer with 200, and keep nothing.',
    schema: { type: 'string', enum: ['0', '1'] },
  }),
];

const documented = (keyRequired: boolean) => [
  ...keyed(keyRequired),
  ApiResponse({ status: 200, standardSchema: stepAnswer, description: 'Decided and not kept (dryRun).' }),
  ApiResponse({ status: 201, standardSchema: stepAnswer, description: 'Recorded.' }),
  problems(400, 401, 403, 409, 413, 415, 422, 429, 500, 503),
];

export const CaseStep = (permission: Permission, path: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(path),
    Requires(permission),
    ApiOperation({ summary }),
    ApiParam({
      name: 'reference',
      description: "The case's reference, as FOI-2026-000001.",
      schema: { type: 'string' },
    }),
    ...documented(true),
    problems(404),
  );

/** A route that opens a case. */
export const OpensCase = (path: string, summary: string, keyRequired = true): MethodDecorator =>
  applyDecorators(
    Post(path),
    Requires('receive-requests'),
    ApiOperation({ summary }),
    ...documented(keyRequired),
  );
