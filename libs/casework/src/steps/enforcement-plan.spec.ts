// A plan and its targets, on the days that the plan gives.
import { describe, expect, it } from '@jest/globals';
import { three } from '../testing/after-the-answer.js';
import { given, put } from '../testing/given.js';
import type { CommandOf } from '../commands.js';

const TARGETS = [
  { what: 'Clear the requests older than a year.', due: '2027-02-28' },
  { what: 'Answer nine in ten in time.', due: '2027-06-30' },
];
const plan = (at: string, targets: CommandOf<'RecordEnforcementPlan'>['targets'] = TARGETS) =>
  put({ type: 'RecordEnforcementPlan', basis: 'enforcement-notice', theirReference: 'ENF-77', targets }, at);
const meet = (at: string, target = 1, number = 1) => put({ type: 'MeetTarget', plan: number, target }, at);
const RULE = 'FOIA 2000 s48, s52';

describe('an enforcement plan', () => {
  it('keeps its days public and its words sealed', () => {
    const event = given(three()).when(plan('2027-01-04')).event('EnforcementPlanRecorded');
    expect(event.data).toEqual({
      ...{ number: 1, basis: 'enforcement-notice', theirReference: 'ENF-77' },
      targets: [
        { number: 1, due: '2027-02-28' },
        { number: 2, due: '2027-06-30' },
      ],
    });
    expect(event.sealed.targets[1]!.what).toContain('nine in ten');
  });

  it('has each target met, in time or late', () => {
    const planned = given(three(), plan('2027-01-04'));
    expect(planned.when(meet('2027-02-28')).event('EnforcementTargetMet').data.late).toBe(false);
    const late = planned.when(meet('2027-03-01'));
    expect(late.event('EnforcementTargetMet').data).toMatchObject({ due: '2027-02-28', late: true });
    expect(late.file.plans[0]!.targets).toEqual([
      { due: '2027-02-28', metOn: '2027-03-01' },
      { due: '2027-06-30', metOn: null },
    ]);
  });

  it.each([
    ['no targets', [], 'no-targets', 'targets'],
    ['a target that says nothing', [{ what: ' ', due: '2027-02-28' }], 'no-target', 'targets[0].what'],
    [
      'a day gone by',
      [TARGETS[0]!, { what: 'Then.', due: '2027-01-03' }],
      'target-not-ahead',
      'targets[1].due',
    ],
  ])('is malformed with %s', (_, targets, refused, field) => {
    expect(given(three()).when(plan('2027-01-04', targets)).refusal).toMatchObject({
      ...{ refused, field, section: RULE, malformed: true },
    });
  });

  it('has a target met once, of those it has, and after it was made', () => {
    const planned = given(three(), plan('2027-01-04'));
    expect(planned.when(meet('2027-02-01', 1, 2)).refusal).toMatchObject({
      refused: 'no-such-plan',
      section: RULE,
    });
    expect(planned.when(meet('2027-02-01', 3)).refusal).toMatchObject({ refused: 'no-such-target' });
    expect(planned.when({ ...meet('2027-02-01'), on: '2026-12-31' }).refusal).toMatchObject({
      refused: 'before-plan',
      field: 'on',
    });
    const met = given(three(), plan('2027-01-04'), meet('2027-02-01'));
    expect(met.when(meet('2027-02-02')).refusal).toMatchObject({ refused: 'target-met' });
  });

  it('in Scotland rests on the Scottish Act', () => {
    expect(given(three('foisa')).when(plan('2027-01-04', [])).refusal).toMatchObject({
      section: 'FOISA 2002 s44, s51',
    });
  });
});
