// The limit of cost as the regulations set it: 18 hours for most authorities, 24 for those of Part I of Schedule 1.
import { describe, expect, it } from '@jest/globals';
import { aggregationWindow, costLimit, costRule, estimateCost } from '../index.js';
import limits from './limits.json' with { type: 'json' };
import { readCostLimits } from './limits.js';

const ON = '2026-11-02';
const police = { nation: 'england', kind: 'police' } as const;
const department = { kind: 'government-department' } as const;

describe('the limit of cost (SI 2004/3244)', () => {
  it('is £450 for most authorities, and £600 for a department', () => {
    const rule = costRule('foia', ON)!;
    expect(costLimit(rule, police)).toMatchObject({ pence: 45_000, law: 'SI 2004/3244 reg 3(3)' });
    expect(costLimit(rule, undefined).pence).toBe(45_000);
    expect(costLimit(rule, department)).toMatchObject({ pence: 60_000, law: 'SI 2004/3244 reg 3(2)' });
  });

  it('is £600 for every Scottish authority, and unknown to the regulations and to subject access', () => {
    expect(costLimit(costRule('foisa', ON)!, police).pence).toBe(60_000);
    for (const regime of ['eir', 'eisr', 'sar', 'none']) expect(costRule(regime, ON)).toBeUndefined();
  });
});

describe('an estimate of cost', () => {
  const estimate = (
    hours: Record<string, number>,
    seat: object = police,
    ground = '12(1)',
    regime = 'foia',
  ) => estimateCost(regime, ground as '12(1)', hours, seat, ON);

  it('does not exceed the limit at eighteen hours, and exceeds it a quarter of an hour later', () => {
    expect(estimate({ locate: 10, retrieve: 8 })).toEqual({
      ...{ hours: 18, pence: 45_000, limitPence: 45_000, exceeds: false },
      law: 'FOIA 2000 s12(1); SI 2004/3244 reg 3(3)',
    });
    expect(estimate({ determine: 1, locate: 9, retrieve: 8, extract: 0.25 })).toMatchObject({
      ...{ hours: 18.25, pence: 45_625, exceeds: true },
    });
  });

  it('gives a department twenty-four hours', () => {
    expect(estimate({ extract: 24 }, department)).toMatchObject({ limitPence: 60_000, exceeds: false });
    expect(estimate({ extract: 24.1 }, department)).toMatchObject({ exceeds: true });
  });

  it('counts no redaction, no thinking about exemptions and no consulting, and says what counts', () => {
    for (const activity of ['redact', 'consult'])
      expect(estimate({ locate: 5, [activity]: 20 })).toMatchObject({
        ...{ refused: 'not-countable', activity, section: 'SI 2004/3244 reg 4(3)' },
        rule:
          `Time for ${activity} does not count towards section 12(1): only determining whether it is held, ` +
          'locating it, retrieving it, extracting it.',
      });
    expect(estimate({ locate: 5, redact: 0 })).toMatchObject({ hours: 5 });
  });

  it('counts under section 12(2) only the finding out whether it is held', () => {
    expect(estimate({ determine: 19 }, police, '12(2)')).toMatchObject({
      ...{ exceeds: true, law: 'FOIA 2000 s12(2); SI 2004/3244 reg 3(3)' },
    });
    expect(estimate({ determine: 19, locate: 1 }, police, '12(2)')).toMatchObject({
      refused: 'not-countable',
      activity: 'locate',
    });
  });

  it('does not count in Scotland the finding out whether it is held, and knows no second ground', () => {
    expect(estimate({ locate: 41 }, police, '12(1)', 'foisa')).toMatchObject({
      ...{ pence: 61_500, exceeds: true, law: 'FOISA 2002 s12(1); SSI 2004/467 reg 5' },
    });
    expect(estimate({ determine: 1 }, police, '12(1)', 'foisa')).toMatchObject({ refused: 'not-countable' });
    expect(estimate({ locate: 1 }, police, '12(2)', 'foisa')).toMatchObject({
      ...{ refused: 'no-such-ground', section: 'FOISA 2002 s12(2)' },
      rule: 'Section 12(2) is no ground of cost there.',
    });
  });

  it('is refused where there is no limit, and where the hours are none', () => {
    expect(estimate({ locate: 1 }, police, '12(1)', 'eir')).toMatchObject({
      ...{ refused: 'no-cost-limit', section: 'EIR 2004 reg 12(4)(b)' },
      rule: 'No limit of cost is set under eir: a burden there is a matter of its own exceptions.',
    });
    expect(estimate({ locate: 1 }, police, '12(1)', 'sar')).toMatchObject({ section: 'FOIA 2000 s12' });
    for (const spent of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(estimate({ locate: spent })).toMatchObject({
        ...{ refused: 'not-hours', activity: 'locate', rule: 'locate: not a number of hours.' },
      });
  });
});

describe('sixty consecutive working days (SI 2004/3244 reg 5)', () => {
  it('begin with the first receipt and end before the sixty-first working day', () => {
    const last = aggregationWindow('foia', ['2027-01-29', '2026-11-02', '2026-12-01']);
    expect(last).toEqual({
      ...{ from: '2026-11-02', to: '2027-01-29', through: '2027-01-31' },
      ...{ workingDays: 60, within: true, law: 'FOIA 2000 s12(4); SI 2004/3244 reg 5' },
    });
    expect(aggregationWindow('foia', ['2026-11-02', '2027-02-01'])).toMatchObject({
      ...{ workingDays: 61, within: false },
    });
  });

  it('count from the Monday where the first came on a Sunday', () => {
    expect(aggregationWindow('foia', ['2026-11-01', '2027-01-29'])).toMatchObject({
      ...{ from: '2026-11-01', through: '2027-01-31', workingDays: 60, within: true },
    });
  });

  it('include a weekend at their end', () => {
    expect(aggregationWindow('foia', ['2026-11-02', '2027-01-31'])).toMatchObject({
      ...{ through: '2027-01-31', workingDays: 60, within: true },
    });
  });

  it('leave out what is a bank holiday in any part of the UK', () => {
    const spanned = aggregationWindow('foia', ['2026-11-30', '2026-12-01'], { nation: 'england' });
    expect(spanned?.workingDays).toBe(1);
  });

  it('are not counted under a law that counts no requests as one', () => {
    for (const regime of ['foisa', 'eir', 'nothing'])
      expect(aggregationWindow(regime, ['2026-11-02', '2026-11-03'])).toBeUndefined();
    expect(aggregationWindow('foia', [])).toBeUndefined();
    expect(aggregationWindow('foia', ['2026-11-02'])).toMatchObject({ workingDays: 1, within: true });
  });
});

describe('the table of limits', () => {
  const altered = (change: (rows: typeof limits) => void): unknown => {
    const rows = structuredClone(limits);
    change(rows);
    return rows;
  };

  it('is refused with a gap in time, a word it does not know, or no limit for the rest', () => {
    expect(() => readCostLimits(limits)).not.toThrow();
    expect(() =>
      readCostLimits(altered((rows) => (rows[0]!.periods[0]!.to = '2010-01-01' as never))),
    ).toThrow(/cost limits: foia\[0\]\.to/);
    expect(() => readCostLimits(altered((rows) => rows[0]!.periods[0]!.value.limits.pop()))).toThrow(
      /every other authority/,
    );
    expect(() =>
      readCostLimits(altered((rows) => rows[0]!.periods[0]!.value.grounds['12(1)'].push('redact'))),
    ).toThrow(/cost limits/);
    expect(() => readCostLimits(altered((rows) => (rows[0]!.periods[0]!.value.limits.length = 0)))).toThrow(
      /cost limits: .*every other authority/s,
    );
  });

  it('is refused with every gap in time named', () => {
    const gaps = altered((rows) => {
      for (const { periods } of rows.slice(0, 2)) periods.at(-1)!.to = '2030-01-01' as never;
    });
    expect(() => readCostLimits(gaps)).toThrow(/^cost limits: foia\S* .*; foisa\S* .*$/);
  });
});
