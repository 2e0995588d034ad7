// The oracle is worth asking only if it knows the published answers itself.
import { describe, expect, it } from '@jest/globals';
import { londonDay } from './almanac.js';
import { oracle } from './oracle.js';
import { standing } from './standing.js';
import { type OracleCase, type OracleFact, type Regime } from './types.js';
import { lastDayOfMonthsBeginning } from './walk.js';

const due = (
  kind: string,
  regime: Regime,
  received: string,
  facts: OracleFact[] = [],
  more: Partial<OracleCase> = {},
): string | null | undefined =>
  oracle({ id: 'x', regime, received, facts, ...more }).deadlines.find((d) => d.kind === kind)?.due;

describe('The oracle', () => {
  it.each([
    ['foia', '2026-11-02', '2026-12-01', "St Andrew's Day counts everywhere"],
    ['foia', '2014-03-16', '2014-04-14', "a Sunday, and St Patrick's Day after it"],
    ['foia', '2008-02-01', '2008-02-29', 'a leap February'],
    ['foia', '2009-03-12', '2009-04-14', 'Easter 2009'],
    ['foia', '2018-01-12', '2018-02-09', 'an ordinary month'],
    ['foisa', '2008-07-14', '2008-08-12', 'the first Monday of August'],
    ['foisa', '2018-02-09', '2018-03-09', 'an ordinary month in Scotland'],
    ['eisr', '2025-09-27', '2025-10-24', 'a Saturday, not moved to Monday'],
    ['sar', '2024-09-03', '2024-10-03', 'the corresponding date'],
    ['sar', '2022-10-05', '2022-11-07', 'a Saturday moved to Monday'],
    ['sar', '2023-01-31', '2023-02-28', 'a month that has no 31st'],
  ] as [Regime, string, string, string][])(
    'has a %s request of %s due on %s (%s)',
    (regime, received, expected) => {
      expect(due('response', regime, received)).toBe(expected);
    },
  );

  it('answers as known before and after the World Cup holiday was proclaimed', () => {
    expect(due('response', 'foia', '2026-05-18', [], { knownAt: '2026-02-24T00:00:00Z' })).toBe('2026-06-16');
    expect(due('response', 'foia', '2026-05-18', [], { knownAt: '2026-02-26T00:00:00Z' })).toBe('2026-06-17');
  });

  it('has Easter Monday as a working day in Scotland, so that a review of 21 March 2018 is due on 19 April', () => {
    expect(due('review', 'foisa', '2018-02-09', [{ type: 'review-requested', on: '2018-03-21' }])).toBe(
      '2018-04-19',
    );
  });

  it('counts three months that begin on 1 March to 31 May', () => {
    expect(lastDayOfMonthsBeginning('2026-03-01', 3)).toBe('2026-05-31');
    expect(lastDayOfMonthsBeginning('2023-11-30', 3)).toBe('2024-02-29');
  });

  it('takes the date of a midnight e-mail in London', () => {
    expect(londonDay('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(londonDay('2026-10-25T23:30:00Z')).toBe('2026-10-25');
  });

  it("knows no bank holiday on St Andrew's Day before 2007", () => {
    expect(standing('scotland', 2006)).not.toContain('2006-11-30');
    expect(standing('scotland', 2007)).toContain('2007-11-30');
  });
});
