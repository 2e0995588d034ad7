// What a body may be and how large: JSON, or one e-mail as it came. Anything else is answered with 415.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

const MEGABYTE = 1024 * 1024;
export const JSON_LIMIT = 4 * MEGABYTE;
export const MESSAGE_LIMIT = 10 * MEGABYTE;
export const STATED_LIMITS = `JSON up to ${JSON_LIMIT / MEGABYTE} MB, an e-mail up to ${MESSAGE_LIMIT / MEGABYTE} MB`;

export const MESSAGE_TYPES = ['message/rfc822', 'text/plain', 'application/octet-stream'];

type Done = (error: Error | null, body?: unknown) => void;

/** Set up before `init`; Nest's own parsers (which take forms as well) are off. */
export const limitBodies = (app: NestFastifyApplication): void => {
  const fastify = app.getHttpAdapter().getInstance();
  const readJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: JSON_LIMIT },
    (request: FastifyRequest, body: string, done: Done) =>
      body.trim() === '' ? done(null, undefined) : void readJson(request, body, done),
  );
  fastify.addContentTypeParser(
    MESSAGE_TYPES,
    { parseAs: 'buffer', bodyLimit: MESSAGE_LIMIT },
    (_request: FastifyRequest, body: Buffer, done: Done) => done(null, body),
  );
};
