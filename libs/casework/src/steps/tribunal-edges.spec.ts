// Appeals and what comes of them at their edges: the days between which they are lodged, and which of several is decided.
import { describe, expect, it } from '@jest/globals';
import { appealed, decided, noticed } from '../testing/after-the-answer.js';
import { given, put, received, type Put } from '../testing/given.js';

const refusalOf = (past: readonly Put[], next: Put) => given(...past).when(next).refusal;

describe('an appeal', () => {
  it('may be lodged on the very day of the notice, and not before it', () => {
    expect(refusalOf(noticed, appealed('2027-06-01'))).toBeNull();
    expect(refusalOf(noticed, { ...appealed('2027-06-02'), on: '2027-05-31' })).toMatchObject({
      ...{ refused: 'before-notice', field: 'on', rule: 'The notice was served on 2027-06-01.' },
    });
  });

  it('is in time for twenty-eight days of the calendar, and late after them', () => {
    const late = (at: string) =>
      given(...noticed)
        .when(appealed(at))
        .event('AppealLodged').data.late;
    expect([late('2027-06-29'), late('2027-06-30')]).toEqual([false, true]);
  });
});

describe('the outcome of an appeal', () => {
  const open = [...noticed, appealed('2027-06-14')];

  it('that leaves the notice as it was orders no steps of its own', () => {
    for (const [outcome, words] of [
      ['dismissed', 'dismissed'],
      ['struck-out', 'struck out'],
      ['withdrawn', 'withdrawn'],
    ] as const)
      expect(refusalOf(open, decided('2027-11-01', { outcome, steps: ['Disclose it.'] }))).toMatchObject({
        ...{ refused: 'notice-stands', field: 'steps' },
        rule: `An appeal that is ${words} leaves the notice as it was.`,
      });
  });

  it('is of the appeal that is open, and leaves an earlier one as it was decided', () => {
    const past = [...open, decided('2027-11-01'), appealed('2027-11-15')];
    const { file } = given(...past).when(
      decided('2028-05-01', { outcome: 'withdrawn', complyWithinDays: 30 }),
    );
    expect(file.complaints[0]!.appeals).toMatchObject([
      { on: '2027-06-14', decidedOn: '2027-11-01', outcome: 'dismissed' },
      { on: '2027-11-15', decidedOn: '2028-05-01', outcome: 'withdrawn' },
    ]);
  });

  it('of a complaint that is not on the record is refused, and so is compliance with its notice', () => {
    expect(refusalOf(open, decided('2027-11-01', { complaint: 2 }))?.refused).toBe('no-such-complaint');
  });

  it('tells the law within how many days to comply, where it orders any', () => {
    const fact = (over: object) =>
      given(...open)
        .when(decided('2027-11-01', over))
        .file.facts.at(-1)!.fact;
    expect(fact({})).toEqual({ type: 'decision-notice', on: '2027-11-01', complyWithinDays: 30 });
    const allowed = { outcome: 'allowed', steps: [], complyWithinDays: null };
    expect(Object.keys(fact(allowed))).toEqual(['type', 'on']);
  });
});

describe('an enforcement plan', () => {
  const plan = (due: string, over: object = {}): Put =>
    put(
      {
        ...{ type: 'RecordEnforcementPlan', basis: 'undertaking', theirReference: null },
        ...{ targets: [{ what: 'Answer nine in ten in time.', due }], ...over },
      } as never,
      '2026-11-16',
    );
  const met = (number: number): Put => put({ type: 'MeetTarget', plan: number, target: 1 }, '2026-12-01');

  it('may have a target on its own day, and none before it, by the law of either country', () => {
    expect(refusalOf([received()], plan('2026-11-16'))).toBeNull();
    for (const [regime, section] of [
      ['foia', 'FOIA 2000 s48, s52'],
      ['foisa', 'FOISA 2002 s44, s51'],
      ['eisr', 'FOISA 2002 s44, s51'],
    ] as const)
      expect(refusalOf([received({ regime })], plan('2026-11-15'))).toMatchObject({
        ...{ refused: 'target-not-ahead', field: 'targets[0].due', section },
      });
  });

  it('has its own targets met, and not those of another', () => {
    const { file } = given(received(), plan('2026-12-01'), plan('2026-12-10')).when(met(2));
    expect(file.plans.map(({ targets }) => targets.map(({ metOn }) => metOn))).toEqual([
      [null],
      ['2026-12-01'],
    ]);
  });
});
