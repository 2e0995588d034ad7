// After the answer: a review that is declined, and a second decision notice after the first.
import { describe, expect, it } from '@jest/globals';
import { timetable, type Fact } from '../index.js';

const foia = (facts: readonly Fact[], asAt = '2028-01-10') =>
  timetable({ regime: 'foia', received: '2026-11-02', asAt, facts });
const due = (kind: string, facts: readonly Fact[], asAt?: string) =>
  foia(facts, asAt).deadlines.find((deadline) => deadline.kind === kind);

describe('a review declined because it was asked for out of time', () => {
  const asked: Fact[] = [
    { type: 'answered', on: '2026-11-20' },
    { type: 'review-requested', on: '2027-03-01' },
  ];

  it('is owed no longer, nor is its limit', () => {
    const declined: Fact[] = [...asked, { type: 'review-declined', on: '2027-03-05' }];
    expect(due('review', declined)).toMatchObject({ status: 'lifted' });
    expect(due('review-limit', declined)).toMatchObject({ status: 'lifted' });
  });

  it('was owed meanwhile: declined too late, it was missed', () => {
    const late: Fact[] = [...asked, { type: 'review-declined', on: '2027-04-15' }];
    expect(due('review', late)).toMatchObject({ due: '2027-04-01', status: 'missed', metOn: null });
  });

  it('cannot be declined when none was asked for', () => {
    expect(() => foia([{ type: 'review-declined', on: '2027-03-05' }])).toThrow(/no review was asked for/);
  });
});

describe('a second decision notice', () => {
  const first: Fact[] = [
    { type: 'decision-notice', on: '2027-06-01', complyWithinDays: 30 },
    { type: 'appeal-lodged', on: '2027-06-10' },
    { type: 'decision-notice', on: '2027-11-01', complyWithinDays: 35 },
  ];

  it('has steps and an appeal of its own: an appeal against the first suspends nothing of it', () => {
    expect(due('decision-notice-compliance', first, '2027-11-10')).toMatchObject({
      due: '2027-12-06',
      status: 'running',
    });
    expect(due('appeal', first, '2027-11-10')).toMatchObject({ due: '2027-11-29', status: 'running' });
  });

  it('is not complied with by the steps that the first required', () => {
    const facts: Fact[] = [
      { type: 'decision-notice', on: '2027-06-01', complyWithinDays: 30 },
      { type: 'steps-taken', on: '2027-06-20' },
      { type: 'decision-notice', on: '2027-11-01', complyWithinDays: 35 },
    ];
    expect(due('decision-notice-compliance', facts)).toMatchObject({ status: 'missed', metOn: null });
    expect(
      due('decision-notice-compliance', [...facts, { type: 'steps-taken', on: '2027-12-01' }]),
    ).toMatchObject({ status: 'met', metOn: '2027-12-01' });
  });
});
