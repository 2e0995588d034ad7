// Once is once, on the real record: two clients at the same moment, and a key used for something else.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../support/client.js';
import { aRequest, open } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

let desk: TestStack;
beforeAll(async () => {
  desk = await startTestStack();
}, STACK_UP);
afterAll(() => desk?.stop(), STACK_UP);

const ofType = async (reference: string, type: string) =>
  (await desk.events(reference)).filter((event) => event.type === type);
const twenty = Array.from({ length: 20 }, (_, i) => i);

describe('The same command sent at once by two clients', () => {
  it('is one event, with equal answers, every one of twenty times', async () => {
    const reference = await open(desk);
    for (const turn of twenty) {
      const send = () =>
        desk.post(
          `/v1/requests/${reference}/assignment`,
          { officer: `o-${turn}` },
          { key: `at-once-${turn}` },
        );
      const [one, other] = await Promise.all([send(), send()]);
      expect([one.status, other.status]).toEqual([201, 201]);
      expect(other.body).toEqual(one.body);
    }
    const assigned = await ofType(reference, 'CaseAssigned');
    expect(assigned.map(({ data }) => data['officer'])).toEqual(twenty.map((turn) => `o-${turn}`));
  });

  it('opens one case', async () => {
    const send = () =>
      desk.post('/v1/requests', { ...aRequest, text: 'Only once.' }, { key: 'opened-at-once' });
    const answers = await Promise.all([send(), send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.case.reference)).size).toBe(1);
    expect(await ofType(answers[0]!.body.case.reference, 'RequestReceived')).toHaveLength(1);
  });
});

describe('Different commands sent at once to one case', () => {
  it('are all recorded, one after another, without a gap', async () => {
    const reference = await open(desk);
    const send = (turn: number) =>
      desk.post(`/v1/requests/${reference}/assignment`, { officer: `p-${turn}` });
    const answers = await Promise.all(twenty.slice(0, 4).map(send));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(await ofType(reference, 'CaseAssigned')).toHaveLength(4);
    const versions = (await desk.events(reference)).map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, i) => i + 1));
  });
});

describe('A key used again with another body', () => {
  it('is refused with 422, and the first outcome stands', async () => {
    const reference = await open(desk);
    const path = `/v1/requests/${reference}/assignment`;
    const first = await desk.post(path, { officer: 'o-1' }, { key: 'spent' });
    const other = await desk.post<Refusal>(path, { officer: 'o-2' }, { key: 'spent' });
    expect([other.status, other.body.code]).toEqual([422, 'key-reused']);
    expect((await desk.post(path, { officer: 'o-1' }, { key: 'spent' })).body).toEqual(first.body);
    expect((await desk.read(reference)).officer).toBe('o-1');
  });
});
