// When a case may be closed: nothing of ours is owed, the requester's own time is over, and what ends unanswered says why.
import { describe, expect, it } from '@jest/globals';
import type { ClosingGround } from '../keeping-file.js';
import { answered, noticed, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given, put, received, REFERENCE, type Put } from '../testing/given.js';
import { asked, feeAsked, withheld } from '../testing/steps-taken.js';

const closed = (at: string, because: ClosingGround = 'answered'): Put =>
  put({ type: 'CloseCase', because, text: '' }, at);
const refusalOf = (past: readonly Put[], next: Put) => given(...past).when(next).refusal;
const passed = (at: string, proceeding = `request/${REFERENCE}`) =>
  put({ type: 'PassTime', proceeding }, `${at}T09:00:00.000Z`);
const others = (at: string, open: number) =>
  withheld(at, {
    outcomes: [
      { parts: [1, 2, 3, 4, 5, 6, 7].filter((part) => part !== open), answer: 'disclosed', claims: [] },
    ],
  });

describe('what is still owed', () => {
  it('keeps a case open by the law of the part that owes it', () => {
    const first = received({ parts: [{ text: 'One?' }, { text: 'Two?', regime: 'eir' }] });
    const foia = withheld('2026-11-16', { outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }] });
    const eir = withheld('2026-11-16', { outcomes: [{ parts: [2], answer: 'disclosed', claims: [] }] });
    expect(refusalOf([first, foia], closed('2026-11-17'))).toMatchObject({
      ...{ refused: 'still-owed', section: 'EIR 2004 reg 5(2)' },
      rule: 'The acknowledgement of part 2, due 2026-11-04, is still owed.',
    });
    expect(refusalOf([first, eir], closed('2026-11-17'))).toMatchObject({
      ...{ refused: 'still-owed', section: 'FOIA 2000 s10(1)' },
    });
  });

  it('is owed though its day has been missed: the steps of a decision notice', () => {
    const past = [...noticed, passed('2027-07-20', `complaint/${REFERENCE}/1`)];
    expect(given(...past).file!.deadlines.get('decision-notice-compliance#1')).toMatchObject({
      status: 'missed',
    });
    expect(refusalOf(past, closed('2027-07-21'))).toMatchObject({
      refused: 'still-owed',
      rule: 'The decision notice compliance of part 1, due 2027-07-06, is still owed.',
    });
  });

  it('is owed no more once it was done late: an internal review', () => {
    const late = [three(), answered('2026-11-20'), reviewAsked('2026-12-07'), reviewConcluded('2027-03-01')];
    expect(given(...late).file!.deadlines.get('review#1')).toMatchObject({ status: 'missed' });
    expect(refusalOf(late, closed('2027-03-02'))).toBeNull();
  });

  it('is owed no more of a part that was withdrawn after its day had passed', () => {
    const extended = put(
      {
        ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
        ...{ reasons: 'Not yet decided.', parts: [4] },
      },
      '2026-11-30',
    );
    const past = [
      ...[received(), extended, others('2026-12-01', 4)],
      passed('2027-01-05', `extension/${REFERENCE}/1`),
      put({ type: 'WithdrawRequest', parts: [4], text: 'Never mind.' }, '2027-01-06'),
    ];
    expect(refusalOf(past, closed('2027-01-07'))).toBeNull();
  });
});

describe("the requester's own time", () => {
  it('to pay a fee runs to the end of its last day (s9(2))', () => {
    const past = [received(), feeAsked('2026-11-09'), others('2026-11-16', 4)];
    for (const day of ['2026-11-17', '2027-02-08'])
      expect(refusalOf(past, closed(day, 'fee-not-paid'))).toMatchObject({
        ...{ refused: 'requester-may-answer', section: 'FOIA 2000 s9(2)' },
        rule: 'The requester has until 2027-02-08 to answer about part 4.',
      });
    const then = given(...past).when(closed('2027-02-09', 'fee-not-paid'));
    expect(then.event('CaseClosed').data).toEqual({ because: 'fee-not-paid', ended: [4] });
  });

  it('to say what is meant keeps the case open too (s1(3)), by the law of the part', () => {
    const past = [received(), asked('2026-11-05', [3]), others('2026-11-16', 3)];
    expect(refusalOf(past, closed('2026-11-17', 'not-clarified'))).toMatchObject({
      ...{ refused: 'requester-may-answer', section: 'FOIA 2000 s1(3)' },
    });
    const mixed = received({ parts: [{ text: 'One?' }, { text: 'Two?', regime: 'eir' }] });
    const first = withheld('2026-11-16', { outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }] });
    expect(
      refusalOf([mixed, asked('2026-11-05', [2]), first], closed('2026-11-17', 'not-clarified')),
    ).toMatchObject({ section: 'EIR 2004 reg 9(2)' });
  });
});

describe('a case of which parts end without an answer', () => {
  const invalid = put(
    { type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Please give your name.' },
    '2026-11-04',
  );

  it.each<[ClosingGround, string]>([
    ['answered', 'Part 1 has no answer and was not answered.'],
    ['withdrawn', 'Part 1 has no answer and was not withdrawn.'],
    ['transferred', 'Part 1 has no answer and was not transferred.'],
  ])('is not closed as %s', (because, rule) => {
    expect(refusalOf([received(), invalid], closed('2026-11-20', because))).toMatchObject({
      ...{ refused: 'parts-open', section: 'FOIA 2000 s1(1)', rule },
    });
  });

  it('is closed as never valid, and when opened again stands as it stood', () => {
    const withdrawn = put({ type: 'WithdrawRequest', parts: [2], text: 'Not that one.' }, '2026-11-20');
    const before = given(received(), invalid, withdrawn);
    const reopened = put({ type: 'ReopenCase', because: 'A name has come.' }, '2026-11-23');
    const then = given(received(), invalid, withdrawn, closed('2026-11-20', 'never-valid')).when(reopened);
    expect(then.file.facts).toEqual(before.file!.facts);
    expect(then.file.kept.closure).toBeNull();
  });

  it('opened again, still knows what was asked about a part that was closed as not clarified', () => {
    const past = [received(), asked('2026-11-05', [3]), others('2026-11-16', 3)];
    const before = given(...past).file!;
    const reopened = put({ type: 'ReopenCase', because: 'They have written.' }, '2027-06-02');
    const { file } = given(...past, closed('2027-06-01', 'not-clarified')).when(reopened);
    expect(file.facts).toEqual(before.facts);
  });
});
