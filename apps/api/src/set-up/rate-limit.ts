// So many requests a minute from one client, told by its token or else by its address.
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { sha256 } from '@twentieth/platform';
import { Problem } from '../problem/problem.js';

/** @param perMinute 0 for no limit */
export const limitRate = async (app: NestFastifyApplication, perMinute: number): Promise<void> => {
  if (perMinute === 0) return;
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: ({ headers, ip }) =>
      headers.authorization === undefined ? ip : sha256(headers.authorization),
    allowList: (request) => request.url.startsWith('/health/'),
    errorResponseBuilder: (_request, { max, ttl }) => {
      const seconds = String(Math.max(1, Math.ceil(ttl / 1_000)));
      const detail = `More than ${max} requests in a minute.`;
      return new Problem(
        429,
        'too-many-requests',
        detail,
        { remedy: `Wait ${seconds} s.` },
        { 'retry-after': seconds },
      );
    },
  });
};
