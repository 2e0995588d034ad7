// The caller of a read route, as the guard identified them.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller as Person } from '@twentieth/access';
import type { FastifyRequest } from 'fastify';

export const Caller = createParamDecorator((_data: unknown, context: ExecutionContext): Person => {
  const { identified } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!identified) throw new Error('A route open to all asked who its caller is.');
  return identified.caller;
});
