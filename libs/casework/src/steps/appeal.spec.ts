// Appeals against a decision notice, and what the tribunal makes of them.
import { describe, expect, it } from '@jest/globals';
import { stageOf } from '../stage.js';
import {
  answered,
  appealed,
  complained,
  complied,
  decided,
  decisionNotice,
  noticed,
  three,
  upToComplaint,
} from '../testing/after-the-answer.js';
import { given } from '../testing/given.js';

describe('an appeal', () => {
  const then = () => given(...noticed).when(appealed('2027-06-25'));

  it('goes to the First-tier Tribunal, and suspends the steps', () => {
    expect(then().event('AppealLodged').data).toMatchObject({
      ...{ by: 'authority', to: 'first-tier-tribunal', late: false, parts: [1, 2, 3] },
    });
    expect(then().file.deadlines.get('appeal#1')).toMatchObject({ status: 'met' });
    expect(then().file.deadlines.get('decision-notice-compliance#1')).toMatchObject({ status: 'lifted' });
    expect(stageOf(then().file)).toBe('under-appeal');
  });

  it('may be the requester’s, and may be late', () => {
    expect(
      given(...noticed)
        .when(appealed('2027-06-30', 'requester'))
        .event('AppealLodged').data,
    ).toMatchObject({ by: 'requester', late: true });
  });

  it('in Scotland goes to the Court of Session, within forty-two days', () => {
    const scottish = given(
      ...[three('foisa'), answered('2026-11-20')],
      complained('2027-01-11', { to: 'scottish-information-commissioner' }),
      decisionNotice('2027-06-01'),
    );
    expect(scottish.file!.deadlines.get('appeal#1')?.due).toBe('2027-07-13');
    expect(scottish.when(appealed('2027-07-01')).event('AppealLodged').data.to).toBe('court-of-session');
    expect(
      given(
        three('foisa'),
        answered('2026-11-20'),
        complained('2027-01-11', { to: 'scottish-information-commissioner' }),
      ).when(appealed('2027-07-01')).refusal,
    ).toMatchObject({ refused: 'no-decision-notice', section: 'FOISA 2002 s56' });
  });

  it('is against a notice, one at a time, and after it', () => {
    expect(given(...upToComplaint).when(appealed('2027-06-25')).refusal).toMatchObject({
      refused: 'no-decision-notice',
      section: 'FOIA 2000 s57',
    });
    expect(given(...noticed, appealed('2027-06-25')).when(appealed('2027-06-26')).refusal).toMatchObject({
      refused: 'appeal-open',
    });
    expect(given(...noticed).when({ ...appealed('2027-06-25'), on: '2027-05-31' }).refusal).toMatchObject({
      refused: 'before-notice',
    });
  });
});

describe('the outcome of an appeal', () => {
  const underAppeal = given(...noticed, appealed('2027-06-25'));

  it('that dismisses it brings the steps back, by days of its own', () => {
    const then = underAppeal.when(decided('2027-11-01'));
    expect(then.event('TribunalDecided').data).toMatchObject({ outcome: 'dismissed', steps: 1 });
    expect(then.file.deadlines.get('decision-notice-compliance#1')).toMatchObject({
      ...{ due: '2027-12-01', status: 'running' },
    });
    expect(then.file.deadlines.get('appeal#1')).toMatchObject({ due: '2027-11-29', status: 'running' });
    expect(stageOf(then.file)).toBe('decision-notice');
  });

  it('may go on to the Upper Tribunal', () => {
    const then = given(...noticed, appealed('2027-06-25'), decided('2027-11-01')).when(
      appealed('2027-11-20'),
    );
    expect(then.event('AppealLodged').data).toMatchObject({ to: 'upper-tribunal', late: false });
    expect(then.file.deadlines.get('decision-notice-compliance#1')).toMatchObject({ status: 'lifted' });
  });

  it('that allows it may leave nothing to do, or put other steps in place', () => {
    const over = underAppeal.when(decided('2027-11-01', { outcome: 'allowed', complyWithinDays: null }));
    expect(stageOf(over.file)).toBe('decided');
    const other = underAppeal.when(
      decided('2027-11-01', {
        outcome: 'allowed-in-part',
        steps: ['Disclose page 4.'],
        complyWithinDays: 20,
      }),
    );
    expect(other.file.deadlines.get('decision-notice-compliance#1')?.due).toBe('2027-11-21');
    expect(JSON.stringify(other.event('TribunalDecided').data)).not.toContain('page 4');
  });

  it('by withdrawal dates the steps anew', () => {
    const then = underAppeal.when(decided('2027-08-02', { outcome: 'withdrawn', complyWithinDays: 35 }));
    expect(then.file.deadlines.get('decision-notice-compliance#1')?.due).toBe('2027-09-06');
  });

  it('by withdrawal, of a notice that ordered nothing, leaves the notice alone', () => {
    const bare = decisionNotice('2027-06-01', { steps: [], complyWithinDays: null });
    const then = given(...upToComplaint, bare, appealed('2027-06-25', 'requester')).when(
      decided('2027-08-02', { outcome: 'withdrawn', complyWithinDays: null }),
    );
    expect(then.file.complaints[0]!.notices).toHaveLength(1);
    expect(then.file.deadlines.get('appeal#1')).toMatchObject({ due: '2027-06-29', status: 'met' });
  });

  it('says by when the steps are owed again', () => {
    expect(underAppeal.when(decided('2027-11-01', { complyWithinDays: null })).refusal).toMatchObject({
      refused: 'no-days',
      section: 'FOIA 2000 s57',
      field: 'complyWithinDays',
    });
  });

  it('puts no steps in place of a notice that it leaves as it was', () => {
    expect(underAppeal.when(decided('2027-11-01', { steps: ['Another.'] })).refusal).toMatchObject({
      refused: 'notice-stands',
      field: 'steps',
    });
  });

  it('asks for no days where the steps were taken meanwhile', () => {
    const taken = given(...noticed, appealed('2027-06-25'), complied('2027-07-01'));
    expect(taken.when(decided('2027-11-01')).refusal).toMatchObject({ refused: 'no-steps' });
    expect(taken.when(decided('2027-11-01', { complyWithinDays: null })).refusal).toBeNull();
  });

  it('ends an appeal that is open, after it was lodged', () => {
    expect(given(...noticed).when(decided('2027-11-01')).refusal).toMatchObject({ refused: 'no-appeal' });
    expect(underAppeal.when({ ...decided('2027-11-01'), on: '2027-06-24' }).refusal).toMatchObject({
      refused: 'before-appeal',
      field: 'on',
    });
  });
});
