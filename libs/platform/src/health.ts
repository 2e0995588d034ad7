// A very small HTTP server for processes that have no API of their own: /health/live and /health/ready.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Each named check resolves when that part is well and throws when it is not. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Runs the checks together, each bounded; `ok` only when all are. */
export async function checkHealth(
  checks: HealthChecks,
  withinMillis = 2_000,
): Promise<{ ok: boolean; parts: Record<string, 'up' | 'down'> }> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await answers(check, withinMillis)] as const),
  );
  return {
    ok: results.every(([, up]) => up),
    parts: Object.fromEntries(results.map(([name, up]) => [name, up ? 'up' : 'down'])),
  };
}

function answers(check: () => Promise<void>, withinMillis: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), withinMillis);
    const settle = (up: boolean): void => {
      clearTimeout(timer);
      resolve(up);
    };
    Promise.resolve()
      .then(check)
      .then(
        () => settle(true),
        () => settle(false),
      );
  });
}

/** Listens on `host:port` (port 0: any free one). Live is always 200; ready is 200 or 503 with each part's state. */
export function serveHealth(host: string, port: number, checks: HealthChecks): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.method !== 'GET') return answer(405, { status: 'method not allowed' });
    if (request.url === '/health/live') return answer(200, { status: 'ok' });
    if (request.url !== '/health/ready') return answer(404, { status: 'not found' });
    void checkHealth(checks).then(({ ok, parts }) =>
      answer(ok ? 200 : 503, { status: ok ? 'ok' : 'down', parts }),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ port: (server.address() as AddressInfo).port, close });
    });
  });
}
