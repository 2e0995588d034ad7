// The whole life of one request on real servers: seven questions about doorbell cameras, sent to a police force by
// e-mail, received on Monday 2 November 2026.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '@twentieth/platform';
import type { Answer } from '../support/client.js';
import { notOnceEach } from '../support/once-each.js';
import { deadline, rungs } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

const SAMPLE = fileURLToPath(new URL('../samples/doorbell-request.eml', import.meta.url));

const APPROVER = { as: 'approver' };
const balance = {
  favouring: ['Openness about how the police work with a private company.'],
  against: ['Offenders would learn where a technique is used and where it is not.'],
  conclusion: 'The balance favours neither confirming nor denying.',
};
const SILENCE = {
  outcomes: [
    {
      answer: 'neither-confirmed-nor-denied',
      why: 'Each of the two asks whether a technique is in use and how far it reaches.',
      claims: [
        {
          exemption: '31(3)',
          limbs: ['31(1)(a)', '31(1)(b)'],
          likelihood: 'would-be-likely',
          reasons: 'To confirm or deny would show offenders the reach of a technique.',
          publicInterest: balance,
        },
        { exemption: '24(2)', reasons: 'Required to safeguard national security.', publicInterest: balance },
      ],
    },
  ],
  text: 'For the two remaining parts we neither confirm nor deny.',
};

/** Counted by hand from the bank holidays of every part of the United Kingdom. */
const LADDER = [
  '2026-11-23 response/5-before/officer',
  '2026-11-26 response/2-before/officer',
  '2026-11-27 response/1-before/team-leader',
  '2026-12-01 response/on-the-day/head-of-unit',
  '2026-12-02 response/missed/senior-officer',
  '2026-12-15 extended-response/5-before/officer',
  '2026-12-21 extended-response/1-before/team-leader',
  '2026-12-22 extended-response/on-the-day/head-of-unit',
  '2026-12-23 extended-response/missed/senior-officer',
  '2027-01-01 extension-expectation/missed/senior-officer',
  '2027-02-02 review/5-before/reviewer',
  '2027-02-09 review/on-the-day/reviewer',
  '2027-02-10 review/missed/head-of-unit',
  '2027-03-02 review-limit/5-before/reviewer',
  '2027-03-10 review-limit/missed/senior-officer',
];

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

let desk: TestStack;
let arrived: Answer;
let reference: string;
const arrive = async (): Promise<Answer> =>
  desk.post('/v1/intake/email', await readFile(SAMPLE, 'utf8'), { type: 'message/rfc822' });
beforeAll(async () => {
  desk = await startTestStack();
  arrived = await arrive();
  if (arrived.status !== 201) throw new Error(`Not received: ${JSON.stringify(arrived.body)}`);
  reference = arrived.body.case.reference;
}, STACK_UP);
afterAll(() => desk?.stop(), STACK_UP);

describe('The doorbell request arrives by e-mail', () => {
  it('is recorded as a case of seven parts, due on the twentieth working day', () => {
    const { case: view } = arrived.body;
    expect(view).toMatchObject({ receivedOn: '2026-11-02', regime: 'foia', channel: 'email' });
    expect(view.parts).toHaveLength(7);
    const response = deadline(view, 'response');
    expect(response).toMatchObject({ due: '2026-12-01', nature: 'statutory', status: 'running' });
    expect(response.parts).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('does not count St Andrew’s Day, and says why', async () => {
    const { skipped } = deadline(await desk.read(reference), 'response');
    expect(skipped.find(({ date }) => date === '2026-11-30')?.why).toMatch(/St Andrew.s Day.*Scotland/);
    expect(skipped.map(({ date }) => date)).toEqual([
      ...['2026-11-07', '2026-11-08', '2026-11-14', '2026-11-15', '2026-11-21', '2026-11-22'],
      ...['2026-11-28', '2026-11-29', '2026-11-30'],
    ]);
  });

  it('is still one case when the same message is posted again', async () => {
    const before = await desk.events(reference);
    const again = await arrive();
    expect([again.status, again.body.case.reference]).toEqual([200, reference]);
    expect(await desk.events(reference)).toEqual(before);
    const list = await desk.get<{ requests: { reference: string }[] }>('/v1/requests');
    expect(list.body.requests.map((each) => each.reference)).toEqual([reference]);
  });
});

describe('The doorbell request lives its life', () => {
  it('is acknowledged and assigned, and its officer is reminded five working days before', async () => {
    await desk.step(reference, 'acknowledgement', { on: '2026-11-03' });
    await desk.step(reference, 'assignment', {
      officer: 'dev-officer',
      team: 'disclosure',
      on: '2026-11-03',
    });
    const { case: view } = await desk.travel(reference, '2026-11-25T12:00:00Z');
    expect([view.today, view.stage]).toEqual(['2026-11-25', 'assigned']);
    expect(rungs(await desk.events(reference))).toEqual(['2026-11-23 response/5-before/officer']);
  });

  it('gets more time for parts 5 and 7 alone, to weigh the public interest', async () => {
    const balance = { exemptions: ['24(2)', '31(3)'], estimate: '2026-12-22', parts: [5, 7] };
    const { case: view } = await desk.step(reference, 'extensions', balance, { as: 'approver' });
    expect(deadline(view, 'extended-response', 5)).toMatchObject({ due: '2026-12-22', parts: [5, 7] });
    expect(deadline(view, 'extension-expectation', 7)).toMatchObject({ due: '2026-12-31' });
    expect(deadline(view, 'response', 1)).toMatchObject({ status: 'running', due: '2026-12-01' });
  });

  it('is a breach for the other parts when the twentieth day ends without an answer', async () => {
    const { case: view } = await desk.travel(reference, '2026-12-04T12:00:00Z');
    expect(deadline(view, 'response', 1)).toMatchObject({ status: 'missed', parts: [1, 2, 3, 4, 6] });
    const missed = (await desk.events(reference)).find(({ type }) => type === 'DeadlineMissed');
    expect(missed).toMatchObject({ on: '2026-12-02', data: { parts: [1, 2, 3, 4, 6], due: '2026-12-01' } });
  });

  it('is answered late for those parts, and the lateness is counted', async () => {
    const outcomes = [
      { parts: [1, 2, 4], answer: 'disclosed' },
      { parts: [3, 6], answer: 'not-held' },
    ];
    const { case: view } = await desk.step(
      reference,
      'response',
      { outcomes, text: 'Set out below.' },
      APPROVER,
    );
    expect(view.stage).toBe('partly-answered');
    expect(deadline(view, 'response', 1)).toMatchObject({ metOn: '2026-12-04', workingDaysLate: 3 });
  });

  it('is answered for parts 5 and 7 neither confirming nor denying, under 24(2) and 31(3)', async () => {
    await desk.travel(reference, '2027-01-05T12:00:00Z');
    const { case: view } = await desk.step(reference, 'response', SILENCE, APPROVER);
    expect(view.stage).toBe('answered');
    for (const number of [5, 7]) {
      const { outcome } = view.parts[number - 1]!;
      expect(outcome).toMatchObject({
        answer: 'neither-confirmed-nor-denied',
        confirmOrDeny: 'neither',
        claims: [{ exemption: '31(3)' }, { exemption: '24(2)' }],
      });
    }
  });

  it('is reviewed by somebody who did not take the decision, after the fortieth working day', async () => {
    await desk.step(reference, 'internal-reviews', {
      ...{ parts: [5, 7], grounds: 'The offer of a portal is public already.', on: '2027-01-12' },
    });
    await desk.travel(reference, '2027-03-15T12:00:00Z');
    const outcomes = [
      { parts: [5], outcome: 'overturned' },
      { parts: [7], outcome: 'upheld' },
    ];
    const outcome = { outcomes, text: 'The offer was public: we confirm it. The rest stands.' };
    const { case: view } = await desk.step(reference, 'internal-reviews/1/outcome', outcome, {
      as: 'reviewer',
    });
    expect(view.stage).toBe('reviewed');
    expect([5, 7].map((number) => view.parts[number - 1]!.reviewOutcome)).toEqual(['overturned', 'upheld']);
    expect(deadline(view, 'review', 5)).toMatchObject({ due: '2027-02-09', status: 'missed' });
    expect(deadline(view, 'review-limit', 5)).toMatchObject({ due: '2027-03-09', status: 'missed' });
    await desk.travel(reference, '2027-03-16T12:00:00Z');
  });
});

describe('Afterwards the record tells it all', () => {
  it('every rung was raised once, on its day', async () => {
    expect(rungs(await desk.events(reference))).toEqual(LADDER);
  });

  it('every letter went out once, and no other mail did', async () => {
    const mails = await desk.mails(reference);
    const letters = await desk.letters(reference);
    expect(notOnceEach(letters, mails)).toEqual([]);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    expect(letters.filter(({ rung }) => rung !== null).map(({ rung }) => rung)).toEqual(
      LADDER.map((line) => line.split(' ')[1]),
    );
    expect(letters.filter(({ rung }) => rung === null).map(({ template }) => template)).toEqual([
      ...['acknowledgement', 'extension-notice', 'response', 'response'],
      ...['review-acknowledgement', 'review-outcome'],
    ]);
  });

  it('each letter is recorded with its role, what was sent, and the receipt', async () => {
    const mails = await desk.mails(reference);
    for (const letter of await desk.letters(reference)) {
      const { subject, text } = letter.content!;
      expect(letter.sha256).toBe(sha256(`${subject}\n\n${text}`));
      expect(letter.receipt).not.toBe('');
      expect(letter.to).toBe(letter.rung === null ? 'requester' : letter.rung.split('/')[2]);
      const mail = mails.find(({ messageId }) => messageId === letter.messageId);
      expect(mail?.subject).toBe(subject);
      expect(words(mail?.text ?? '')).toEqual(words(text));
    }
  });

  it('the case is told as it was known on three days', async () => {
    const known = (at: string) => desk.read(reference, `?knownAt=${at}`);
    const running = await known('2026-11-26T12:00:00Z');
    expect([running.stage, deadline(running, 'response').status]).toEqual(['assigned', 'running']);
    expect(deadline(running, 'extended-response', 5).due).toBe('2026-12-22');
    const breached = await known('2026-12-02T12:00:00Z');
    expect([breached.stage, deadline(breached, 'response').status]).toEqual(['assigned', 'missed']);
    expect(breached.parts.every(({ outcome }) => outcome === null)).toBe(true);
    const answered = await known('2027-01-10T12:00:00Z');
    expect([answered.stage, answered.parts.every(({ review }) => review === null)]).toEqual([
      'answered',
      true,
    ]);
  });

  it('the case is told as it stood on three days', async () => {
    const stood = async (day: string) => (await desk.read(reference, `?asAt=${day}`)).stage;
    expect(await stood('2026-11-02')).toBe('received');
    expect(await stood('2026-12-04')).toBe('partly-answered');
    expect(await stood('2027-01-12')).toBe('under-review');
  });
});
