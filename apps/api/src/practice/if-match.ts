// The version that whoever changes the practice has seen: If-Match, as RFC 9110 has it. Without one, two who change at
// once would lose one another's change, so it must be given.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

const REMEDY =
  'GET /v1/practice, and send its ETag as If-Match: what somebody else changed meanwhile is then seen first.';

export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = typeof header === 'string' ? /^"(\d{1,15})"$/.exec(header)?.[1] : undefined;
  if (version !== undefined) return Number(version);
  throw new Problem(428, 'version-missing', 'A change of the practice names the version that it changes.', {
    field: 'If-Match',
    errors: [{ field: 'If-Match', why: 'is missing, or is no ETag of the practice' }],
    remedy: REMEDY,
  });
});

export const stale = (): Problem =>
  new Problem(412, 'changed-meanwhile', 'Somebody else has changed the practice: nothing was changed.', {
    remedy: REMEDY,
  });
