// What every POST that changes a case brings beside its body: who, under which key, on which case, and whether only to try.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller } from '@twentieth/access';
import type { Actor } from '@twentieth/casework';
import type { MessageRecorded } from '@twentieth/registry';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keyMissing, malformed } from '../problem/known-problems.js';

export interface Step {
  readonly caller: Caller;
  readonly actor: Actor;
  /** The Idempotency-Key; null only where the route can make one from what was sent. */
  readonly key: string | null;
  /** Decide and answer, and keep nothing. */
  readonly dryRun: boolean;
  /** The case's reference; empty where a case is opened. */
  readonly reference: string;
  /** The message that the step puts on the record, where it does. */
  readonly message?: MessageRecorded;
  readonly answer: { status(code: number): void; header(name: string, value: string): void };
}

/** @param key whether the route insists on the header */
export const AsStep = createParamDecorator(
  (key: 'key-optional' | undefined, context: ExecutionContext): Step => {
    const request = context
      .switchToHttp()
      .getRequest<FastifyRequest<{ Params: { reference?: string }; Querystring: Record<string, unknown> }>>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (!request.identified) throw new Error('A step was asked for by nobody.');
    return {
      ...request.identified,
      key: keyOf(request.headers['idempotency-key'], key === 'key-optional'),
      dryRun: dryRunOf(request.query, key === 'key-optional' ? ['on'] : []),
      reference: request.params.reference ?? '',
      answer: {
        status: (code) => void reply.status(code),
        header: (name, value) => void reply.header(name, value),
      },
    };
  },
);

const keyOf = (header: string | readonly string[] | undefined, optional: boolean): string | null => {
  if (header === undefined && optional) return null;
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) throw keyMissing();
  return header;
};

const dryRunOf = (query: Record<string, unknown>, others: readonly string[]): boolean => {
  const unknown = Object.keys(query).find((name) => name !== 'dryRun' && !others.includes(name));
  if (unknown !== undefined) throw malformed(unknown.slice(0, 40), 'is not a parameter of this route');
  const { dryRun } = query;
  if (dryRun === undefined || dryRun === '0' || dryRun === 'false') return false;
  if (dryRun === '1' || dryRun === 'true') return true;
  throw malformed('dryRun', 'must be 1 or 0');
};
