// The steps of a decision notice taken: from the day of the notice, with a new answer for each part at most.
import { describe, expect, it } from '@jest/globals';
import {
  answered,
  complained,
  complied,
  decisionNotice,
  noticed,
  three,
} from '../testing/after-the-answer.js';
import type { Claim } from '../outcomes.js';
import { given } from '../testing/given.js';

const giving = (parts: readonly number[], answer: 'disclosed' | 'not-held' | 'withheld' = 'disclosed') => ({
  ...{ parts, answer, claims: [] },
});
const claim: Claim = {
  ...{ exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would', publicInterest: null },
  reasons: 'Rivals would gain.',
};

describe('compliance with a decision notice', () => {
  it('may be on the very day of the notice, and not before it', () => {
    expect(given(...noticed).when(complied('2027-06-01')).refusal).toBeNull();
    expect(given(...noticed).when({ ...complied('2027-06-02'), on: '2027-05-31' }).refusal).toMatchObject({
      ...{ refused: 'before-notice', field: 'on', section: 'FOIA 2000 s50' },
      rule: 'The notice was served on 2027-06-01.',
      remedy: 'Give the date on which the steps were complete.',
    });
  });

  it('answers each part once', () => {
    const twice = complied('2027-06-20', [giving([1]), giving([1, 2])]);
    expect(given(...noticed).when(twice).refusal).toMatchObject({
      ...{ refused: 'two-outcomes', field: 'outcomes', rule: 'Part 1 is given two answers.' },
    });
  });

  it('is told in the order of the parts, and keeps its claims sealed, each with its part', () => {
    const next = complied('2027-06-20', [
      { parts: [3, 2], answer: 'withheld' as const, claims: [claim] },
      giving([1]),
    ]);
    const { data, sealed } = given(...noticed)
      .when(next)
      .event('DecisionNoticeStepsTaken');
    expect(data.outcomes.map(({ part, answer }) => [part, answer])).toEqual([
      [1, 'disclosed'],
      [2, 'withheld'],
      [3, 'withheld'],
    ]);
    expect(sealed.claims).toEqual([
      { ...claim, part: 3 },
      { ...claim, part: 2 },
    ]);
  });

  it('is a fact to the law of the parts that the notice binds: subject access has no such notice', () => {
    const mixed = [
      ...[three(['foia', 'sar', 'foia']), answered('2026-11-20'), complained('2027-01-11')],
      decisionNotice('2027-06-01'),
    ];
    const { file } = given(...mixed).when(complied('2027-06-20'));
    expect(file.facts.at(-1)).toEqual({ parts: [1, 3], fact: { type: 'steps-taken', on: '2027-06-20' } });
  });

  it('of one notice leaves a later one open', () => {
    const { file } = given(...noticed).when(complied('2027-06-20'));
    expect(file.complaints[0]!.notices).toMatchObject([{ by: 'commissioner', stepsTakenOn: '2027-06-20' }]);
  });
});
