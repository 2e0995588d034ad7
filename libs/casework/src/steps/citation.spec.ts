// How an officer's citation is read under each law, and what a citation that will not do is told.
import { describe, expect, it } from '@jest/globals';
import type { RefusalRegime } from '@twentieth/statute';
import { readCitation, readFor, readSilence } from './citation.js';

const LAWS: readonly RefusalRegime[] = ['foia', 'eir', 'foisa', 'eisr'];

describe('a citation of what the law does not have', () => {
  it.each([
    ['foia', 'FOIA 2000 Part II', '"99" is not an exemption of Part II of the Act.', '43(2)'],
    ['eir', 'EIR 2004 reg 14(3)(a)', '"99" is not an exemption or exception of this law.', '12(5)(e)'],
    ['foisa', 'FOISA 2002 s16(1)(c)', '"99" is not an exemption or exception of this law.', '33(1)(b)'],
    ['eisr', 'EISR 2004 reg 13(b)', '"99" is not an exemption or exception of this law.', '10(5)(e)'],
  ] as const)('is refused under %s with an example of that law', (regime, section, rule, example) => {
    expect(readCitation('99', regime)).toMatchObject({
      ...{ refused: 'unknown-exemption', section, rule },
      remedy: `Cite one with its subsection, for example ${example}.`,
    });
    expect(readCitation(example, regime)).toEqual({ exemption: example, duty: 'communicate' });
  });

  it('is refused as no citation where it reads as none, whatever the duty', () => {
    for (const regime of LAWS)
      for (const read of [readCitation, readSilence])
        expect(read('because', regime)).toMatchObject({ refused: 'not-a-citation' });
    expect(readFor('because', 'confirm-or-deny', 'foia')).toMatchObject({ refused: 'not-a-citation' });
  });
});

describe('a section cited alone', () => {
  it.each([
    ['43', 'foia', 'Section 43', ' (43(3) to neither confirm nor deny)'],
    ['40', 'foia', 'Section 40', ' (40(5A) or 40(5B) to neither confirm nor deny)'],
    ['21', 'foia', 'Section 21', ''],
    ['26', 'foisa', 'Section 26', ''],
    ['30', 'foisa', 'Section 30', ' (18 to neither confirm nor deny)'],
  ] as const)('of %s, %s, specifies no exemption', (cited, regime, named, silence) => {
    expect(readCitation(cited, regime)).toMatchObject({
      refused: 'no-subsection',
      rule: `${named} alone does not specify the exemption.`,
      remedy: `Cite the subsection relied on${silence}.`,
    });
  });

  it('is a regulation under the Regulations', () => {
    expect(readCitation('13', 'eir')).toMatchObject({
      rule: 'Regulation 13 alone does not specify the exception.',
      remedy: 'Cite the subsection relied on (13(5A) or 13(5B) to neither confirm nor deny).',
    });
    expect(readCitation('11', 'eisr')).toMatchObject({
      rule: 'Regulation 11 alone does not specify the exception.',
      remedy: 'Cite the subsection relied on.',
    });
  });

  it('is enough in Scotland where the section is one exemption and no more', () => {
    expect(readCitation('25', 'foisa')).toEqual({ exemption: '25', duty: 'communicate' });
  });

  it('is not enough for a duty named with it, but passes as silence to the check of the notice', () => {
    expect(readFor('43', 'confirm-or-deny', 'foia')).toMatchObject({ refused: 'no-subsection' });
    expect(readSilence('43', 'foia')).toEqual({ exemption: '43', duty: 'confirm-or-deny' });
  });
});

describe('silence', () => {
  it.each([
    ['43(3)', 'foia'],
    ['12(6)', 'eir'],
    ['10(8)', 'eisr'],
    ['33(1)(b)', 'foisa'], // by section 18, read with the exemption
  ] as const)('rests on %s, %s', (cited, regime) => {
    expect(readSilence(cited, regime)).toEqual({ exemption: cited, duty: 'confirm-or-deny' });
    expect(readFor(cited, 'confirm-or-deny', regime)).toEqual({
      ...{ exemption: cited, duty: 'confirm-or-deny' },
    });
  });

  it.each([
    ['43(2)', 'foia', 'Rely on 43(3).'],
    ['40(2)', 'foia', 'Rely on 40(5A) or 40(5B).'],
    ['12(5)(a)', 'eir', 'Rely on 12(6).'],
    ['21', 'foia', 'It has no such subsection: confirm or deny.'],
    ['12(5)(e)', 'eir', 'It has no such subsection: confirm or deny.'],
    ['25', 'foisa', 'It has no such subsection: confirm or deny.'],
    ['36(2)', 'foisa', 'It has no such subsection: confirm or deny.'],
  ] as const)('does not rest on %s, %s', (cited, regime, remedy) => {
    expect(readSilence(cited, regime)).toMatchObject({
      refused: 'not-an-ncnd-subsection',
      ...{ rule: `${cited} does not exclude the duty to confirm or deny.`, remedy },
    });
  });
});

describe('a claim against one of the two duties', () => {
  it('to withhold does not rest on a subsection that excuses silence alone', () => {
    expect(readFor('43(3)', 'communicate', 'foia')).toMatchObject({
      refused: 'withholding-subsection',
      rule: '43(3) excuses saying whether information is held; it does not excuse withholding it.',
    });
    expect(readFor('43(2)', 'communicate', 'foia')).toEqual({ exemption: '43(2)', duty: 'communicate' });
  });

  it('is against the duty that its subsection speaks to, where none is named', () => {
    expect(readFor('43(3)', null, 'foia')).toEqual({ exemption: '43(3)', duty: 'confirm-or-deny' });
    expect(readFor('43(2)', null, 'foia')).toEqual({ exemption: '43(2)', duty: 'communicate' });
  });
});
