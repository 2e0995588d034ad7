// What a body may be and how large: JSON, or one e-mail as it came. Anything else is answered with 415.
// A body that is too large is read to its end and dropped, so that its sender hears why instead of a broken pipe.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { tooLarge } from '../problem/known-problems.js';

const MEGABYTE = 1024 * 1024;
export const JSON_LIMIT = 4 * MEGABYTE;
export const MESSAGE_LIMIT = 10 * MEGABYTE;
export const MESSAGE_TYPES = ['message/rfc822', 'text/plain', 'application/octet-stream'];

/** Nobody is listened to for longer than this. */
const DRAINED_AT_MOST = 200 * MEGABYTE;

/** Set up before `init`; Nest's own parsers (which take forms as well) are off. */
export const limitBodies = (app: NestFastifyApplication): void => {
  const fastify = app.getHttpAdapter().getInstance();
  const readJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    async (request: FastifyRequest, stream: IncomingMessage) => {
      const text = (await whole(stream, JSON_LIMIT)).toString('utf8');
      if (text.trim() === '') return undefined;
      return new Promise((resolve, reject) => {
        void readJson(request, text, (error, body) => (error ? reject(error) : resolve(body)));
      });
    },
  );
  fastify.addContentTypeParser(MESSAGE_TYPES, (_request: FastifyRequest, stream: IncomingMessage) =>
    whole(stream, MESSAGE_LIMIT),
  );
};

const whole = async (stream: IncomingMessage, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes > DRAINED_AT_MOST) break;
  }
  if (bytes > limit) throw tooLarge(limit / MEGABYTE);
  return Buffer.concat(chunks, bytes);
};
