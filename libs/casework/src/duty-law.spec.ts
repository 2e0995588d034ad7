// The provisions that a refusal cites, as a lawyer would read them down the page: one duty, five laws.
import { describe, expect, it } from '@jest/globals';
import { dutyOf } from './duty-law.js';

const REGIMES = ['foia', 'eir', 'foisa', 'eisr', 'sar'] as const;

describe('the duty', () => {
  it.each([
    [
      'access',
      ['FOIA 2000 s1(1)', 'EIR 2004 reg 5(1)', 'FOISA 2002 s1(1)', 'EISR 2004 reg 5(1)', 'UK GDPR art 15(1)'],
    ],
    [
      'answer',
      [
        'FOIA 2000 s1(1), s10(1)',
        'EIR 2004 reg 5(1), reg 5(2)',
        'FOISA 2002 s1(1), s10(1)',
        'EISR 2004 reg 5(1), reg 5(2)(a)',
        'UK GDPR art 15(1), art 12(3)',
      ],
    ],
    [
      'time',
      [
        'FOIA 2000 s10(1)',
        'EIR 2004 reg 5(2)',
        'FOISA 2002 s10(1)',
        'EISR 2004 reg 5(2)(a)',
        'UK GDPR art 12(3)',
      ],
    ],
    [
      'clarify',
      ['FOIA 2000 s1(3)', 'EIR 2004 reg 9(2)', 'FOISA 2002 s1(3)', 'EISR 2004 reg 9(2)', 'UK GDPR art 12A'],
    ],
    [
      'ask',
      [
        'FOIA 2000 s1(3)(b)',
        'EIR 2004 reg 9(2)(a)',
        'FOISA 2002 s1(3)(b)',
        'EISR 2004 reg 9(2)(a)',
        'UK GDPR art 12A',
      ],
    ],
    [
      'reply',
      [
        'FOIA 2000 s10(6)(b)',
        'EIR 2004 reg 9(4)',
        'FOISA 2002 s10(1)(b)',
        'EISR 2004 reg 9(4)',
        'UK GDPR art 12A',
      ],
    ],
    [
      'fee',
      ['FOIA 2000 s9(2)', 'EIR 2004 reg 8(5)', 'FOISA 2002 s9(3)', 'EISR 2004 reg 8(7)', 'UK GDPR art 12(5)'],
    ],
    [
      'extend',
      [
        'FOIA 2000 s10(3), s17(2)',
        'EIR 2004 reg 7(1), reg 7(3)',
        'FOISA 2002 s10(1)',
        'EISR 2004 reg 7(1), reg 7(2)',
        'UK GDPR art 12(3)',
      ],
    ],
    [
      'practice',
      [
        'FOIA 2000 s45 code of practice',
        'EIR 2004 reg 16 code of practice',
        'FOISA 2002 s60 code of practice',
        'EISR 2004 reg 18 code of practice',
        'UK GDPR art 12(2)',
      ],
    ],
    [
      'silence',
      [
        'FOIA 2000 s2(1)(b)',
        'EIR 2004 reg 12(1)(b)',
        'FOISA 2002 s18(1)',
        'EISR 2004 reg 10(1)(b)',
        'DPA 2018 s15',
      ],
    ],
    [
      'balance',
      [
        'FOIA 2000 s2(2)(b)',
        'EIR 2004 reg 12(1)(b)',
        'FOISA 2002 s2(1)(b)',
        'EISR 2004 reg 10(1)(b)',
        'DPA 2018 s15',
      ],
    ],
    [
      'state',
      [
        'FOIA 2000 s17(1)',
        'EIR 2004 reg 14(1)',
        'FOISA 2002 s16(1)',
        'EISR 2004 reg 13',
        'UK GDPR art 12(4)',
      ],
    ],
    [
      'complaint',
      [
        'FOIA 2000 s50',
        'EIR 2004 reg 18; FOIA 2000 s50',
        'FOISA 2002 s47',
        'EISR 2004 reg 17; FOISA 2002 s47',
        'DPA 2018 s164A, s165',
      ],
    ],
  ] as const)('"%s" stands in each law where it is cited', (duty, provisions) => {
    expect(REGIMES.map((regime) => dutyOf(regime, duty))).toEqual(provisions);
    expect(dutyOf('none of those', duty)).toBe(provisions[0]);
  });
});
