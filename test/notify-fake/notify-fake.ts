// A fake of GOV.UK Notify, for tests alone: a real HTTP server that answers as Notify answers and, when it is told to,
// fails as Notify fails. No part of the product uses it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answer, readSend, refuse } from './answer.js';
import { holding, shown, told, type Held, type Taken } from './held.js';
import { tokenProblem } from './token.js';

/**
 * What goes wrong with the next sending. server-error, bad-gateway: a 5xx, nothing is kept. error-after-accept: a 5xx,
 * but it was kept. rate-limit, daily-limit: 429. refused: 400. answer-lost: kept, and the connection dropped.
 * time-out-after-accept: kept, and never answered. late: the connection dropped, and kept only a moment later.
 * slow: kept and answered, late.
 */
export type NotifyFault =
  | 'server-error'
  | 'bad-gateway'
  | 'error-after-accept'
  | 'rate-limit'
  | 'daily-limit'
  | 'refused'
  | 'answer-lost'
  | 'time-out-after-accept'
  | 'late'
  | 'slow';

export interface NotifyFakeOptions {
  readonly port?: number;
  /** Milliseconds for "slow" and "late". */
  readonly delay?: number;
  /** The Retry-After of a 429, as it stands in the header; the real one may send none. */
  readonly retryAfter?: string;
  readonly pageSize?: number;
  /** Seconds by which the fake's clock is ahead of this machine's. */
  readonly clockAhead?: number;
  /** Asked for each sending when no fault is queued: for faults at random, by a seed. */
  readonly faultOf?: (taken: Taken) => NotifyFault | null;
}

export interface NotifyFake {
  readonly url: string;
  readonly apiKey: string;
  readonly templateId: string;
  /** Everything that was taken in, in order. */
  readonly held: readonly Held[];
  readonly requests: () => number;
  readonly failNext: (fault: NotifyFault) => void;
  /** The same reference, used by somebody else in the service for a batch. */
  readonly addToBatch: (reference: string, to: string) => Held;
  readonly settle: (id: string, status: string) => Held;
  /** Calls back with a delivery receipt, as Notify does. */
  readonly callBack: (id: string, url: string, token: string) => Promise<number>;
  /** Resolves when nothing is still to be done late. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const SERVICE = '26785a09-ab16-4eb0-8407-a37497a57506';
const SECRET = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const TEMPLATE = 'f33517ff-2a88-4f6e-b855-c550268ce08a';

/** Starts the fake on the loopback interface. */
export const startNotifyFake = async ({
  port = 0,
  delay = 200,
  retryAfter,
  pageSize = 250,
  clockAhead = 0,
  faultOf = () => null,
}: NotifyFakeOptions = {}): Promise<NotifyFake> => {
  const held: Held[] = [];
  const faults: NotifyFault[] = [];
  const sockets = new Set<Socket>();
  const closing = new AbortController();
  const pending = new Set<Promise<void>>();
  let requests = 0;
  let origin = '';

  /** Does a thing late, unless the fake is closed first. */
  const later = (work: () => void): void => {
    const { promise, resolve } = Promise.withResolvers<void>();
    pending.add(promise);
    const end = (): void => {
      pending.delete(promise);
      resolve();
    };
    const timer = setTimeout(() => {
      work();
      end();
    }, delay);
    closing.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      end();
    });
  };

  const take = (taken: Taken): Held => {
    const each = holding(taken);
    held.push(each);
    return each;
  };

  const send = (taken: Taken, request: IncomingMessage, response: ServerResponse): void => {
    const accept = (each: Held): void =>
      answer(response, 201, {
        id: each.id,
        reference: each.reference,
        content: {
          subject: each.personalisation['subject'],
          body: each.personalisation['body'],
          from_email: 'westmarch@notifications.service.gov.uk',
        },
        uri: `${origin}/v2/notifications/${each.id}`,
        template: shown(each, origin).template,
        sanitised_content: {},
      });
    const wait: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    switch (faults.shift() ?? faultOf(taken)) {
      case 'server-error':
        return refuse(response, 500, 'Exception', 'Internal server error');
      case 'bad-gateway':
        response.writeHead(502, { 'content-type': 'text/html' });
        return void response.end('<html><h1>502 Bad Gateway</h1></html>');
      case 'error-after-accept':
        take(taken);
        return refuse(response, 500, 'Exception', 'Internal server error');
      case 'rate-limit':
        return refuse(response, 429, 'RateLimitError', 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds', wait); // prettier-ignore
      case 'daily-limit':
        return refuse(response, 429, 'TooManyRequestsError', 'Exceeded send limits (250000) for today', wait);
      case 'refused':
        return refuse(
          response,
          400,
          'BadRequestError',
          `Can’t send to ${taken.to} using a team-only API key`,
        );
      case 'answer-lost':
        take(taken);
        return void request.socket.destroy();
      case 'time-out-after-accept':
        return void take(taken);
      case 'late':
        later(() => take(taken));
        return void request.socket.destroy();
      case 'slow': {
        const each = take(taken);
        return later(() => accept(each));
      }
      case null:
        return accept(take(taken));
    }
  };

  const list = (query: URLSearchParams, response: ServerResponse): void => {
    const reference = query.get('reference');
    const all = held.toReversed().filter((each) => reference === null || each.reference === reference);
    const after = query.get('older_than');
    const start = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const page = all.slice(start, start + pageSize);
    const next = new URLSearchParams({ ...Object.fromEntries(query), older_than: page.at(-1)?.id ?? '' });
    answer(response, 200, {
      notifications: page.map((each) => shown(each, origin)),
      links: {
        current: `${origin}/v2/notifications?${query}`,
        ...(page.length > 0 ? { next: `${origin}/v2/notifications?${next}` } : {}),
      },
    });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests += 1;
    const now = Date.now() / 1_000 + clockAhead;
    const wrong = tokenProblem(request.headers.authorization, { serviceId: SERVICE, secret: SECRET }, now);
    if (wrong) return refuse(response, wrong.status, 'AuthError', wrong.message);
    const { pathname, searchParams } = new URL(request.url!, origin);
    if (request.method === 'POST' && pathname === '/v2/notifications/email') {
      const taken = readSend(await bodyOf(request), TEMPLATE);
      if ('error' in taken) return refuse(response, 400, taken.error, taken.message);
      return send(taken, request, response);
    }
    if (request.method === 'GET' && pathname === '/v2/notifications') return list(searchParams, response);
    const one = held.find(({ id }) => pathname === `/v2/notifications/${id}`);
    if (request.method === 'GET' && one) return answer(response, 200, shown(one, origin));
    return refuse(response, 404, 'NoResultFound', 'No result found');
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const one = (id: string): Held => {
    const each = held.find((other) => other.id === id);
    if (!each) throw new Error(`The fake of Notify holds no e-mail ${id}.`);
    return each;
  };

  return {
    url: origin,
    apiKey: `fake-${SERVICE}-${SECRET}`,
    templateId: TEMPLATE,
    held,
    requests: () => requests,
    failNext: (fault) => faults.push(fault),
    addToBatch: (reference, to) =>
      take({ reference, to, templateId: TEMPLATE, personalisation: {}, replyToId: null }),
    settle: (id, status) =>
      Object.assign(one(id), { status, completedAt: new Date().toISOString().replace('Z', '456Z') }),
    callBack: async (id, url, token) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(told(one(id))) })).status;
    },
    idle: async () => void (await Promise.all(pending)),
    close: () => {
      closing.abort();
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
};
