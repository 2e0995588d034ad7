// One line a request: method, path, status, time. No body, no query (it may hold a name), no header. Nest's own words
// go to the same log.
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '@twentieth/platform';

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

export const logRequests = (app: NestFastifyApplication, log: Logger): void => {
  const told = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const path = pathOf(request.url);
    const { statusCode, elapsedTime } = reply;
    const line = {
      request: request.id,
      method: request.method,
      path,
      status: statusCode,
      ms: Math.round(elapsedTime),
    };
    if (statusCode >= 500) log.warn(line, 'request');
    else if (path.startsWith('/health/')) log.debug(line, 'request');
    else log.info(line, 'request');
    done();
  };
  app.getHttpAdapter().getInstance().addHook('onResponse', told);
};

/** Nest tells of its routes at every start: that is detail. What it warns of is passed on. */
export const nestLogger = (log: Logger): LoggerService => {
  const said = (message: unknown): string => (message instanceof Error ? message.message : String(message));
  return {
    log: (message: unknown) => log.debug(said(message)),
    warn: (message: unknown) => log.warn(said(message)),
    error: (message: unknown, stack?: unknown) => log.error({ stack }, said(message)),
    fatal: (message: unknown) => log.fatal(said(message)),
    debug: (message: unknown) => log.debug(said(message)),
    verbose: (message: unknown) => log.trace(said(message)),
  };
};
