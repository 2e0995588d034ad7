// The document tells the truth: it is current, complete, and the answers keep to it.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { caseList } from '../answers/case-list.js';
import { caseAnswer } from '../answers/case-schema.js';
import { eventsAnswer } from '../answers/event.js';
import { lettersAnswer } from '../answers/letters.js';
import { stepAnswer } from '../answers/step-answer.js';
import { problemSchema } from '../problem/documented.js';
import { timelineAnswer } from '../answers/timeline.js';
import { caseTimetable } from '../answers/timetable.js';
import { openLogger } from '@twentieth/platform';
import { bench, doorbells, type Bench } from '../testing/bench.js';
import { documentText } from './document-text.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}
interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly security?: readonly unknown[];
  readonly responses: Readonly<Record<string, Response>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
}

let api: Bench;
let document: Document;
beforeAll(async () => {
  api = await bench();
  document = (await api.get('/openapi.json', { as: '' })).body as Document;
});
afterAll(() => api.close());

const operations = (): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, found]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      found,
    ]),
  );
const operation = (name: string): Operation => Object.fromEntries(operations())[name] as Operation;

const CASE = '/v1/requests/{reference}';
const ROUTES = [
  ...['POST /v1/requests', 'GET /v1/requests', `GET ${CASE}`, 'POST /v1/intake/email'],
  ...['timetable', 'timeline', 'events', 'letters'].map((path) => `GET ${CASE}/${path}`),
  ...[
    'acknowledgement',
    'assignment',
    'clarifications',
    'clarifications/{number}/reply',
    'extensions',
    'response',
  ].map((path) => `POST ${CASE}/${path}`),
  ...['', '/withdrawal', '/balance', '/opinion', '/certificate'].map(
    (path) => `POST ${CASE}/exemption-claims${path === '' ? '' : `/{number}${path}`}`,
  ),
  ...[
    'drafts',
    'drafts/{number}/return',
    'drafts/{number}/approvals',
    'drafts/{number}/send-back',
    'deputies',
  ].map((path) => `POST ${CASE}/${path}`),
  ...['internal-reviews', 'corrections', 'travel'].map((path) => `POST ${CASE}/${path}`),
  ...['acceptance', 'refusal', 'extension', 'outcome'].map(
    (path) => `POST ${CASE}/internal-reviews/{number}/${path}`,
  ),
  ...['complaints', 'enforcement-plans', 'enforcement-plans/{number}/targets/{target}/met'].map(
    (path) => `POST ${CASE}/${path}`,
  ),
  ...[
    'acknowledgement',
    'closure',
    'information-notices',
    'information-notices/{notice}/answer',
    'decision-notice',
    'compliance',
    'appeals',
    'tribunal-outcome',
  ].map((path) => `POST ${CASE}/complaints/{number}/${path}`),
  ...[
    ...['invalidity', 'validity', 'name-questions', 'name-questions/judgement', 'withdrawal'],
    ...['receipt-disputes', 'receipt-disputes/upholding'],
    ...['parts/{number}/split', 'parts/merge', 'parts/{number}/regime'],
    ...['commissions', 'commissions/{number}/return', 'commissions/{number}/chase'],
    ...['clarifications/{number}/refused-replies', 'clarifications/{number}/withdrawal'],
    ...['clarifications/{number}/lapse', 'fees-notices', 'fees-notices/{number}/payment'],
    ...['fees-notices/{number}/lapse', 'cost-estimates', 'aggregations', 'vexatious-evidence'],
    ...['vexatious-evidence/{number}/earlier-notice', 'advice', 'transfers'],
    ...['consultations', 'consultations/{number}/reply'],
    ...['links', 'notes', 'record-corrections', 'documents', 'waivers', 'mail/{number}/dealt-with'],
    ...['restriction', 'restriction/lifting', 'closure', 'reopening', 'disposal'],
  ].map((path) => `POST ${CASE}/${path}`),
  ...['POST', 'GET'].map((method) => `${method} /v1/calendar-changes`),
  ...['GET /v1/practice', 'POST /v1/practice/ladders'],
  ...['holders', 'absences'].map((what) => `PUT /v1/practice/${what}`),
  'GET /v1/calendar-changes/{id}',
  ...['', '/{id}', '/{id}/message'].map((path) => `GET /v1/held-mail${path}`),
  ...['assign', 'open', 'set-aside'].map((path) => `POST /v1/held-mail/{id}/${path}`),
  'POST /v1/post/notify/{authority}/receipts',
  ...['POST /v1/timetable', 'GET /v1/calendar/{name}', 'POST /v1/notice-checks'],
  ...['GET /health/live', 'GET /health/ready', 'GET /info'],
];
const BODIES: Readonly<Record<string, readonly string[]>> = {
  'POST /v1/intake/email': ['message/rfc822', 'text/plain', 'application/octet-stream'],
  'POST /v1/notice-checks': ['application/json', 'text/plain'],
};
/** What is answered as it came. */
const AS_IT_CAME = ['GET /v1/held-mail/{id}/message'];
const OPEN = ['GET /health/live', 'GET /health/ready', 'GET /info'];

describe('The document of the API', () => {
  it('is OpenAPI 3.1 and names every route, and no other', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual([...ROUTES].sort());
    const ids = operations().map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the one checked in: run npm run document -w apps/api after a change', async () => {
    const written = await readFile(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8');
    expect(JSON.parse(written)).toEqual(document);
    expect(await documentText(openLogger('document', 'silent'))).toBe(written);
  });

  it('asks for a token wherever one is needed', async () => {
    for (const [name, { security }] of operations())
      expect([name, security !== undefined]).toEqual([name, !OPEN.includes(name)]);
  });

  it('asks for the key on every POST that changes a case, the message of a gateway apart', () => {
    const asked = operations().filter(([, { parameters = [] }]) =>
      parameters.some((parameter) => parameter.name === 'Idempotency-Key'),
    );
    expect(asked.map(([name]) => name).sort()).toEqual(
      ROUTES.filter(
        (name) =>
          name.startsWith('POST') && !/timetable|notice-checks|receipts|calendar-changes|practice/.test(name),
      ).sort(),
    );
    for (const [name, { parameters = [] }] of asked)
      expect([name, parameters.find((parameter) => parameter.name === 'Idempotency-Key')?.required]).toEqual([
        name,
        name !== 'POST /v1/intake/email',
      ]);
  });

  it('requires no query parameter', () => {
    for (const [name, { parameters = [] }] of operations())
      for (const parameter of parameters)
        if (parameter.in === 'query')
          expect([name, parameter.name, parameter.required ?? false]).toEqual([name, parameter.name, false]);
  });

  it('names every query parameter that the routes take', () => {
    const queries = (name: string): string[] =>
      (operation(name).parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map((parameter) => parameter.name);
    expect(queries('GET /v1/requests')).toEqual(['stage', 'regime', 'officer', 'overdue', 'limit', 'after']);
    expect(queries(`GET ${CASE}`)).toEqual(['asAt', 'knownAt']);
    expect(queries('POST /v1/intake/email').sort()).toEqual(['dryRun', 'on']);
  });

  it('describes every body and every answer', () => {
    const { responses: shared } = document.components;
    for (const [name, { requestBody, responses }] of operations()) {
      if (name.startsWith('POST'))
        expect([name, Object.keys(requestBody?.content ?? {})]).toEqual([
          name,
          BODIES[name] ?? ['application/json'],
        ]);
      for (const [status, response] of Object.entries(responses)) {
        const { content } = response.$ref ? shared[response.$ref.split('/').at(-1)!]! : response;
        const answer = AS_IT_CAME.includes(name) ? 'message/rfc822' : 'application/json';
        const type = status.startsWith('2') ? answer : 'application/problem+json';
        expect([name, status, Object.keys(content ?? {})]).toEqual([name, status, [type]]);
      }
    }
  });

  it('refers to nothing that is not there', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(20);
    const there = (['schemas', 'responses'] as const).flatMap((kind) =>
      Object.keys(document.components[kind]).map((name) => `#/components/${kind}/${name}`),
    );
    for (const to of references) expect(there).toContain(to);
  });

  it('is kept by the answers', async () => {
    const opening = await api.post('/v1/requests', doorbells);
    const at = `/v1/requests/${opening.body.case.reference}`;
    const on = '2026-11-20';
    await api.post(`${at}/exemption-claims`, {
      ...{ exemption: '43(2)', likelihood: 'would', reasons: 'The prices would help rivals.', on },
    });
    await api.post(`${at}/exemption-claims/1/balance`, {
      favouring: [{ factor: 'Public money.', weight: 'moderate' }],
      against: [{ factor: 'The next contract.', weight: 'strong' }],
      ...{ conclusion: 'maintain', reasons: 'The harm is greater.', on },
    });
    const answer = { answer: 'withheld', why: 'Each asks for a price.', on };
    await api.post(`${at}/drafts`, answer);
    await api.post(`${at}/deputies`, { person: 'a-1', deputy: 'a-2', from: on, to: on }, { as: 'approver' });
    const answered = await api.post(`${at}/response`, answer);
    const kept: [z.ZodType, unknown][] = [
      [stepAnswer, opening.body],
      [stepAnswer, answered.body],
      [problemSchema, (await api.post('/v1/requests/FOI-2026-999999/response', answer)).body],
      [caseAnswer, (await api.get(at)).body],
      [caseList, (await api.get('/v1/requests')).body],
      [caseTimetable, (await api.get(`${at}/timetable`)).body],
      [timelineAnswer, (await api.get(`${at}/timeline`)).body],
      [eventsAnswer, (await api.get(`${at}/events`)).body],
      [lettersAnswer, (await api.get(`${at}/letters`)).body],
    ];
    for (const [schema, body] of kept) expect(schema.parse(body)).toEqual(body);
  });

  it('has a page that can be read', async () => {
    const page = await api.get('/docs', { as: '' });
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('Twentieth')]);
    for (const asset of ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-init.js'])
      expect((await api.get(`/docs/${asset}`, { as: '' })).status).toBe(200);
  });
});
