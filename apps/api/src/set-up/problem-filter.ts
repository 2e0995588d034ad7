// Whatever is thrown, the client reads a problem: never a stack, never an internal word, never a value of a body.
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { UnknownAuthorityError, lostTheRace } from '@twentieth/event-store';
import { isRetryable, type Logger } from '@twentieth/platform';
import { LawRefusal } from '@twentieth/statute';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { recordAway } from '../problem/known-problems.js';
import { Problem } from '../problem/problem.js';
import { noDate } from '../problem/refused.js';

const CODES: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['malformed', 'The request could not be read: its body is not the JSON that its headers promise.'],
  404: ['no-such-route', 'There is nothing at this address: see /docs.'],
  405: ['method-not-allowed', 'This address does not take that method: see /docs.'],
  413: ['too-large', 'The body is larger than this route takes.'],
  414: ['address-too-long', 'The address is too long.'],
  415: ['unsupported-media-type', 'This route does not take that Content-Type: see /docs.'],
};

export const asProblem = (thrown: unknown): Problem | null => {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof LawRefusal) return noDate(thrown.error);
  if (thrown instanceof UnknownAuthorityError)
    return new Problem(403, 'unknown-authority', 'The authority of this token is not on this record.', {
      remedy: 'Ask the operator to set the authority up.',
    });
  if (lostTheRace(thrown) || isRetryable(thrown)) return recordAway();
  const status = statusOf(thrown);
  if (status === null || status >= 500) return null;
  const [code, detail] = CODES[status] ?? ['refused', 'The request was refused.'];
  return new Problem(status, code, detail);
};

const statusOf = (thrown: unknown): number | null => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = thrown instanceof Error && 'statusCode' in thrown ? thrown.statusCode : null;
  return typeof status === 'number' ? status : null;
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    const known = asProblem(thrown);
    if (known === null) this.log.error({ err: thrown, request: request.id }, 'a request failed');
    else if (known.getStatus() === 503)
      this.log.warn(
        { code: known.code, err: causeOf(thrown), request: request.id },
        'what a request needs is away',
      );

    answerWith(reply, known, request.id);
  }
}

/** What lies behind a problem that we made of a failure. */
const causeOf = (thrown: unknown): unknown => (thrown instanceof Problem ? thrown.cause : thrown);

/** @param known null for a fault of our own, of which the client is told the request's id and no more */
export const answerWith = (reply: FastifyReply, known: Problem | null, request: string): void => {
  const problem =
    known ??
    new Problem(500, 'failed', 'Something went wrong on our side, and has been written down.', {
      remedy: `Try again with the same Idempotency-Key; if it stays, tell the operator the request id ${request}.`,
    });
  void reply
    .status(problem.getStatus())
    .headers(problem.headers)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.details()));
};
