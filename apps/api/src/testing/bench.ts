// The application on a record in memory: a fixed wall clock, tokens by name, and a relay that only remembers.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isRole, type Caller } from '@twentieth/access';
import { memoryRecord, type RecordStore } from '@twentieth/event-store';
import { openLogger } from '@twentieth/platform';
import { replySecretOf } from '@twentieth/post';
import { openVault } from '@twentieth/vault';
import { notBelieved } from '../identity/read-token.js';
import { application } from '../set-up/application.js';
import type { RelayPort, Surroundings } from '../surroundings.js';

export const WALL = '2026-11-24T10:00:00.000Z';
export const REHEARSAL = 'rehearsal-constabulary';
export const LIVE = 'westmarch';
export const MAIL_DOMAIN = 'twentieth.example';
export const MASTER_KEY = new Uint8Array(32).fill(7);

export interface Call {
  readonly as?: string;
  readonly key?: string | null;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  // The tests read answers as programs do, by name.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export interface Bench {
  readonly app: NestFastifyApplication;
  readonly nudged: string[];
  readonly journeys: string[];
  readonly recalculated: string[];
  readonly logged: string[];
  readonly store: RecordStore;
  readonly door: Surroundings['door'];
  get(path: string, call?: Call): Promise<Answer>;
  post(path: string, body: unknown, call?: Call): Promise<Answer>;
  put(path: string, body: unknown, call?: Call): Promise<Answer>;
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly store?: RecordStore;
  readonly relay?: Partial<RelayPort>;
  readonly checks?: Surroundings['checks'];
  readonly requestsPerMinute?: number;
  readonly secrets?: Readonly<Record<string, string>>;
}

/** A token is "role" (of the rehearsal authority) or "role@authority". */
const identify = async (token: string): Promise<Caller> => {
  const [role, authority = REHEARSAL] = token.split('@');
  if (!isRole(role)) throw notBelieved('The token is not one that this API believes.');
  return { id: `dev-${role}`, authority, roles: [role] };
};

export const record = (): RecordStore =>
  memoryRecord({
    clock: () => WALL,
    authorities: [
      { id: REHEARSAL, name: 'Rehearsal Constabulary', rehearsal: true, settings: {} },
      { id: LIVE, name: 'Westmarch Constabulary', rehearsal: false, settings: {} },
    ],
  });

export const bench = async (options: BenchOptions = {}): Promise<Bench> => {
  const store = options.store ?? record();
  const [nudged, journeys, recalculated, logged] = [0, 1, 2, 3].map((): string[] => []) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const relay: RelayPort = {
    nudge: (_authority, reference) => void nudged.push(reference),
    recalculate: (_authority, change) => void recalculated.push(change),
    travel: async ({ reference, to }, _now, arrive) => {
      journeys.push(`${reference} ${to}`);
      await arrive();
      return null;
    },
    ...options.relay,
  };
  const surroundings: Surroundings = {
    door: { store, vault: openVault({ masterKey: MASTER_KEY }) },
    relay,
    clock: () => WALL,
    identify,
    checks: options.checks ?? { database: async () => undefined, temporal: async () => undefined },
    mail: { domain: MAIL_DOMAIN, secrets: [replySecretOf(MASTER_KEY)] },
    secretOf: (variable) => options.secrets?.[variable],
    requestsPerMinute: options.requestsPerMinute ?? 0,
  };
  const app = await application(
    surroundings,
    openLogger('api', 'info', { write: (line) => void logged.push(line) }),
  );
  let keys = 0;
  const send = async (method: 'GET' | 'POST' | 'PUT', path: string, call: Call): Promise<Answer> => {
    const { as = 'officer', key = `key-${++keys}`, body } = call;
    const json = body !== undefined && typeof body === 'object' && !Buffer.isBuffer(body);
    const answer = await app.inject({
      method,
      url: path,
      headers: {
        ...(as === '' ? {} : { authorization: `Bearer ${as}` }),
        ...(method === 'POST' && key !== null ? { 'idempotency-key': key } : {}),
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...call.headers,
      },
      ...(body === undefined ? {} : { payload: body as string | object | Buffer }),
    });
    const type = String(answer.headers['content-type'] ?? '');
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: type.includes('json') ? JSON.parse(answer.body) : answer.body,
    };
  };
  return {
    ...{ app, nudged, journeys, recalculated, logged, store, door: surroundings.door },
    get: (path, call = {}) => send('GET', path, call),
    post: (path, body, call = {}) => send('POST', path, { ...call, body }),
    put: (path, body, call = {}) => send('PUT', path, { ...call, body }),
    close: () => app.close(),
  };
};

/** A request for seven things, received on Monday 2 November 2026. */
export const doorbells = {
  receivedOn: '2026-11-02',
  channel: 'post',
  regime: 'foia',
  requester: { name: 'Alexandra Quillfeather', email: 'quillfeather@example.org' },
  text: `Please tell me:\n${['how many', 'since when', 'at what cost', 'from whom', 'with what result', 'under which policy', 'until when'].map((ask, i) => `${i + 1}. ${ask}`).join('\n')}`,
};

/** Opens the case and answers with its reference. */
export const opened = async (on: Bench, body: object = doorbells, call: Call = {}): Promise<string> => {
  const { status, body: answer } = await on.post('/v1/requests', body, call);
  if (status !== 201) throw new Error(`The case was not opened: ${JSON.stringify(answer)}`);
  return answer.case.reference as string;
};
