// An exemption, from its claim to the notice that rests on it (FOIA s17).
import { describe, expect, it } from '@jest/globals';
import { given, put, received } from '../testing/given.js';
import { claimed, weighed, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';

describe('an exemption claimed (s17(1))', () => {
  const then = () => given(received()).when(claimed(DAY));

  it('is recorded for its part and its duty, with the likelihood of the harm', () => {
    expect(then().event('ExemptionClaimed').data).toMatchObject({
      ...{ number: 1, parts: [4], regime: 'foia', exemption: '43(2)', duty: 'communicate' },
      ...{ likelihood: 'would-be-likely', reasons: 'given', late: null },
    });
    expect(then().file.claims).toHaveLength(1);
  });

  it('keeps its reasons out of the public record', () => {
    expect(JSON.stringify(then().event('ExemptionClaimed').data)).not.toMatch(/rival|prices/);
    expect(then().event('ExemptionClaimed').sealed.reasons).toMatch(/rival bidders/);
  });

  it('speaks to the duty to confirm or deny when its subsection does', () => {
    const silent = given(received()).when(claimed(DAY, { exemption: 's31(3)', limbs: ['31(1)(a)'] }));
    expect(silent.event('ExemptionClaimed').data).toMatchObject({
      exemption: '31(3)',
      duty: 'confirm-or-deny',
    });
  });

  it('may leave out reasons whose statement would disclose what is exempt, and says so (s17(4))', () => {
    const said = claimed(DAY, { reasons: '', reasonsWithheld: 'They name the supplier.' });
    const event = given(received()).when(said).event('ExemptionClaimed');
    expect(event.data.reasons).toBe('withheld');
    expect(event.sealed.withheldBecause).toBe('They name the supplier.');
  });

  it.each([
    ['43', {}, 'no-subsection', 's17(1)(b)'],
    ['99(1)', {}, 'unknown-exemption', 'Part II'],
    ['forty-three', {}, 'not-a-citation', 's17(1)(b)'],
    ['43(2)', { duty: 'confirm-or-deny' }, 'not-an-ncnd-subsection', 's17(1)(b)'],
    ['43(3)', { duty: 'communicate' }, 'withholding-subsection', 's17(1)(b)'],
    ['43(2)', { reasons: ' ' }, 'no-reasons', 's17(1)(c)'],
    ['43(2)', { parts: [9] }, 'unknown-part', 's1(1)'],
  ] as const)('is refused: %s %j is %s', (exemption, over, refused, section) => {
    const { refusal } = given(received()).when(claimed(DAY, { exemption, ...over }));
    expect(refusal).toMatchObject({ refused, section: expect.stringContaining(section) });
  });

  it('is claimed once for a part and duty', () => {
    expect(given(received(), claimed(DAY)).when(claimed(DAY)).refusal).toMatchObject({
      refused: 'already-claimed',
      section: 'FOIA 2000 s17(1)(b)',
    });
  });

  it('is made under the law of its part', () => {
    const mixed = received({
      parts: [
        { text: 'Noise readings?', regime: 'eir' },
        { text: 'My file?', regime: 'sar' },
        { text: 'Costs?' },
      ],
    });
    const eir = given(mixed).when(claimed(DAY, { parts: [1], exemption: '12(5)(e)', likelihood: 'would' }));
    expect(eir.event('ExemptionClaimed').data).toMatchObject({ regime: 'eir', exemption: '12(5)(e)' });
    expect(given(mixed).when(claimed(DAY, { parts: [1] })).refusal).toMatchObject({
      refused: 'unknown-exemption',
      section: 'EIR 2004 reg 14(3)(a)',
    });
    expect(given(mixed).when(claimed(DAY, { parts: [2] })).refusal).toMatchObject({
      refused: 'no-exemption-here',
      section: expect.stringContaining('DPA 2018'),
    });
    expect(given(mixed).when(claimed(DAY, { parts: [1, 3] })).refusal).toMatchObject({
      refused: 'two-regimes',
    });
  });

  it('needs a part, once every part is answered', () => {
    const all = put(
      { type: 'IssueResponse', outcomes: [{ parts: null, answer: 'disclosed', claims: [] }], text: 'Here.' },
      DAY,
    );
    expect(given(received(), all).when(claimed(DAY, { parts: null })).refusal).toMatchObject({
      refused: 'nothing-to-claim-for',
    });
  });
});

describe('an exemption relied on late', () => {
  it('is no breach on the twentieth working day, and is one on the day after', () => {
    expect(given(received()).when(claimed('2026-12-01')).types).not.toContain('LateRelianceRecorded');
    const late = given(received()).when(claimed('2026-12-02'));
    expect(late.event('ExemptionClaimed').data.late).toBe('after-the-time');
    expect(late.event('LateRelianceRecorded').data).toMatchObject({
      ...{ exemption: '43(2)', parts: [4], why: 'after-the-time', claim: 1 },
      law: 'FOIA 2000 s10(1), s17(1)',
    });
  });

  it('is one too when the part has been answered on another ground', () => {
    const then = given(received(), claimed(DAY), weighed(DAY), withheld(DAY)).when(
      claimed('2026-11-20', { exemption: '41(1)', likelihood: null }),
    );
    expect(then.event('LateRelianceRecorded').data).toMatchObject({ why: 'after-the-response' });
  });

  it('is none when a notice in time told that its balance was being weighed', () => {
    const extended = put(
      {
        ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
        ...{ reasons: 'Not yet decided.', parts: [4] },
      },
      '2026-11-27',
    );
    const past = given(received(), extended);
    expect(past.when(claimed('2026-12-10')).event('ExemptionClaimed').data.late).toBeNull();
    expect(past.when(claimed('2026-12-10', { exemption: '42(1)' })).event('ExemptionClaimed').data.late).toBe(
      'after-the-time',
    );
  });

  it('is one when the response itself makes it first', () => {
    const claim = {
      exemption: '41(1)',
      duty: 'communicate',
      limbs: [],
      likelihood: null,
      reasons: 'It came in confidence.',
      publicInterest: null,
    } as const;
    const late = withheld('2026-12-03', { outcomes: [{ parts: [4], answer: 'withheld', claims: [claim] }] });
    const then = given(received()).when(late);
    expect(then.event('LateRelianceRecorded').data).toMatchObject({ response: 1, claim: null, parts: [4] });
    expect(then.event('ResponseIssued').data.breaches?.map(({ code }) => code)).toEqual([
      'out-of-time',
      'late-exemption',
    ]);
  });
});

describe('a claim withdrawn', () => {
  const withdrawn = (reason = 'The contract has been published.', claim = 1) =>
    put({ type: 'WithdrawClaim', claim, reason }, DAY);

  it('is no longer relied on, and stays on the record', () => {
    const then = given(received(), claimed(DAY)).when(withdrawn());
    expect(then.event('ClaimWithdrawn').data).toEqual({ claim: 1, exemption: '43(2)', parts: [4] });
    expect(given(received(), claimed(DAY), withdrawn()).when(withheld(DAY)).refusal).toMatchObject({
      refused: 'no-exemption',
    });
  });

  it('may be claimed again, and is not withdrawn twice', () => {
    const past = given(received(), claimed(DAY), withdrawn());
    expect(past.when(claimed(DAY)).event('ExemptionClaimed').data.number).toBe(2);
    expect(past.when(withdrawn()).refusal).toMatchObject({
      refused: 'claim-withdrawn',
      section: 'FOIA 2000 s17(1)(b)',
    });
  });

  it('is withdrawn for a reason, and must exist', () => {
    expect(given(received(), claimed(DAY)).when(withdrawn(' ')).refusal).toMatchObject({
      refused: 'no-reason',
      field: 'reason',
    });
    expect(given(received()).when(withdrawn('Why?', 3)).refusal).toMatchObject({ refused: 'no-such-claim' });
  });
});
