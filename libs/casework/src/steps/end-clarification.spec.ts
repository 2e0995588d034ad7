// A query that gets no reply: one that only repeats the request, one withdrawn, one that lapses (s1(3), s10(6)(b)).
import { describe, expect, it } from '@jest/globals';
import { stageOf } from '../stage.js';
import { given, put, received } from '../testing/given.js';
import { asked, withheld } from '../testing/steps-taken.js';

const replied = (at: string, number = 1) =>
  put({ type: 'ReceiveClarification', number, text: '2024 and 2025.' }, at);
const refusedReply = (at: string, over: object = {}) =>
  put(
    {
      ...{ type: 'RefuseClarificationReply', number: 1, text: 'Everything, as I said.' },
      ...{ because: 'Please say which years.', ...over },
    },
    at,
  );
const withdrawn = (at: string, over: object = {}) =>
  put({ type: 'WithdrawClarification', number: 1, because: 'The index names it.', ...over }, at);
const closed = (at: string, parts: readonly number[] | null = null, number = 1) =>
  put({ type: 'CloseUnclarified', number, parts }, at);
const notHeld = (parts: readonly number[], at: string) =>
  withheld(at, { outcomes: [{ parts, answer: 'not-held', claims: [] }] });
const past = [received(), asked('2026-11-09', [3, 4])];

describe('a reply that only repeats the request', () => {
  it('restarts nothing: the query stands, and the requester is told what is still needed', () => {
    const then = given(...past).when(refusedReply('2026-11-12'));
    expect(then.types).toEqual(['ClarificationReplyRefused']);
    expect(then.event('ClarificationReplyRefused').data).toEqual({ number: 1, parts: [3, 4], times: 1 });
    expect(JSON.stringify(then.event('ClarificationReplyRefused').data)).not.toContain('Everything');
    expect(then.file.parts[2]).toMatchObject({ awaitingClarification: 1 });
    expect([...then.file.letters.values()].at(-1)).toMatchObject({
      ...{ template: 'clarification-still-needed', to: 'requester' },
    });
  });

  it('may come more than once, and the reply that is accepted restarts the part', () => {
    const then = given(...past, refusedReply('2026-11-12'), refusedReply('2026-11-13')).when(
      replied('2026-11-16'),
    );
    expect(then.file.clarifications[0]).toMatchObject({ refusedReplies: 2, repliedOn: '2026-11-16' });
    for (const part of [3, 4])
      expect(then.file.deadlines.get(`response#${part}`)).toMatchObject({ due: '2026-12-15' });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-12-01' });
  });

  it('is refused for a reason that the requester is told (s16)', () => {
    expect(given(...past).when(refusedReply('2026-11-12', { because: ' ' })).refusal).toMatchObject({
      ...{ refused: 'no-reason', field: 'because', section: 'FOIA 2000 s1(3), s16(1)' },
    });
  });

  it.each([
    ['no-such-clarification', [received()], '2026-11-12'],
    ['clarification-received', [...past, replied('2026-11-11')], '2026-11-12'],
    ['clarification-withdrawn', [...past, withdrawn('2026-11-11')], '2026-11-12'],
    ['clarification-lapsed', [...past, closed('2027-02-10')], '2027-02-11'],
    ['reply-before-question', past, '2026-11-06'],
  ])('is refused as %s (s1(3))', (code, before, on) => {
    const then = given(...before).when({ ...refusedReply('2027-03-01'), on });
    expect(then.refusal).toMatchObject({ refused: code, section: expect.stringMatching(/s1\(3\)|s10\(6\)/) });
  });

  it('is refused where no part awaits it any more', () => {
    const gone = put({ type: 'WithdrawRequest', parts: [3, 4], text: 'Never mind.' }, '2026-11-11');
    for (const next of [refusedReply('2026-11-12'), withdrawn('2026-11-12'), closed('2027-03-12')])
      expect(given(...past, gone).when(next).refusal).toMatchObject({
        ...{ refused: 'not-awaited', section: 'FOIA 2000 s1(3)' },
      });
  });
});

describe('a query withdrawn', () => {
  it('moves no date: the answer is due as if nobody had asked', () => {
    const then = given(...past).when(withdrawn('2026-11-16'));
    expect(then.file.parts[2]).toMatchObject({ awaitingClarification: null, outcome: null });
    expect(then.file.deadlines.get('response#3')).toMatchObject({ due: '2026-12-01', status: 'running' });
    expect(then.file.deadlines.get('clarification-lapse#3')).toMatchObject({ status: 'lifted' });
    expect([...then.file.letters.values()].at(-1)).toMatchObject({ template: 'clarification-withdrawn' });
    expect(JSON.stringify(then.event('ClarificationWithdrawn').data)).not.toContain('index');
  });

  it('leaves the answer late where its day had passed', () => {
    const then = given(...past, notHeld([1, 2, 5, 6, 7], '2026-11-30')).when(withdrawn('2026-12-10'));
    expect(then.file.deadlines.get('response#3')).toMatchObject({ due: '2026-12-01', status: 'missed' });
  });

  it('can be answered then, and asked about again', () => {
    const then = given(...past, withdrawn('2026-11-16'), asked('2026-11-17', [3]));
    expect(then.file?.parts[2]).toMatchObject({ awaitingClarification: 2 });
    const answered = given(...past, withdrawn('2026-11-16')).when(notHeld([3], '2026-11-18'));
    expect(answered.file.deadlines.get('response#3')).toMatchObject({ status: 'met' });
  });

  it('takes no late reply as a restart, and is not withdrawn twice', () => {
    const state = given(...past, withdrawn('2026-11-16'));
    for (const next of [replied('2026-11-17'), withdrawn('2026-11-17')])
      expect(state.when(next).refusal).toMatchObject({ refused: 'clarification-withdrawn' });
    expect(given(...past).when(withdrawn('2026-11-16', { because: '' })).refusal).toMatchObject({
      ...{ refused: 'no-reason', field: 'because' },
    });
  });
});

describe('a query that lapses', () => {
  it('closes its parts once its last day has passed, and they are owed no answer', () => {
    const then = given(...past).when(closed('2027-02-10'));
    expect(then.event('ClarificationLapsed').data).toEqual({
      ...{ number: 1, parts: [3, 4], lapsedOn: '2027-02-09' },
    });
    expect(then.file.parts[2]?.outcome).toMatchObject({ answer: 'not-clarified', communicate: 'none' });
    expect(then.file.deadlines.get('response#3')).toMatchObject({ status: 'lifted' });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ due: '2026-12-01' });
    expect([...then.file.letters.values()].at(-1)).toMatchObject({ template: 'request-lapsed' });
  });

  it('closes them one by one, and the query with the last', () => {
    const state = given(...past, closed('2027-02-10', [3]));
    expect(state.file?.clarifications[0]).toMatchObject({ ended: null });
    const then = state.when(closed('2027-02-11'));
    expect(then.event('ClarificationLapsed').data.parts).toEqual([4]);
    expect(then.file.clarifications[0]).toMatchObject({ ended: { on: '2027-02-11', how: 'lapsed' } });
  });

  it('is waited for to the end of its last day (s1(3))', () => {
    expect(given(...past).when(closed('2027-02-09')).refusal).toMatchObject({
      ...{ refused: 'requester-may-answer', section: 'FOIA 2000 s1(3)' },
      rule: 'The requester has until 2027-02-09 to answer about part 3.',
    });
  });

  it('is not closed for a part that awaits nothing, or another query', () => {
    const other = given(...past, asked('2026-11-10', [5]));
    for (const part of [1, 5])
      expect(other.when(closed('2027-02-20', [part])).refusal).toMatchObject({ refused: 'not-awaited' });
    expect(other.when(closed('2027-02-20', [9])).refusal).toMatchObject({ refused: 'unknown-part' });
  });

  it('does not rescue a part that was asked about too late: the answer is owed (s10(1))', () => {
    const late = given(received(), asked('2026-12-07', [3]));
    expect(late.when(closed('2027-04-01')).refusal).toMatchObject({
      ...{ refused: 'no-lapse', section: 'FOIA 2000 s10(1)' },
    });
    const then = late.when(withdrawn('2026-12-08'));
    expect(then.file.deadlines.get('response#3')).toMatchObject({ status: 'missed' });
  });

  it('leaves the request lapsed where nothing else was asked', () => {
    const one = received({ parts: [{ text: 'What?' }] });
    const then = given(one, asked('2026-11-09', [1])).when(closed('2027-02-10'));
    expect(stageOf(then.file)).toBe('lapsed');
    const close = put({ type: 'CloseCase', because: 'not-clarified', text: '' }, '2027-02-11');
    expect(given(one, asked('2026-11-09', [1]), closed('2027-02-10')).when(close).refusal).toBeNull();
  });
});
