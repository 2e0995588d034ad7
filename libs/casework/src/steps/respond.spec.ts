// The response: assembled from what the record holds, kept back while its notice is in breach, given in instalments.
import { describe, expect, it } from '@jest/globals';
import type { Claim } from '../outcomes.js';
import { stageOf } from '../stage.js';
import { given, put, received } from '../testing/given.js';
import {
  claimed,
  estimated,
  shownRepeated,
  shownVexatious,
  weighed,
  withheld,
} from '../testing/steps-taken.js';

const DAY = '2026-11-16';
const bare = (exemption: string): Claim => ({
  ...{ exemption, duty: 'confirm-or-deny', limbs: [], likelihood: null },
  ...{ reasons: 'To say either way would help offenders.', publicInterest: null },
});
/** Seven questions met with one silence, under two sections cited alone. */
const blanket = (over: object = {}, more: object = {}) =>
  put(
    {
      type: 'IssueResponse',
      outcomes: [{ parts: null, answer: 'neither-confirmed-nor-denied', claims: [bare('24'), bare('31')] }],
      text: 'The force neither confirms nor denies that it holds anything.',
      ...over,
    },
    DAY,
    more,
  );

describe('a response that rests on claims of the record', () => {
  it('takes them up, each by its number', () => {
    const then = given(received(), claimed(DAY), weighed(DAY)).when(withheld(DAY));
    expect(then.event('ResponseIssued').data.outcomes).toEqual([
      {
        ...{ part: 4, answer: 'withheld', confirmOrDeny: 'confirmed', communicate: 'withheld' },
        claims: [
          { exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would-be-likely', claim: 1 },
        ],
      },
    ]);
  });

  it('is kept back while a qualified exemption has no balance, and goes when it is struck (s17(3)(b))', () => {
    const { refusal } = given(received(), claimed(DAY)).when(withheld(DAY));
    expect(refusal).toMatchObject({ refused: 'notice-in-breach', section: 'FOIA 2000 s17(3)(b)' });
    expect(refusal?.findings).toMatchObject([{ code: 'balance-missing', part: 4, severity: 'breach' }]);
  });

  it('does not rely on a claim against the other duty', () => {
    const silent = claimed(DAY, { exemption: '43(3)' });
    expect(given(received(), silent).when(withheld(DAY)).refusal).toMatchObject({ refused: 'no-exemption' });
  });

  it('tells the law that a refusal was given', () => {
    const then = given(received(), claimed(DAY), weighed(DAY)).when(withheld(DAY));
    expect(then.file.facts.at(-1)).toEqual({
      parts: [4],
      fact: { type: 'answered', on: DAY, refused: true },
    });
  });
});

describe('a blanket silence, as such letters are published', () => {
  const { refusal } = given(received()).when(blanket());

  it('is kept back, with all that its notice gets wrong', () => {
    expect(refusal).toMatchObject({ refused: 'notice-in-breach' });
    expect(new Set(refusal?.findings?.map(({ code }) => code))).toEqual(
      new Set([
        'blanket-outcome',
        'ncnd-subsection',
        'limb-missing',
        'likelihood-missing',
        'balance-missing',
      ]),
    );
    expect(refusal?.section).toContain('s17(1)(b)');
    expect(new Set(refusal?.findings?.map(({ part }) => part))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  it('is not issued by an officer, whatever the reason', () => {
    const then = given(received()).when(blanket({ overrule: { reason: 'It is what we always send.' } }));
    expect(then.refusal).toMatchObject({ refused: 'overrule-not-permitted' });
  });

  it('is issued by an approver with a reason, and the record keeps both', () => {
    const overrule = { reason: 'The Commissioner has agreed the wording.' };
    const then = given(received()).when(blanket({ overrule }, { role: 'approver', by: 'approver-1' }));
    expect(then.types.slice(0, 2)).toEqual(['NoticeOverruled', 'ResponseIssued']);
    const { data, sealed, actor } = then.event('NoticeOverruled');
    expect(data.findings).toContainEqual({
      ...{ code: 'ncnd-subsection', section: 'FOIA 2000 s17(1)(b)', parts: [1, 2, 3, 4, 5, 6, 7] },
    });
    expect([sealed.reason, actor]).toEqual([overrule.reason, { id: 'approver-1', role: 'approver' }]);
    expect(then.event('ResponseIssued').data.breaches).toEqual(data.findings);
  });

  it('is not overruled without a reason, nor where nothing is wrong', () => {
    const approver = { role: 'approver' };
    expect(given(received()).when(blanket({ overrule: { reason: ' ' } }, approver)).refusal).toMatchObject({
      refused: 'no-reason',
      field: 'overrule',
    });
    const plain = {
      outcomes: [{ parts: null, answer: 'disclosed', claims: [] }],
      overrule: { reason: 'To be sure.' },
    };
    expect(given(received()).when(blanket(plain, approver)).refusal).toMatchObject({
      refused: 'nothing-to-overrule',
    });
  });
});

describe('a blanket silence over the most parts that a request may have', () => {
  const parts = Array.from({ length: 500 }, (_, i) => ({ text: `Question ${i + 1}?` }));

  it('is told by its first thousand findings, and by how many there are', () => {
    const { refusal } = given(received({ parts })).when(blanket());
    expect(refusal?.findings).toHaveLength(1000);
    expect(refusal?.rule).toContain('in 3500 ways');
  });

  it('is kept on the record by kind and provision, with every part', () => {
    const then = given(received({ parts })).when(
      blanket({ overrule: { reason: 'Ordered so.' } }, { role: 'approver' }),
    );
    const { findings } = then.event('NoticeOverruled').data;
    expect(findings.length).toBeLessThan(10);
    for (const finding of findings) expect(finding.parts).toHaveLength(500);
  });
});

describe('a refusal that rests on no exemption (s17(5))', () => {
  const shown = [
    estimated('2026-11-05'),
    estimated('2026-11-05', { ground: '12(2)', hours: { determine: 19 } }),
    shownVexatious('2026-11-05'),
    shownRepeated('2026-11-05'),
  ];
  const past = (regime: string) => [received({ regime }), ...(regime === 'foia' ? shown : [])];
  const refusing = (answer: string, claims: readonly Claim[] = [], regime = 'foia') =>
    given(...past(regime)).when(
      withheld(DAY, { outcomes: [{ parts: [4], answer: answer as 'refused-cost', claims }] }),
    );

  it('is stated by the letter itself', () => {
    for (const answer of ['refused-cost', 'refused-vexatious', 'refused-repeated'])
      expect(refusing(answer).refusal).toBeNull();
  });

  it('may cite which duty the cost is of, and no other provision', () => {
    expect(refusing('refused-cost', [bare('12(2)')]).event('ResponseIssued').data.outcomes[0]).toMatchObject({
      claims: [{ exemption: '12(2)' }],
    });
    expect(refusing('refused-cost', [bare('14(1)')]).refusal).toMatchObject({
      refused: 'not-that-refusal',
      section: 'FOIA 2000 s17(5)',
    });
  });

  it('is unknown to the environmental regulations', () => {
    expect(refusing('refused-cost', [], 'eir').refusal?.findings).toMatchObject([
      { code: 'no-such-refusal', section: 'EIR 2004 reg 14(3)' },
    ]);
  });
});

describe('a response in instalments', () => {
  const extended = put(
    {
      ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
      ...{ reasons: 'Not yet decided.', parts: [4] },
    },
    '2026-11-30',
  );
  const first = put(
    {
      type: 'IssueResponse',
      outcomes: [{ parts: [1, 2, 3, 5, 6, 7], answer: 'disclosed', claims: [] }],
      text: 'Here are six of seven.',
    },
    '2026-12-01',
  );

  it('answers by day 20 what is not under the extension, and the rest by its estimate', () => {
    const then = given(received(), extended).when(first);
    expect(stageOf(then.file)).toBe('partly-answered');
    expect(then.event('ResponseIssued').data).toMatchObject({ number: 1 });
    expect(then.event('ResponseIssued').data).not.toHaveProperty('breaches');
    expect(then.file.deadlines.get('response#1')).toMatchObject({ status: 'met' });
    expect(then.file.deadlines.get('extended-response#4')).toMatchObject({ status: 'running' });
  });

  it('numbers each, and is answered when the last is given', () => {
    const past = given(received(), extended, first, claimed('2026-12-20'), weighed('2026-12-20'));
    const last = past.when(withheld('2026-12-21'));
    expect(last.event('ResponseIssued').data.number).toBe(2);
    expect(stageOf(last.file)).toBe('answered');
    expect(last.file.deadlines.get('extended-response#4')).toMatchObject({ status: 'met' });
  });

  it('gives each part one outcome', () => {
    const twice = {
      outcomes: [
        { parts: [4], answer: 'disclosed', claims: [] },
        { parts: [4], answer: 'not-held', claims: [] },
      ],
    } as const;
    expect(given(received()).when(withheld(DAY, twice)).refusal).toMatchObject({ refused: 'two-outcomes' });
  });
});
