// Reviews at their edges: what each part's outcome is, the last day for more time, and by whom and with what words.
import { describe, expect, it } from '@jest/globals';
import type { CommandOf } from '../commands.js';
import type { Claim } from '../outcomes.js';
import { answered, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given, put, type Put } from '../testing/given.js';
import { asked as queried } from '../testing/steps-taken.js';

const CODE = 'FOIA 2000 s45 code of practice, part 5';
const claim: Claim = {
  ...{ exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would-be-likely' },
  ...{ reasons: 'Bids would suffer.', publicInterest: null },
};
const asked = [three(), answered('2026-11-20'), reviewAsked('2026-12-07')];
const refusalOf = (past: readonly Put[], next: Put) => given(...past).when(next).refusal;
const extended = (at: string, over: Partial<CommandOf<'ExtendInternalReview'>> = {}): Put =>
  put({ type: 'ExtendInternalReview', number: 1, reasons: 'It is exceptionally complex.', ...over }, at);

describe('the outcome of a review', () => {
  const then = () =>
    given(...asked).when(
      reviewConcluded('2026-12-18', {
        outcomes: [
          { parts: [3], outcome: 'overturned', answer: 'withheld', claims: [claim] },
          { parts: [2], outcome: 'upheld' },
          { parts: [1], outcome: 'partly-upheld', answer: 'withheld', claims: [claim] },
        ],
      }),
    );

  it('is told part by part in their order, and each part has its own', () => {
    expect(
      then()
        .event('InternalReviewConcluded')
        .data.outcomes.map(({ part, outcome }) => [part, outcome]),
    ).toEqual([
      [1, 'partly-upheld'],
      [2, 'upheld'],
      [3, 'overturned'],
    ]);
    expect(then().file.parts.map(({ reviewOutcome }) => reviewOutcome)).toEqual([
      ...['partly-upheld', 'upheld', 'overturned'],
    ]);
  });

  it('keeps its claims sealed, each with its part', () => {
    expect(then().event('InternalReviewConcluded').sealed.claims).toEqual([
      { ...claim, part: 1 },
      { ...claim, part: 3 },
    ]);
  });

  it('upholds nothing where nothing was decided', () => {
    const overdue = [three(), reviewAsked('2026-12-07')];
    const upheld = (answer?: 'disclosed' | null) =>
      reviewConcluded('2026-12-18', {
        outcomes: [{ parts: [1, 2, 3], outcome: 'upheld', ...(answer === undefined ? {} : { answer }) }],
      });
    expect(refusalOf(overdue, upheld('disclosed'))).toMatchObject({
      ...{ refused: 'answer-stands', rule: 'There was no decision on part 1 to uphold.' },
    });
    for (const none of [undefined, null])
      expect(refusalOf(overdue, upheld(none))).toMatchObject({ refused: 'answer-owed' });
    expect(refusalOf(asked, upheld(null))).toBeNull();
  });
});

describe('more time for a review', () => {
  it('may be taken on the very day of the request and on the fortieth working day, and after it no more', () => {
    expect(refusalOf(asked, extended('2026-12-07'))).toBeNull();
    const { until } = given(...asked)
      .when(extended('2026-12-07'))
      .event('InternalReviewExtended').data;
    expect(until).toBe('2027-02-05');
    expect(refusalOf(asked, extended(until))).toBeNull();
    expect(refusalOf(asked, extended('2027-02-06'))).toMatchObject({
      ...{ refused: 'review-limit-passed', section: CODE, rule: `The fortieth working day was ${until}.` },
    });
  });

  it('is not taken before the review was asked for', () => {
    expect(refusalOf(asked, { ...extended('2026-12-08'), on: '2026-12-06' })).toMatchObject({
      ...{ refused: 'before-request', field: 'on', rule: 'The review was requested on 2026-12-07.' },
      remedy: 'Give the date on which the requester was told.',
    });
  });

  it('is not to be had where the law fixes the time of the review', () => {
    const environmental = [three('eir'), answered('2026-11-20'), reviewAsked('2026-12-07')];
    expect(refusalOf(environmental, extended('2026-12-10'))).toMatchObject({
      ...{ refused: 'review-time-is-statutory', section: 'EIR 2004 reg 11(4)' },
    });
  });
});

describe('who asks for a review, and in which words', () => {
  const past = asked.slice(0, 2);

  it('is the requester, or somebody who is named', () => {
    const by = (representative: string | null) =>
      refusalOf(past, reviewAsked('2026-12-07', { by: 'representative', representative }))?.refused ?? null;
    expect([by(null), by(' '), by('Ms Lee, solicitor')]).toEqual([
      ...['no-representative', 'no-representative', null],
    ]);
  });

  it('says what is wrong in Scotland, and need not elsewhere', () => {
    const silent = (regime: string) =>
      refusalOf([three(regime), answered('2026-11-20')], reviewAsked('2026-12-07', { grounds: ' ' }));
    expect(silent('foia')).toBeNull();
    expect(silent('eir')).toBeNull();
    expect(silent('foisa')).toMatchObject({ refused: 'no-grounds', section: 'FOISA 2002 s20(3)(c)' });
    expect(silent('eisr')).toMatchObject({ refused: 'no-grounds', section: 'EISR 2004 reg 16(2)' });
  });

  it('is about parts that are there, and that ended in a decision', () => {
    expect(refusalOf(past, reviewAsked('2026-12-07', { parts: [9] }))?.refused).toBe('unknown-part');
    const lapsed = [
      ...[three(), queried('2026-11-05', [3]), answered('2026-11-20', [1, 2])],
      put({ type: 'CloseUnclarified', number: 1, parts: null }, '2027-06-01'),
    ];
    expect(refusalOf(lapsed, reviewAsked('2027-06-02', { parts: [3] }))).toMatchObject({
      refused: 'nothing-decided',
      rule: 'Part 3 ended without an answer (not clarified): there is no decision to look at again.',
    });
  });
});
