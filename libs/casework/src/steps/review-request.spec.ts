// Asking for an internal review: of which parts, by whom, in time or not, of an answer or of the lack of one.
import { describe, expect, it } from '@jest/globals';
import { lettersOf } from '../react.js';
import { stageOf } from '../stage.js';
import { answered, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given } from '../testing/given.js';

const asked = (at: string, over: Parameters<typeof reviewAsked>[1] = {}) => reviewAsked(at, over);

describe('a review asked for in time', () => {
  const then = () => given(three(), answered('2026-11-20')).when(asked('2027-01-20'));

  it('is one of every part that was answered, and is acknowledged', () => {
    expect(then().event('InternalReviewRequested').data).toEqual({
      ...{ number: 1, parts: [1, 2, 3], by: 'requester', outOfTime: [], premature: [], unanswered: [] },
    });
    expect([...then().file.letters.values()].map(({ template }) => template)).toContain(
      'review-acknowledgement',
    );
  });

  it('keeps the grounds and the name of a representative out of the public record', () => {
    const event = given(three(), answered('2026-11-20'))
      .when(asked('2026-12-07', { by: 'representative', representative: 'Sam Okafor' }))
      .event('InternalReviewRequested');
    expect(event.data.by).toBe('representative');
    expect(event.sealed.representative).toBe('Sam Okafor');
    expect(JSON.stringify(event.data)).not.toMatch(/Okafor|hold something/);
  });

  it('names the representative who asks', () => {
    expect(
      given(three(), answered('2026-11-20')).when(asked('2026-12-07', { by: 'representative' })).refusal,
    ).toMatchObject({ refused: 'no-representative', field: 'representative' });
  });
});

describe('several reviews', () => {
  const one = given(three(), answered('2026-11-20'), asked('2026-12-07', { parts: [1] }));

  it('are of different parts, each with a clock of its own', () => {
    const then = one.when(asked('2026-12-14', { parts: [2] }));
    expect(then.event('InternalReviewRequested').data).toMatchObject({ number: 2, parts: [2] });
    expect(then.file.deadlines.get('review#1')?.due).toBe('2027-01-08');
    expect(then.file.deadlines.get('review#2')?.due).toBe('2027-01-15');
  });

  it('are never of the same part', () => {
    expect(one.when(asked('2026-12-14', { parts: [1, 2] })).refusal).toMatchObject({
      refused: 'already-reviewed',
      section: 'FOIA 2000 s45 code of practice, part 5',
    });
  });

  it('leave nothing once every part has had its own', () => {
    const all = given(three(), answered('2026-11-20'), asked('2026-12-07'), reviewConcluded('2026-12-18'));
    expect(all.when(asked('2027-01-04')).refusal).toMatchObject({ refused: 'nothing-to-review' });
  });
});

describe('a review asked for out of time', () => {
  // Answered on 20 November 2026: the fortieth working day after it is 22 January 2027.
  const past = [three(), answered('2026-11-20')];

  it('is in time on the fortieth working day, and is not on the day after', () => {
    const until = given(...past).file!.deadlines.get('review-window#1')!.due;
    expect(until).toBe('2027-01-22');
    expect(
      given(...past)
        .when(asked(until))
        .event('InternalReviewRequested').data.outOfTime,
    ).toEqual([]);
    expect(
      given(...past)
        .when(asked('2027-01-23'))
        .event('InternalReviewRequested').data.outOfTime,
    ).toEqual([1, 2, 3]);
  });

  it('is recorded as such, with its clock, and acknowledged only once it is accepted', () => {
    const then = given(...past).when(asked('2027-02-01'));
    expect(then.file.deadlines.get('review#1')).toMatchObject({ status: 'running' });
    expect(lettersOf(then.event('InternalReviewRequested'), then.file)).toEqual([]);
    expect(stageOf(then.file)).toBe('under-review');
  });
});

describe('a review of silence', () => {
  it('may be asked for once day 20 has passed under FOIA', () => {
    const then = given(three()).when(asked('2026-12-02'));
    expect(then.event('InternalReviewRequested').data).toMatchObject({
      ...{ parts: [1, 2, 3], unanswered: [1, 2, 3], premature: [] },
    });
  });

  it('may not on day 20 itself: the time has not run out', () => {
    expect(given(three()).when(asked('2026-12-01', { parts: [1] })).refusal).toMatchObject({
      refused: 'not-yet-answered',
      section: 'FOIA 2000 s45 code of practice, part 5',
    });
  });

  it('covers the overdue parts beside the answered ones', () => {
    const then = given(three(), answered('2026-11-20', [1])).when(asked('2026-12-02'));
    expect(then.event('InternalReviewRequested').data).toMatchObject({
      parts: [1, 2, 3],
      unanswered: [2, 3],
    });
  });

  it('recorded after a late answer is dated to when it was asked', () => {
    const then = given(three(), answered('2026-12-09')).when({
      ...asked('2026-12-10', { parts: [1] }),
      on: '2026-12-04',
    });
    expect(then.event('InternalReviewRequested')).toMatchObject({
      on: '2026-12-04',
      data: { unanswered: [1] },
    });
  });

  it('cannot have been asked for before an answer that came in time', () => {
    expect(
      given(three(), answered('2026-11-20')).when({
        ...asked('2026-11-23', { parts: [1] }),
        on: '2026-11-18',
      }).refusal,
    ).toMatchObject({ refused: 'review-before-answer', field: 'on' });
  });
});

describe('under the other laws', () => {
  for (const regime of ['eir', 'foisa', 'eisr'])
    it(`a premature request under ${regime} is recorded, and marked as premature`, () => {
      const then = given(three(regime)).when(asked('2026-11-23', { parts: [1] }));
      expect(then.event('InternalReviewRequested').data).toMatchObject({ premature: [1], unanswered: [] });
    });

  it('EIR reg 11(4) gives forty working days, and no limit beyond', () => {
    const then = given(three('eir'), answered('2026-11-20')).when(asked('2026-12-07'));
    expect(then.file.deadlines.get('review#1')?.due).toBe('2027-02-05');
    expect(then.file.deadlines.has('review-limit#1')).toBe(false);
  });

  it('FOISA s20(3) asks for the grounds', () => {
    expect(
      given(three('foisa'), answered('2026-11-20')).when(asked('2026-12-07', { grounds: ' ' })).refusal,
    ).toMatchObject({ refused: 'no-grounds', section: 'FOISA 2002 s20(3)(c)', field: 'grounds' });
    expect(
      given(three('eisr'), answered('2026-11-20')).when(asked('2026-12-07', { grounds: '' })).refusal,
    ).toMatchObject({ refused: 'no-grounds', section: 'EISR 2004 reg 16(2)' });
  });

  it('the window in Scotland opens on the later of the answer and the time allowed', () => {
    const window = given(three('foisa'), answered('2026-11-20')).when(asked('2026-12-07')).file.deadlines;
    expect(window.get('review-window#1')).toMatchObject({ status: 'met' });
  });

  it('subject access has no internal review', () => {
    const sar = given(three(['foia', 'sar', 'foia']), answered('2026-11-20'));
    expect(sar.when(asked('2026-12-07', { parts: [2] })).refusal).toMatchObject({
      refused: 'no-review-here',
      section: 'DPA 2018 s164A',
    });
    expect(sar.when(asked('2026-12-07')).event('InternalReviewRequested').data.parts).toEqual([1, 3]);
  });
});
