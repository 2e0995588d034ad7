// Queries (s1(3)) at their edges: by the law of the part that was asked about, and each ended for itself.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from '../testing/given.js';
import { asked } from '../testing/steps-taken.js';

const mixed = received({
  parts: [{ text: 'One?' }, { text: 'Two?', regime: 'eir' }, { text: 'Three?', regime: 'foisa' }],
});
const replied = (at: string, number = 1): Put =>
  put({ type: 'ReceiveClarification', number, text: '2024.' }, at);
const withdrawn = (at: string, number = 1): Put =>
  put({ type: 'WithdrawClarification', number, because: 'The years are on page 2.' }, at);
const lapsed = (at: string, parts: readonly number[] | null = null, number = 1): Put =>
  put({ type: 'CloseUnclarified', number, parts }, at);
const refusalOf = (past: readonly Put[], next: Put) => given(...past).when(next).refusal;

describe('a query', () => {
  it('is cited by the law of the part that it was about', () => {
    const past = [mixed, asked('2026-11-05', [2]), asked('2026-11-06', [3])];
    expect(refusalOf([...past, replied('2026-11-09')], replied('2026-11-10'))?.section).toBe(
      'EIR 2004 reg 9(4)',
    );
    expect(refusalOf([...past, replied('2026-11-09', 2)], replied('2026-11-10', 2))?.section).toBe(
      'FOISA 2002 s10(1)(b)',
    );
    expect(refusalOf(past, replied('2026-11-09', 3))).toMatchObject({
      ...{ refused: 'no-such-clarification', section: 'FOIA 2000 s1(3)', remedy: 'The case has 2.' },
    });
  });

  it('is about every part that is open and not asked about already, where none is named', () => {
    const past = [received(), asked('2026-11-05', [3])];
    const then = given(...past).when(asked('2026-11-06', null));
    expect(then.event('ClarificationSought').data.parts).toEqual([1, 2, 4, 5, 6, 7]);
    expect(refusalOf(past, asked('2026-11-06', [9]))?.refused).toBe('unknown-part');
  });

  it('is answered for itself: another stays open', () => {
    const past = [received(), asked('2026-11-05', [3]), asked('2026-11-06', [4])];
    const { file } = given(...past).when(replied('2026-11-09', 2));
    expect(file.clarifications.map(({ repliedOn }) => repliedOn)).toEqual([null, '2026-11-09']);
    const after = given(...past).when(withdrawn('2026-11-09', 2));
    expect(after.file.clarifications.map(({ ended }) => ended)).toEqual([
      null,
      { on: '2026-11-09', how: 'withdrawn' },
    ]);
  });

  it('that was refused its reply counts the refusals of its own', () => {
    const refused = put(
      { type: 'RefuseClarificationReply', number: 2, text: 'As I said.', because: 'No year.' },
      '2026-11-09',
    );
    const past = [received(), asked('2026-11-05', [3]), asked('2026-11-06', [4])];
    const { file } = given(...past).when(refused);
    expect(file.clarifications.map(({ refusedReplies }) => refusedReplies)).toEqual([0, 1]);
  });
});

describe('a query that lapses', () => {
  it('ends the parts that await its reply, the day after the last day of the requester', () => {
    const past = [received(), asked('2026-11-05', [3, 4])];
    const { due } = given(...past).file!.deadlines.get('clarification-lapse#3')!;
    expect(refusalOf(past, lapsed(due))).toMatchObject({ refused: 'requester-may-answer' });
    const then = given(...past).when(lapsed('2027-06-01'));
    expect(then.event('ClarificationLapsed').data).toEqual({ number: 1, parts: [3, 4], lapsedOn: due });
    expect(then.file.parts[2]!.outcome).toEqual({
      ...{ part: 3, answer: 'not-clarified', confirmOrDeny: 'none', communicate: 'none' },
    });
  });

  it('may lapse for one of its parts, and stands for the other', () => {
    const past = [received(), asked('2026-11-05', [3, 4])];
    const { file } = given(...past).when(lapsed('2027-06-01', [3]));
    expect(file.clarifications[0]!.ended).toBeNull();
    expect(
      given(...past, lapsed('2027-06-01', [3])).when(lapsed('2027-06-02', [4])).file.clarifications[0]!.ended,
    ).toEqual({
      ...{ on: '2027-06-02', how: 'lapsed' },
    });
  });

  it('does not end what it was not about, nor what was answered all the same', () => {
    const past = [mixed, asked('2026-11-05', [2])];
    expect(refusalOf(past, lapsed('2027-06-01', [2, 3]))).toMatchObject({
      ...{ refused: 'not-awaited', section: 'FOISA 2002 s1(3)' },
      ...{ rule: 'Part 3 does not await the reply to query 1.', remedy: 'Name parts that do.' },
    });
    expect(refusalOf(past, lapsed('2027-06-01', null, 2))?.refused).toBe('no-such-clarification');
    expect(refusalOf(past, withdrawn('2026-11-09', 2))?.refused).toBe('no-such-clarification');
    const answered = put({ type: 'WithdrawRequest', parts: [2], text: 'Never mind.' }, '2026-11-09');
    expect(refusalOf([...past, answered], lapsed('2027-06-01'))).toMatchObject({
      ...{ refused: 'not-awaited', section: 'EIR 2004 reg 9(2)' },
    });
  });
});

describe('a part that is withdrawn', () => {
  it('has an outcome of neither duty', () => {
    const next = put({ type: 'WithdrawRequest', parts: [2], text: 'Never mind.' }, '2026-11-09');
    expect(given(received()).when(next).file.parts[1]!.outcome).toEqual({
      ...{ part: 2, answer: 'withdrawn', confirmOrDeny: 'none', communicate: 'none' },
    });
  });
});
