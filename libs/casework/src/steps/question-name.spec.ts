// A name that may be no name (s8(1)(b)): a question, a judgement with reasons, and the judgement taken again.
import { describe, expect, it } from '@jest/globals';
import { given, put, received } from '../testing/given.js';
import type { NameJudgement } from '../receipt-file.js';

const questioned = put({ type: 'QuestionName', why: 'It is the name of a cartoon.' }, '2026-11-04');
const judged = (judgement: NameJudgement, because = 'We looked it up.') =>
  put({ type: 'JudgeName', judgement, because }, '2026-11-04');

describe('a name questioned', () => {
  it('stops no clock by itself', () => {
    expect(given(received()).when(questioned).types).toEqual(['NameQuestioned']);
    expect(given(received(), questioned).when(judged('pseudonym')).types).toEqual(['NameJudged']);
  });

  it('is judged, and the judgement may be taken again', () => {
    const then = given(received(), questioned, judged('pseudonym')).when(judged('accepted', 'A passport.'));
    expect(then.file.receipt.names).toEqual([
      { on: '2026-11-04', judgement: 'accepted', judgedOn: '2026-11-04' },
    ]);
  });

  it('keeps every reason out of the public record', () => {
    const { events } = given(received(), questioned, judged('accepted'));
    for (const event of events) expect(JSON.stringify(event.data)).not.toMatch(/cartoon|looked/);
  });

  it.each([
    [[], put({ type: 'QuestionName', why: '' }, '2026-11-04'), 'no-reason'],
    [[questioned], questioned, 'name-questioned'],
    [[], judged('accepted'), 'name-not-questioned'],
    [[questioned], judged('accepted', ' '), 'no-reason'],
    [[questioned, judged('accepted')], judged('accepted'), 'already-judged'],
  ])('is refused where there is nothing to judge: %#', (past, step, refused) => {
    expect(given(received(), ...past).when(step).refusal).toMatchObject({
      refused,
      section: 'FOIA 2000 s8(1)',
    });
  });
});
