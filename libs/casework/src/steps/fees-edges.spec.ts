// Fees at their edges: which law is cited, which notice a day belongs to, and what is left of a notice that lapses.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from '../testing/given.js';
import { asked, feeAsked, feePaid, withheld } from '../testing/steps-taken.js';

const closedUnpaid = (at: string, notice = 1): Put => put({ type: 'CloseUnpaid', notice }, at);
const refusalOf = (past: readonly Put[], next: Put) => given(...past).when(next).refusal;

describe('a fee under each law', () => {
  it.each([
    ['foia', 'FOIA 2000 s9(1)', 'FOIA 2000 s9(2)'],
    ['eir', 'EIR 2004 reg 8(4)', 'EIR 2004 reg 8(5)'],
    ['foisa', 'FOISA 2002 s9(1)', 'FOISA 2002 s9(3)'],
    ['eisr', 'EISR 2004 reg 8(4)', 'EISR 2004 reg 8(7)'],
    ['sar', 'UK GDPR art 12(5)', 'UK GDPR art 12(5)'],
  ])('is asked for and paid by its own provisions: %s', (regime, asking, paying) => {
    const first = received({ regime });
    expect(refusalOf([first], feeAsked('2026-11-09', { amountPence: 0 }))?.section).toBe(asking);
    expect(
      refusalOf([first, feeAsked('2026-11-09')], feePaid('2026-11-10', { amountPence: 1 }))?.section,
    ).toBe(paying);
  });

  it('may be one penny', () => {
    expect(refusalOf([received()], feeAsked('2026-11-09', { amountPence: 1 }))).toBeNull();
  });
});

describe('a second notice', () => {
  it('may be given the same day for another part, or for one whose fee was paid that day', () => {
    expect(
      refusalOf([received(), feeAsked('2026-11-09')], feeAsked('2026-11-09', { parts: [5] })),
    ).toBeNull();
    const paid = [received(), feeAsked('2026-11-09'), feePaid('2026-11-09')];
    expect(refusalOf(paid, feeAsked('2026-11-09'))).toBeNull();
  });

  it('may come after the twentieth day while the first stands unpaid, for no day counts', () => {
    const past = [received(), feeAsked('2026-11-30')];
    expect(refusalOf(past, feeAsked('2026-12-07'))).toBeNull();
    expect(refusalOf(past, feeAsked('2026-12-07', { parts: [5] }))).toMatchObject({
      ...{ refused: 'fees-notice-late' },
      rule: 'A fees notice is given within the time for the answer, which for part 5 ended on 2026-12-01.',
    });
  });
});

describe('the last day for a payment', () => {
  const until = (past: readonly Put[], notice: number) => refusalOf(past, closedUnpaid('2026-12-10', notice));

  it('is that of the notice itself, where one part has two', () => {
    const past = [received(), feeAsked('2026-11-09'), feeAsked('2026-11-11')];
    expect(until(past, 1)?.rule).toBe('The fee may be paid until 2027-02-08.');
    expect(until(past, 2)?.rule).toBe('The fee may be paid until 2027-02-10.');
  });

  it('is that of the law of its part, where two notices of one day are under two laws', () => {
    const first = received({ parts: [{ text: 'One?', regime: 'eir' }, { text: 'Two?' }] });
    const past = [first, feeAsked('2026-12-01', { parts: [1] }), feeAsked('2026-12-01', { parts: [2] })];
    expect(until(past, 1)?.rule).toBe('The fee may be paid until 2027-03-01.');
    expect(until(past, 2)?.rule).toBe('The fee may be paid until 2027-02-28.');
  });

  it('is no other deadline that begins on the day of the notice', () => {
    expect(until([received(), feeAsked('2026-11-02')], 1)?.rule).toBe(
      'The fee may be paid until 2027-02-01.',
    );
  });

  it('still stands where one of its parts has since been asked about', () => {
    const past = [received(), feeAsked('2026-11-09', { parts: [4, 5] }), asked('2026-11-11', [5])];
    expect(until(past, 1)?.rule).toBe('The fee may be paid until 2027-02-08.');
  });

  it('is set by no law for subject access, where the fee may always be paid', () => {
    const past = [received({ regime: 'sar' }), feeAsked('2026-11-09')];
    expect(refusalOf(past, closedUnpaid('2028-11-09'))).toMatchObject({
      ...{ refused: 'fee-may-be-paid', section: 'UK GDPR art 12(5)' },
      rule: 'The law of the part sets no last day for the payment.',
    });
    expect(refusalOf(past, feePaid('2028-11-09'))).toBeNull();
  });
});

describe('a notice that lapses', () => {
  const past = [
    received(),
    feeAsked('2026-11-09', { parts: [4, 5] }),
    withheld('2026-11-16', { outcomes: [{ parts: [4], answer: 'not-held', claims: [] }] }),
  ];

  it('ends the parts that were not answered without the fee, and those alone', () => {
    const then = given(...past).when(closedUnpaid('2027-02-09'));
    expect(then.event('FeeLapsed').data).toEqual({ notice: 1, parts: [5], lapsedOn: '2027-02-08' });
    expect(then.file.parts.map(({ outcome }) => outcome?.answer ?? null)).toEqual([
      ...[null, null, null, 'not-held', 'fee-not-paid', null, null],
    ]);
    expect(then.file.parts[4]?.outcome).toEqual({
      ...{ part: 5, answer: 'fee-not-paid', confirmOrDeny: 'none', communicate: 'none' },
    });
  });
});
