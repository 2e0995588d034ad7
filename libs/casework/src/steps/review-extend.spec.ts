// The exceptional review: forty working days instead of twenty, with notice to the requester.
import { describe, expect, it } from '@jest/globals';
import { answered, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given, put, type Put } from '../testing/given.js';

const asked = [three(), answered('2026-11-20'), reviewAsked('2026-12-07')];
const extend = (at: string, reasons = 'Two thousand records are read again.', number = 1) =>
  put({ type: 'ExtendInternalReview', number, reasons }, at);
const CODE = 'FOIA 2000 s45 code of practice, part 5';

describe('a review that is exceptionally complex', () => {
  const then = () => given(...asked).when(extend('2026-12-21'));

  it('is owed by the fortieth working day, no longer by the twentieth', () => {
    expect(then().event('InternalReviewExtended').data).toEqual({
      ...{ number: 1, parts: [1, 2, 3], until: '2027-02-05' },
    });
    expect(then().file.deadlines.get('review#1')).toMatchObject({ due: '2027-01-08', status: 'lifted' });
    expect(then().file.deadlines.get('review-limit#1')).toMatchObject({
      due: '2027-02-05',
      status: 'running',
    });
  });

  it('is notified to the requester, with the reasons sealed', () => {
    expect([...then().file.letters.values()].map(({ template }) => template)).toContain('review-extension');
    expect(JSON.stringify(then().event('InternalReviewExtended').data)).not.toContain('records');
  });

  it('told after the twentieth working day leaves that day missed', () => {
    const late = given(...asked).when(extend('2027-01-12'));
    expect(late.file.deadlines.get('review#1')).toMatchObject({ status: 'missed' });
  });
});

describe('a review is not extended', () => {
  const refused = (past: readonly Put[], step: ReturnType<typeof extend>) =>
    given(...past).when(step).refusal;

  it('twice', () => {
    expect(refused([...asked, extend('2026-12-21')], extend('2027-01-04'))).toMatchObject({
      refused: 'review-extended',
      section: CODE,
    });
  });
  it('without reasons', () => {
    expect(refused(asked, extend('2026-12-21', ''))).toMatchObject({
      refused: 'no-reasons',
      field: 'reasons',
    });
  });
  it('beyond the fortieth working day', () => {
    expect(refused(asked, extend('2027-02-08'))).toMatchObject({
      refused: 'review-limit-passed',
      section: CODE,
    });
  });
  it('once it is concluded', () => {
    expect(refused([...asked, reviewConcluded('2026-12-18')], extend('2026-12-21'))).toMatchObject({
      refused: 'review-concluded',
    });
  });
  it('when none was asked for', () => {
    expect(refused(asked, extend('2026-12-21', 'Because.', 2))).toMatchObject({ refused: 'no-such-review' });
  });
  it('before it was asked for', () => {
    expect(refused(asked, { ...extend('2026-12-21'), on: '2026-12-04' })).toMatchObject({
      refused: 'before-request',
      field: 'on',
    });
  });
  it.each([
    ['eir', 'EIR 2004 reg 11(4)'],
    ['foisa', 'FOISA 2002 s21(1)'],
    ['eisr', 'EISR 2004 reg 16(4)'],
  ])('under %s, whose time is the statute’s', (regime, section) => {
    expect(
      refused([three(regime), answered('2026-11-20'), reviewAsked('2026-12-07')], extend('2026-12-21')),
    ).toMatchObject({ refused: 'review-time-is-statutory', section });
  });
});

describe('a review under two laws', () => {
  it('is extended for the parts whose law allows it', () => {
    const then = given(
      ...[three(['foia', 'eir', 'foia']), answered('2026-11-20'), reviewAsked('2026-12-07')],
    ).when(extend('2026-12-21'));
    expect(then.event('InternalReviewExtended').data.parts).toEqual([1, 3]);
    expect(then.file.deadlines.get('review#2')).toMatchObject({ status: 'running' });
  });
});
