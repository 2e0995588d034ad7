// When a reliance on an exemption is late: after the response, or after the day by which it had to be specified.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from './testing/given.js';
import { asked, claimed, withheld } from './testing/steps-taken.js';

/** Whether the claim, made on that day for part 4, is late, and what the record tells of it. */
const lateOf = (past: readonly Put[], claim: Put, regime = 'foia') => {
  const then = given(received({ regime }), ...past).when(claim);
  if (then.refusal) throw new Error(then.refusal.rule);
  const late = then.events.find(({ type }) => type === 'LateRelianceRecorded');
  const told = late && { ...(late.data as { why: string; law: string }) };
  expect(told?.why ?? null).toBe(then.event('ExemptionClaimed').data.late);
  return told ? [told.why, told.law] : null;
};
const extended = (over: object, on = '2026-11-30') =>
  put(
    {
      ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
      ...{ reasons: 'Not yet decided.', parts: [4], ...over },
    },
    on,
  );

describe('an exemption first relied on', () => {
  it('on the twentieth working day is in time, and on the day after it is not (s17(1))', () => {
    expect(lateOf([], claimed('2026-12-01'))).toBeNull();
    expect(lateOf([], claimed('2026-12-02'))).toEqual(['after-the-time', 'FOIA 2000 s10(1), s17(1)']);
  });

  it('after the response is late, though the time had not run out', () => {
    const notHeld = withheld('2026-11-10', { outcomes: [{ parts: [4], answer: 'not-held', claims: [] }] });
    expect(lateOf([notHeld], claimed('2026-11-11'))?.[0]).toBe('after-the-response');
  });

  it('is not late while the part awaits clarification, for no time runs (s1(3))', () => {
    expect(lateOf([asked('2026-11-30', [4])], claimed('2026-12-07'))).toBeNull();
    expect(lateOf([asked('2026-11-30', [3])], claimed('2026-12-07'))?.[0]).toBe('after-the-time');
  });
});

describe('under an extension for the public interest', () => {
  it('the exemption that the notice of it named is in time, and another is not (s17(2))', () => {
    expect(lateOf([extended({})], claimed('2026-12-07'))).toBeNull();
    expect(lateOf([extended({}, '2026-12-01')], claimed('2026-12-07'))).toBeNull();
    expect(lateOf([extended({})], claimed('2026-12-07', { exemption: '36(2)(c)' }))?.[0]).toBe(
      'after-the-time',
    );
  });

  it('the notice speaks for its own parts alone', () => {
    const past = [extended({ parts: [5] })];
    expect(lateOf(past, claimed('2026-12-07'))?.[0]).toBe('after-the-time');
    expect(lateOf(past, claimed('2026-12-07', { parts: [5] }))).toBeNull();
  });

  it('a notice that proves to have come too late saves nothing, once the date of receipt is put right', () => {
    const corrected = put(
      { type: 'CorrectReceiptDate', to: '2026-10-30', reason: 'It lay in the quarantine.' },
      '2026-12-02',
    );
    expect(lateOf([extended({}), corrected], claimed('2026-12-07'))?.[0]).toBe('after-the-time');
  });
});

describe('under the Regulations', () => {
  const exception = { exemption: '12(5)(e)' };
  const voluminous = extended({
    ...{ ground: 'complex-and-voluminous', exemptions: [], estimate: '2026-12-18' },
    reasons: 'Nine thousand pages.',
  });

  it('the longer time for a complex and voluminous request is time for its exceptions too (reg 7)', () => {
    expect(lateOf([voluminous], claimed('2026-12-14', exception), 'eir')).toBeNull();
    expect(lateOf([voluminous], claimed('2027-01-05', exception), 'eir')).toEqual([
      ...['after-the-time', 'EIR 2004 reg 14(2)'],
    ]);
  });

  it('without it they are specified within twenty working days', () => {
    expect(lateOf([], claimed('2026-12-01', exception), 'eir')).toBeNull();
    expect(lateOf([], claimed('2026-12-02', exception), 'eir')?.[0]).toBe('after-the-time');
  });
});
