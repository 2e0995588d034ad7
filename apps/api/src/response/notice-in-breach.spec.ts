// A response is kept back while its notice breaks the law, and an approver may answer for it all the same (FOIA s17).
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, opened, type Answer, type Bench } from '../testing/bench.js';

const LETTER = new URL('../../../../test/samples/notices/blanket-silence.txt', import.meta.url);

let api: Bench;
let letter: string;
beforeAll(async () => {
  api = await bench();
  letter = (await readFile(LETTER, 'utf8')).split('Our response:\n')[1]!;
});
afterAll(() => api.close());

const respond = (reference: string, body: object, as = 'officer'): Promise<Answer> =>
  api.post(`/v1/requests/${reference}/response`, { on: '2026-11-20', ...body }, { as });

/** One silence for seven questions, under two sections cited without a subsection, as the letter has it. */
const blanket = (): object => ({
  answer: 'neither-confirmed-nor-denied',
  exemptions: ['24', '31'],
  reasons: letter,
  text: 'Harrowdale Constabulary neither confirms nor denies that anything is held.',
});

describe('A blanket silence, as such letters are published', () => {
  it('is kept back, and the problem lists what it lacks, part by part', async () => {
    const reference = await opened(api);
    const { status, body } = await respond(reference, blanket());
    expect([status, body.code]).toEqual([409, 'notice-in-breach']);
    expect(body.section).toContain('FOIA 2000 s17(1)(b)');
    const codes = new Set(body.findings.map(({ code }: { code: string }) => code));
    expect([...codes].sort()).toEqual(
      ['balance-missing', 'blanket-outcome', 'likelihood-missing', 'limb-missing', 'ncnd-subsection'].sort(),
    );
    for (const part of [1, 2, 3, 4, 5, 6, 7])
      expect(body.findings).toContainEqual(expect.objectContaining({ code: 'blanket-outcome', part }));
    expect(JSON.stringify(body)).not.toContain('offenders a picture');
    const view = await api.get(`/v1/requests/${reference}`);
    expect([view.body.stage, view.body.parts[0].outcome]).toEqual(['received', null]);
  });

  it('is not for an officer to overrule', async () => {
    const overrule = { reason: 'It is what we always send.' };
    const { status, body } = await respond(await opened(api), { ...blanket(), overrule });
    expect([status, body.code]).toEqual([403, 'not-permitted']);
  });

  it('goes when an approver overrules the findings with a reason, and the record keeps who and what', async () => {
    const reference = await opened(api);
    const overrule = { reason: 'Counsel has advised that nothing more can be said.' };
    const { status, body } = await respond(reference, { ...blanket(), overrule }, 'approver');
    expect([status, body.case.stage]).toEqual([201, 'answered']);
    const [overruled, issued] = body.events;
    expect(overruled).toMatchObject({
      type: 'NoticeOverruled',
      actor: { id: 'dev-approver', role: 'approver' },
      data: { response: 1 },
    });
    expect(overruled.sealedHash).not.toBeNull();
    expect(issued).toMatchObject({ type: 'ResponseIssued', data: { breaches: overruled.data.findings } });
    expect(JSON.stringify(body)).not.toContain('Counsel has advised');
    const { body: timeline } = await api.get(`/v1/requests/${reference}/timeline`);
    expect(JSON.stringify(timeline)).toContain('Check of the notice of response 1 overruled');
  });

  it('is mended rather than overruled: with subsection, limb, likelihood, balance and a reason of its own', async () => {
    const balance = { favouring: ['Openness.'], against: ['Policing.'], conclusion: 'Policing outweighs.' };
    const claim = {
      ...{ exemption: '31(3)', limbs: ['31(1)(a)'], likelihood: 'would-be-likely' },
      ...{ reasons: 'To confirm or deny would help offenders.', publicInterest: balance },
    };
    const { status } = await respond(await opened(api), {
      outcomes: [
        { parts: [1, 2, 3, 4, 5, 6], answer: 'disclosed' },
        { parts: [7], answer: 'neither-confirmed-nor-denied', claims: [claim] },
      ],
    });
    expect(status).toBe(201);
  });
});

describe('A response assembled from the record', () => {
  const at = (reference: string, path: string, body: object, as = 'officer'): Promise<Answer> =>
    api.post(`/v1/requests/${reference}/${path}`, { on: '2026-11-20', ...body }, { as });

  it('takes up the claims, their balance, the opinion and the certificate recorded before it', async () => {
    const reference = await opened(api);
    const frank = { exemption: '36(2)', limbs: ['36(2)(b)(i)'], likelihood: 'would', parts: [3] };
    await at(reference, 'exemption-claims', { ...frank, reasons: 'Advice would be less frank.' });
    await at(reference, 'exemption-claims/1/balance', {
      favouring: [{ factor: 'Scrutiny of decisions.', weight: 'considerable' }],
      against: [{ factor: 'Candid advice.', weight: 'strong' }],
      ...{ conclusion: 'maintain', reasons: 'Candour outweighs.' },
    });
    const withheld = { parts: [3], answer: 'withheld' };
    const early = await respond(reference, withheld);
    expect(early.body.findings).toMatchObject([
      { code: 'qualified-person-missing', section: expect.stringContaining('s36(2)') },
    ]);
    const opinion = {
      office: 'Chief Constable',
      name: 'R. Aldous',
      givenOn: '2026-11-19',
      opinion: 'Less frank.',
    };
    expect((await at(reference, 'exemption-claims/1/opinion', opinion)).status).toBe(201);
    const { status, body } = await respond(reference, withheld);
    expect([status, body.case.claims[0].opinion]).toEqual([
      201,
      { office: 'Chief Constable', givenOn: '2026-11-19' },
    ]);
    expect(body.case.parts[2].outcome.claims).toMatchObject([{ exemption: '36(2)', claim: 1 }]);
    expect(JSON.stringify(body)).not.toMatch(/Aldous|Less frank/);
  });

  it('is cleared by its own authority where no steps are set, and a draft may still be shown', async () => {
    const reference = await opened(api);
    const draft = await at(reference, 'drafts', { answer: 'disclosed', text: 'Here.' });
    expect(draft.body.case.drafts).toMatchObject([{ number: 1, state: 'cleared', by: 'dev-officer' }]);
    const { body } = await respond(reference, { answer: 'disclosed', text: 'Here.' });
    expect(body.case.drafts[0].state).toBe('issued');
  });
});
