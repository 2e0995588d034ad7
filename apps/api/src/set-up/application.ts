// The application put together, in the order in which a request meets it. Started by main.ts, injected into by tests.
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId, type Logger } from '@twentieth/platform';
import { AppModule } from '../app.module.js';
import type { Surroundings } from '../surroundings.js';
import { limitBodies } from './body-limits.js';
import { protectHeaders } from './headers.js';
import { logRequests, nestLogger } from './logging.js';
import { serveDocument } from './openapi.js';
import { answerWith, asProblem, ProblemFilter } from './problem-filter.js';
import { limitRate } from './rate-limit.js';

export const application = async (
  surroundings: Surroundings,
  log: Logger,
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    requestTimeout: 120_000,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    skipMiddie: true,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerWith(reply, asProblem(error), request.id),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.among(surroundings), adapter, {
    bodyParser: false,
    logger: nestLogger(log),
  });
  app.useGlobalFilters(new ProblemFilter(log));
  logRequests(app, log);
  limitBodies(app);
  await limitRate(app, surroundings.requestsPerMinute);
  await protectHeaders(app);
  serveDocument(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
};
