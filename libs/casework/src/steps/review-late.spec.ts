// A late request for review is accepted or declined, and the requester is told either way.
import { describe, expect, it } from '@jest/globals';
import { isOpen } from '../review-file.js';
import { stageOf } from '../stage.js';
import { answered, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given, put } from '../testing/given.js';

const late = given(three(), answered('2026-11-20'), reviewAsked('2027-02-01'));
const accept = (at: string, number = 1) => put({ type: 'AcceptInternalReview', number }, at);
const decline = (at: string, reason = 'Nothing has changed.', number = 1) =>
  put({ type: 'DeclineInternalReview', number, reason }, at);
const CODE = 'FOIA 2000 s45 code of practice, part 5';
const templates = (file: ReturnType<typeof given>['file']) =>
  [...file!.letters.values()].map((letter) => letter.template);

describe('a late request for review', () => {
  it('is not concluded before somebody has decided whether to carry it out', () => {
    expect(late.when(reviewConcluded('2027-02-10')).refusal).toMatchObject({
      refused: 'review-not-accepted',
      section: CODE,
    });
  });

  it('when accepted is acknowledged and goes on, dated from the day it was asked for', () => {
    const then = late.when(accept('2027-02-03'));
    expect(then.event('InternalReviewAccepted').data).toEqual({ number: 1, parts: [1, 2, 3] });
    expect(templates(then.file)).toContain('review-acknowledgement');
    expect(then.file.deadlines.get('review#1')?.due).toBe('2027-03-01');
  });

  it('when declined is over, and owes nothing but the letter', () => {
    const then = late.when(decline('2027-02-03'));
    expect(then.event('InternalReviewDeclined').sealed.reason).toBe('Nothing has changed.');
    expect(templates(then.file)).toContain('review-declined');
    expect(then.file.deadlines.get('review#1')).toMatchObject({ status: 'lifted' });
    expect(then.file.deadlines.get('review-limit#1')).toMatchObject({ status: 'lifted' });
    expect(isOpen(then.file.reviews[0]!)).toBe(false);
    expect(stageOf(then.file)).toBe('answered');
  });

  it('is declined with a reason', () => {
    expect(late.when(decline('2027-02-03', ' ')).refusal).toMatchObject({
      refused: 'no-reason',
      field: 'reason',
    });
  });

  it('is decided on once', () => {
    const accepted = given(three(), answered('2026-11-20'), reviewAsked('2027-02-01'), accept('2027-02-03'));
    expect(accepted.when(decline('2027-02-04')).refusal).toMatchObject({ refused: 'review-accepted' });
    const declined = given(three(), answered('2026-11-20'), reviewAsked('2027-02-01'), decline('2027-02-03'));
    expect(declined.when(accept('2027-02-04')).refusal).toMatchObject({ refused: 'review-declined' });
    expect(declined.when(reviewConcluded('2027-02-10')).refusal).toMatchObject({
      refused: 'review-declined',
    });
    expect(declined.when(reviewAsked('2027-02-10', { parts: [1] })).refusal).toMatchObject({
      refused: 'already-reviewed',
    });
  });

  it('is not decided on before it was asked for', () => {
    expect(late.when({ ...accept('2027-02-03'), on: '2027-01-29' }).refusal).toMatchObject({
      refused: 'before-request',
      field: 'on',
    });
  });

  it('that does not exist is refused', () => {
    expect(late.when(accept('2027-02-03', 2)).refusal).toMatchObject({ refused: 'no-such-review' });
  });
});

describe('a request for review in time', () => {
  it('is carried out: there is nothing to accept and nothing to decline', () => {
    const inTime = given(three(), answered('2026-11-20'), reviewAsked('2026-12-07'));
    for (const step of [accept('2026-12-08'), decline('2026-12-08')])
      expect(inTime.when(step).refusal).toMatchObject({ refused: 'review-in-time', section: CODE });
  });
});

describe('a request that is late for some parts only', () => {
  // Part 1 was answered on 20 November, the others on 1 December: their windows end on different days.
  const some = given(
    ...[three(), answered('2026-11-20', [1]), answered('2026-12-01', [2, 3]), reviewAsked('2027-01-25')],
  );

  it('is acknowledged at once, and declined for the late part alone', () => {
    expect(some.file!.reviews[0]).toMatchObject({ parts: [1, 2, 3], outOfTime: [1] });
    expect(templates(some.file)).toContain('review-acknowledgement');
    const then = some.when(decline('2027-01-26'));
    expect(then.file.reviews[0]).toMatchObject({ parts: [2, 3], declined: [1] });
    expect(then.file.deadlines.get('review#1')).toMatchObject({ status: 'lifted' });
    expect(then.file.deadlines.get('review#2')).toMatchObject({ status: 'running' });
  });
});
