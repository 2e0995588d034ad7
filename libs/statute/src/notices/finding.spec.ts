import { describe, expect, it } from '@jest/globals';
import { finding, isAfter, stated } from './finding.js';

describe('a finding', () => {
  it('of the notice as a whole names no part', () => {
    expect(finding('foia', 'warning', 'x', 'time', 'It is late.', 'Send it.')).toStrictEqual({
      code: 'x',
      section: 'FOIA 2000 s10(1), s17(1)',
      severity: 'warning',
      message: 'It is late.',
      remedy: 'Send it.',
    });
  });
  it('of a part names it, and a provision given outright', () => {
    expect(finding('eir', 'advice', 'x', '=reg 12(9)', 'a', 'b', 3)).toMatchObject({
      section: 'EIR 2004 reg 12(9)',
      part: 3,
    });
  });
});

describe('words and days', () => {
  it('are stated when anything stands there', () => {
    expect([undefined, null, '', ' ', 'x'].map(stated)).toEqual([false, false, false, false, true]);
  });
  it('a day is after another only when both are stated', () => {
    expect(isAfter('2026-12-02', '2026-12-01')).toBe(true);
    expect(isAfter('2026-12-01', '2026-12-01')).toBe(false);
    expect(isAfter('2026-12-02', '')).toBe(false);
    expect(isAfter(' ', '')).toBe(false);
  });
});
