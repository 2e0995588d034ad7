// The API as a process of its own, as in production, on a free port; and a client that keeps its connections.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { request, Agent } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pause } from '@twentieth/platform';
import { mintToken, rehearsalAuthority } from '@twentieth/tools';
import type { Keys } from './keys.js';

const MAIN = fileURLToPath(import.meta.resolve('@twentieth/api').replace(/index\.js$/, 'main.js'));
const READY_WITHIN_MS = 30_000;

export interface Answer {
  readonly status: number;
  readonly body: string;
}

export interface Api {
  post(path: string, key: string, body: object): Promise<Answer>;
  stop(): Promise<void>;
}

export interface ApiNeeds {
  readonly databaseUrl: string;
  readonly temporal: string;
  readonly namespace: string;
  /** Where its key set may be written. */
  readonly folder: string;
  readonly keys: Keys;
}

export async function startApi({ databaseUrl, temporal, namespace, folder, keys }: ApiNeeds): Promise<Api> {
  const port = await freePort();
  const issuer = join(folder, 'bench-issuer.jwks.json');
  writeFileSync(issuer, keys.issuer);
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporal,
    TEMPORAL_NAMESPACE: namespace,
    TWENTIETH_API_HOST: '127.0.0.1',
    TWENTIETH_API_PORT: String(port),
    TWENTIETH_API_RATE_LIMIT: '999999999',
    TWENTIETH_MASTER_KEY: keys.secrets.masterKey,
    TWENTIETH_PAYLOAD_KEY: keys.secrets.payloadKey,
    TWENTIETH_DEV_ISSUER_JWKS: issuer,
    TWENTIETH_LOG_LEVEL: 'error',
  };
  const child = fork(MAIN, [], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], detached: true });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-2_000)));
  const agent = new Agent({ keepAlive: true });
  const send = (method: string, path: string, headers: object, body?: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { agent, host: '127.0.0.1', port, method, path, headers: { ...headers } },
        (reply) => {
          let text = '';
          reply.setEncoding('utf8').on('data', (part: string) => (text += part));
          reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: text }));
          reply.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  const giveUp = AbortSignal.timeout(READY_WITHIN_MS);
  while ((await send('GET', '/health/ready', {}).catch(() => null))?.status !== 200) {
    if (child.exitCode !== null || giveUp.aborted) throw new Error(`The API did not become ready. ${words}`);
    await pause(50);
  }
  const token = await mintToken(keys.secrets, { authority: rehearsalAuthority.id, role: 'officer' });
  return {
    post: (path, key, body) => {
      const text = JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        'idempotency-key': key,
      };
      return send('POST', path, headers, text);
    },
    stop: async () => {
      agent.destroy();
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
