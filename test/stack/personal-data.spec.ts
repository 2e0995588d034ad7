// Personal data lives in the sealed part of events and in the mail itself, nowhere else: a requester with a name like
// no other lives a whole life, and then everything the stack has written is searched for it.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openTemporal, type TemporalConnection } from '@twentieth/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlacedMail } from '../support/client.js';
import { decodedHistory } from '../support/decoded-history.js';
import { notOnceEach } from '../support/once-each.js';
import { open } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

/** Said once each, in every field that a person can fill. No other text has any of these words. */
const SECRETS = {
  name: 'Quillfeather',
  email: 'thistlewick.lane@example.org',
  address: 'Larkspurcote',
  subject: 'Bramblemoor',
  request: 'zephyrine doorbells',
  question: 'wherefrom precisely',
  reply: 'hitherto unmentioned',
  reasons: 'delicately poised',
  response: 'herewith enclosed',
  grounds: 'woefully incomplete',
  outcome: 'reconsidered afresh',
  correction: 'postmarked yesterday',
} as const;

let desk: TestStack;
let reference: string;
let temporal: TemporalConnection;
let payloadKey: Buffer;

beforeAll(async () => {
  desk = await startTestStack({ env: { TWENTIETH_LOG_LEVEL: 'debug' } });
  const { facts, secrets } = desk.stack;
  payloadKey = Buffer.from(secrets.payloadKey, 'base64');
  temporal = openTemporal({
    address: facts.temporal,
    namespace: 'twentieth',
    payloadKey,
  });
  reference = await open(desk, {
    requester: { name: SECRETS.name, email: SECRETS.email, address: SECRETS.address },
    subject: SECRETS.subject,
    text: `1. How many ${SECRETS.request}?\n2. Since when?`,
  });
  await desk.step(reference, 'acknowledgement', { on: '2026-11-03' });
  await desk.step(reference, 'corrections', { receivedOn: '2026-10-30', reason: SECRETS.correction });
  await desk.step(reference, 'clarifications', { question: SECRETS.question, parts: [1], on: '2026-11-04' });
  await desk.step(reference, 'clarifications/1/reply', { text: SECRETS.reply, on: '2026-11-05' });
  await desk.travel(reference, '2026-11-24T12:00:00Z');
  const more = { exemptions: ['31(3)'], estimate: '2026-12-22', parts: [2], reasons: SECRETS.reasons };
  await desk.step(reference, 'extensions', more);
  await desk.step(reference, 'response', { answer: 'disclosed', text: SECRETS.response });
  await desk.step(reference, 'internal-reviews', { grounds: SECRETS.grounds });
  await desk.travel(reference, '2027-01-15T12:00:00Z');
  const outcome = { outcome: 'upheld', text: SECRETS.outcome };
  await desk.step(reference, 'internal-reviews/1/outcome', outcome, { as: 'reviewer' });
  await desk.travel(reference, '2027-01-16T12:00:00Z');
  const arrived = letter(`Please tell me about ${SECRETS.request}.`);
  expect((await desk.post('/v1/intake/email', arrived, EMAIL)).status).toBe(201);
  await refused();
}, STACK_UP);
afterAll(async () => {
  await temporal?.close();
  await desk?.stop();
}, STACK_UP);

const EMAIL = { type: 'message/rfc822' };

/** The same words as they come in by e-mail. */
const letter = (body: string): string =>
  [
    `From: ${SECRETS.name} <${SECRETS.email}>`,
    'To: foi@rehearsal-constabulary.example',
    `Subject: ${SECRETS.subject}`,
    `Message-ID: <${SECRETS.address}.1@example.org>`,
    'Date: Mon, 2 Nov 2026 09:00:00 +0000',
    '',
    body,
  ].join('\r\n');

/** Mistakes are where personal data leaks into logs: a body that is refused, a token that is not one, a bad query. */
const refused = async (): Promise<void> => {
  const body = { requester: { name: SECRETS.name, email: `${SECRETS.email} ` }, text: SECRETS.request };
  expect((await desk.post('/v1/requests', { ...body, [SECRETS.subject]: 1 })).status).toBe(400);
  expect((await desk.post('/v1/requests', `{"text":"${SECRETS.request}`)).status).toBe(400);
  const automatic = `Auto-Submitted: auto-replied\r\n${letter(SECRETS.request)}`;
  const held = await desk.post<PlacedMail>('/v1/intake/email', automatic, EMAIL);
  expect([held.status, held.body.placed]).toEqual([202, 'held']);
  const because = { because: SECRETS.reasons };
  expect((await desk.post(`/v1/held-mail/${held.body.held}/set-aside`, because)).status).toBe(201);
  expect((await desk.get(`/v1/requests?officer=${encodeURIComponent('no spaces, ever')}`)).status).toBe(200);
};

/** Which secrets the bytes hold: as UTF-8, and the e-mail and names in base64 at any alignment. */
const found = (bytes: Buffer): readonly string[] =>
  Object.entries(SECRETS)
    .filter(([, secret]) => spellings(secret).some((spelling) => bytes.includes(spelling)))
    .map(([field]) => field);
const spellings = (secret: string): readonly Buffer[] => [
  Buffer.from(secret, 'utf8'),
  Buffer.from(secret.toLowerCase(), 'utf8'),
  Buffer.from(encodeURIComponent(secret), 'utf8'),
  Buffer.from(Buffer.from(secret).toString('hex'), 'utf8'),
  Buffer.from(secret, 'utf16le'),
  ...[0, 1, 2].map((lead) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(lead), Buffer.from(secret)])
        .toString('base64')
        .slice(lead === 0 ? 0 : 4, -4),
    ),
  ),
];

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('The search itself', () => {
  it('finds what it looks for where it belongs: in the mail, and in the case read by an officer', async () => {
    const mails = await filesBelow(join(desk.stack.dataFolder, 'mail'));
    const contents = Buffer.concat(await Promise.all(mails.map((file) => readFile(file))));
    expect(found(contents)).toEqual(expect.arrayContaining(['name', 'email']));
    const view = await desk.read(reference);
    expect(view.requester).toEqual({ name: SECRETS.name, email: SECRETS.email, address: SECRETS.address });
    expect(notOnceEach(await desk.letters(reference), await desk.mails(reference))).toEqual([]);
  });

  it('finds each spelling', () => {
    for (const secret of Object.values(SECRETS))
      for (const text of [secret, `x${secret}`, `xx${secret}`, `xxx${secret}`])
        expect(found(Buffer.from(Buffer.from(`${text} and more`).toString('base64'))).length).toBeGreaterThan(
          0,
        );
  });
});

describe('Nothing personal is', () => {
  it('in the database of Temporal', async () => {
    const files = await filesBelow(join(desk.stack.dataFolder, 'temporal'));
    expect(files.some((file) => file.endsWith('temporal.db'))).toBe(true);
    for (const file of files) expect([file, found(await readFile(file))]).toEqual([file, []]);
  });

  it('in any history, deciphered', async () => {
    let histories = 0;
    let payloads = 0;
    for await (const { workflowId, runId } of temporal.client.workflow.list()) {
      const decoded = await decodedHistory(temporal, payloadKey, workflowId, runId);
      histories += 1;
      payloads += decoded.payloads;
      expect(decoded.text).toContain('rehearsal-constabulary');
      expect([workflowId, found(Buffer.from(decoded.text))]).toEqual([workflowId, []]);
    }
    expect(histories).toBeGreaterThanOrEqual(3);
    expect(payloads).toBeGreaterThan(20);
  });

  it('in any log, even at debug level, even of a request that was refused', async () => {
    const logs = await filesBelow(join(desk.stack.dataFolder, 'logs'));
    expect(logs.map((file) => file.split('/').at(-1))).toEqual(
      expect.arrayContaining(['api.log', 'worker.log']),
    );
    for (const log of logs) {
      const bytes = await readFile(log);
      expect([log, found(log.endsWith('.gz') ? gunzipSync(bytes) : bytes)]).toEqual([log, []]);
    }
  });

  it('in the public body of any event, or in any other column of any table', async () => {
    const tables = await desk.query<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) {
      const rows = await desk.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`);
      expect([name, found(Buffer.from(rows.map(({ row }) => row).join('\n')))]).toEqual([name, []]);
    }
  });

  it('in the answer to an auditor, who sees all that was done and nothing personal', async () => {
    for (const path of ['', '/timetable', '/timeline', '/events', '/letters']) {
      const { body } = await desk.get(`/v1/requests/${reference}${path}`, 'auditor');
      expect([path, found(Buffer.from(JSON.stringify(body)))]).toEqual([path, []]);
    }
    expect(found(Buffer.from(JSON.stringify((await desk.get('/v1/requests', 'auditor')).body)))).toEqual([]);
  });
});

describe('What PostgreSQL has written to disk', () => {
  it('holds nothing personal either: not in its tables, its write-ahead log, or its own log', async () => {
    await desk.query('CHECKPOINT');
    for (const file of await filesBelow(join(desk.stack.dataFolder, 'postgres'))) {
      const hits = found(await readFile(file));
      if (hits.length > 0) expect([file, hits]).toEqual([file, []]);
    }
  });
});
