// Text that no record can hold is refused where it comes in, with the field that holds it; never an error of ours.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => void (api = await bench()));
afterAll(() => api.close());

const NUL = String.fromCharCode(0);
const HALF = String.fromCharCode(0xd800);
const request = (over: object) => ({
  ...{
    receivedOn: '2026-11-02',
    channel: 'post',
    requester: { name: 'Alex Morgan', email: 'a@example.org' },
  },
  ...{ text: 'How many?', ...over },
});

describe.each([
  ['a NUL', NUL],
  ['half of a pair of surrogates', HALF],
])('%s', (_, character) => {
  it.each([
    ['text', { text: `How${character} many?` }],
    ['requester.name', { requester: { name: `Alex${character}`, email: 'a@example.org' } }],
    ['parts[1].text', { parts: [{ text: 'One?' }, { text: `Two${character}?` }] }],
  ])('in %s of a request is answered with 400 that names the field', async (field, over) => {
    const { status, body } = await api.post('/v1/requests', request(over));
    expect({ status, code: body.code, field: body.field }).toEqual({ status: 400, code: 'malformed', field });
    expect(JSON.stringify(body)).not.toMatch(/\\u0000|\\ud800/);
  });

  it('in a name for a field is refused as no field of the request', async () => {
    const { status } = await api.post('/v1/requests', request({ [`a${character}`]: 1 }));
    expect(status).toBe(400);
  });

  it('in a step on a case is answered so too, and the case goes on', async () => {
    const { reference } = (await api.post('/v1/requests', request({}))).body.case;
    const path = `/v1/requests/${reference}/clarifications`;
    const wrong = await api.post(path, { question: `Which${character} years?` });
    expect({ status: wrong.status, field: wrong.body.field }).toEqual({ status: 400, field: 'question' });
    expect((await api.post(path, { question: 'Which years?' })).status).toBe(201);
  });
});

it('a body nested without end is refused by its schema, and brings nothing down', async () => {
  const deep = `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const { status } = await api.post('/v1/requests', deep, {
    headers: { 'content-type': 'application/json' },
  });
  expect(status).toBe(400);
});
