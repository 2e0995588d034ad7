// The outcome of a review: a fresh decision on each part, by somebody else, with a new answer where the first falls.
import { describe, expect, it } from '@jest/globals';
import type { Answer, Claim } from '../outcomes.js';
import { stageOf } from '../stage.js';
import { answered, reviewAsked, reviewConcluded, three } from '../testing/after-the-answer.js';
import { given, put, REFERENCE } from '../testing/given.js';

const asked = given(three(), answered('2026-11-20'), reviewAsked('2026-12-07', { parts: [1, 2] }));
const claim = (exemption: string): Claim => ({
  ...{ exemption, duty: 'communicate', limbs: [], likelihood: 'would-be-likely' },
  ...{ reasons: 'Bids would suffer.', publicInterest: null },
});
type Outcome = 'upheld' | 'partly-upheld' | 'overturned';
const said = (
  part: number,
  outcome: Outcome,
  answer: Answer | null = null,
  claims: readonly Claim[] = [],
) => ({
  ...{ parts: [part], outcome, answer, claims },
});
const concluded = (...outcomes: ReturnType<typeof said>[]) => reviewConcluded('2026-12-18', { outcomes });
const CODE = 'FOIA 2000 s45 code of practice, part 5';

describe('a review concluded', () => {
  const then = asked.when(concluded(said(1, 'overturned', 'withheld', [claim('43(2)')]), said(2, 'upheld')));

  it('shows the new answer beside the first, and leaves an upheld part as it was', () => {
    expect(then.file.parts[0]).toMatchObject({
      outcome: { answer: 'not-held' },
      reviewOutcome: 'overturned',
      revised: { answer: 'withheld', confirmOrDeny: 'confirmed', claims: [{ exemption: '43(2)' }] },
    });
    expect(then.file.parts[1]).toMatchObject({ reviewOutcome: 'upheld', revised: null });
    expect(then.file.parts[2]).toMatchObject({ reviewOutcome: null, revised: null });
  });

  it('keeps the reasons of its exemptions sealed', () => {
    const event = then.event('InternalReviewConcluded');
    expect(event.sealed.claims).toEqual([
      expect.objectContaining({ part: 1, reasons: 'Bids would suffer.' }),
    ]);
    expect(JSON.stringify(event.data)).not.toContain('Bids');
  });

  it('meets its deadlines and ends the review', () => {
    expect(then.file.deadlines.get('review#1')).toMatchObject({ status: 'met', metOn: '2026-12-18' });
    expect(stageOf(then.file)).toBe('reviewed');
  });

  it('may disclose what was held back, or overturn in words alone', () => {
    expect(
      asked.when(concluded(said(1, 'partly-upheld', 'disclosed'), said(2, 'overturned'))).file.parts[0]!
        .revised,
    ).toMatchObject({ answer: 'disclosed' });
  });
});

describe('a review is not concluded', () => {
  it('by the person who took the decision', () => {
    expect(
      asked.when({ ...concluded(said(1, 'upheld'), said(2, 'upheld')), by: 'officer-1' }).refusal,
    ).toMatchObject({ refused: 'reviewer-was-decider', section: CODE });
  });
  it('twice', () => {
    const over = given(
      three(),
      answered('2026-11-20'),
      reviewAsked('2026-12-07'),
      reviewConcluded('2026-12-18'),
    );
    expect(over.when(reviewConcluded('2026-12-21')).refusal).toMatchObject({ refused: 'review-concluded' });
  });
  it('when none was asked for', () => {
    expect(asked.when(reviewConcluded('2026-12-18', { number: 2 })).refusal).toMatchObject({
      refused: 'no-such-review',
    });
  });
  it('before it was asked for', () => {
    expect(asked.when({ ...reviewConcluded('2026-12-18'), on: '2026-12-04' }).refusal).toMatchObject({
      refused: 'outcome-before-request',
      field: 'on',
    });
  });
  it('with a part left out, or a part that is not under it', () => {
    expect(asked.when(concluded(said(1, 'upheld'))).refusal).toMatchObject({ refused: 'part-undecided' });
    expect(asked.when(concluded(said(1, 'upheld'), said(3, 'upheld'))).refusal).toMatchObject({
      refused: 'unknown-part',
    });
  });
  it('with a new answer to a part that it upholds', () => {
    expect(asked.when(concluded(said(1, 'upheld', 'disclosed'), said(2, 'upheld'))).refusal).toMatchObject({
      refused: 'answer-stands',
      field: 'outcomes',
    });
  });
  it('with a refusal that specifies no exemption, or cites a section alone', () => {
    expect(asked.when(concluded(said(1, 'overturned', 'withheld'), said(2, 'upheld'))).refusal).toMatchObject(
      {
        refused: 'no-exemption',
        section: 'FOIA 2000 s17(1)(b)',
      },
    );
    expect(
      asked.when(concluded(said(1, 'overturned', 'withheld', [claim('43')]), said(2, 'upheld'))).refusal,
    ).toMatchObject({ refused: 'no-subsection' });
  });
  it('by neither confirming nor denying under a subsection that withholds', () => {
    expect(
      asked.when(
        concluded(said(1, 'overturned', 'neither-confirmed-nor-denied', [claim('43(2)')]), said(2, 'upheld')),
      ).refusal,
    ).toMatchObject({ refused: 'not-an-ncnd-subsection' });
  });
});

describe('a review of silence', () => {
  const silent = () => given(three(), reviewAsked('2026-12-02', { parts: [1] }));

  it('ends in an answer, late, which is then the first', () => {
    const then = silent().when(
      reviewConcluded('2026-12-10', { outcomes: [said(1, 'overturned', 'disclosed')] }),
    );
    expect(then.file.parts[0]).toMatchObject({ outcome: { answer: 'disclosed' }, revised: null });
    expect(then.file.deadlines.get('response#1')).toMatchObject({ status: 'missed', metOn: '2026-12-10' });
    expect(then.file.deadlines.get('response#2')).toMatchObject({ metOn: null });
  });
  it('does not end without one', () => {
    expect(
      silent().when(reviewConcluded('2026-12-10', { outcomes: [said(1, 'overturned')] })).refusal,
    ).toMatchObject({ refused: 'answer-owed', section: CODE });
  });
  it('has no decision to uphold', () => {
    expect(
      silent().when(reviewConcluded('2026-12-10', { outcomes: [said(1, 'upheld', 'disclosed')] })).refusal,
    ).toMatchObject({ refused: 'answer-stands' });
  });
  it('may be decided after the response has been issued meanwhile', () => {
    const meanwhile = given(
      ...[three(), reviewAsked('2026-12-02', { parts: [1] }), answered('2026-12-04', [1])],
    ).when(reviewConcluded('2026-12-10'));
    expect(meanwhile.file.parts[0]).toMatchObject({
      outcome: { answer: 'not-held' },
      reviewOutcome: 'upheld',
    });
  });
});

describe('the record of a review', () => {
  it('folds to the same case from its events alone', () => {
    const life = given(
      ...[three(), answered('2026-11-20'), reviewAsked('2026-12-07', { parts: [1, 2] })],
      concluded(said(1, 'overturned', 'disclosed'), said(2, 'upheld')),
      put({ type: 'PassTime', proceeding: `review/${REFERENCE}/1` }, '2027-03-01'),
    );
    expect(life.refolded()).toEqual(life.file);
  });
});
