// Absolute or qualified: the mixed cases, which other systems flatten, above all.
import { describe, expect, it } from '@jest/globals';
import { isQualified, mayGroundExtension, natureOf } from './nature.js';

const withhold = (exemption: string, limbs: string[] = [], heldByHouse = false) => ({
  exemption,
  limbs,
  heldByHouse,
  duty: 'communicate' as const,
});
const ncnd = (exemption: string, limbs: string[] = [], heldByHouse = false) => ({
  exemption,
  limbs,
  heldByHouse,
  duty: 'confirm-or-deny' as const,
});

describe('withholding under', () => {
  it.each([
    ['21', 'absolute'],
    ['23(1)', 'absolute'],
    ['32(1)', 'absolute'],
    ['34(1)', 'absolute'],
    ['41(1)', 'absolute'],
    ['44(1)(a)', 'absolute'],
    ['22', 'qualified'],
    ['22A', 'qualified'],
    ['24(1)', 'qualified'],
    ['31(1)(a)', 'qualified'],
    ['35(1)(a)', 'qualified'],
    ['42(1)', 'qualified'],
    ['43(2)', 'qualified'],
    ['36(2)(c)', 'qualified'],
    ['37(1)(a)', 'absolute'],
    ['37(1)(aa)', 'absolute'],
    ['37(1)(ab)', 'absolute'],
    ['37(1)(ac)', 'qualified'],
    ['37(1)(ad)', 'qualified'],
    ['37(1)(b)', 'qualified'],
    ['37', 'undetermined'],
    ['37(1)', 'undetermined'],
    ['40(1)', 'absolute'],
    ['40(2)', 'undetermined'],
    ['40', 'undetermined'],
    ['40(2) with (3A)(a)', 'absolute'],
    ['40(2) with (3A)(b)', 'absolute'],
    ['40(3A)', 'absolute'],
    ['40(2) with (3B)', 'qualified'],
    ['40(2)+(4A)', 'qualified'],
    ['40(4A)(a)', 'qualified'],
    ['12(1)', 'undetermined'],
    ['no such thing', 'undetermined'],
  ])('%s rests on an exemption that is %s', (cited, nature) => {
    expect(natureOf(withhold(cited))).toBe(nature);
    expect(isQualified(withhold(cited))).toBe(nature === 'qualified');
  });
  it('section 36 is absolute for the two Houses alone', () => {
    expect(natureOf(withhold('36(2)(c)', [], true))).toBe('absolute');
    expect(natureOf(withhold('31(1)(a)', [], true))).toBe('qualified');
  });
  it('section 40(2) is as its condition, named as a limb', () => {
    expect(natureOf(withhold('40(2)', ['40(3A)(a)']))).toBe('absolute');
    expect(natureOf(withhold('40(2)', ['40(3B)']))).toBe('qualified');
  });
  it('section 40(2) is absolute under either principle-based condition, and a claim may name no limb', () => {
    expect(natureOf(withhold('40(2)', ['40(3A)']))).toBe('absolute');
    expect(natureOf({ exemption: '37(1)(b)', duty: 'communicate' })).toBe('qualified');
    expect(natureOf({ exemption: '40(2)', duty: 'communicate' })).toBe('undetermined');
  });
  it('an absolute and a qualified limb together leave a balance owed', () => {
    expect(natureOf(withhold('37(1)', ['37(1)(a)', '37(1)(b)']))).toBe('qualified');
  });
  it('the regulations is always qualified but for personal data', () => {
    expect(natureOf(withhold('12(4)(b)'), 'eir')).toBe('qualified');
    expect(natureOf(withhold('13(1)', ['13(2A)']), 'eir')).toBe('absolute');
    expect(natureOf(withhold('13(1)'), 'eir')).toBe('undetermined');
  });
  it('Scots law is absolute for confidences and qualified for legal privilege', () => {
    expect(natureOf(withhold('36(2)'), 'foisa')).toBe('absolute');
    expect(natureOf(withhold('36(1)'), 'foisa')).toBe('qualified');
  });
});

describe('neither confirming nor denying under', () => {
  it.each([
    ['23(5)', 'absolute'],
    ['32(3)', 'absolute'],
    ['34(2)', 'absolute'],
    ['41(2)', 'absolute'],
    ['44(2)', 'absolute'],
    ['24(2)', 'qualified'],
    ['31(3)', 'qualified'],
    ['36(3)', 'qualified'],
    ['40(5A)', 'qualified'],
    ['40(5B)(a)(i)', 'qualified'],
    ['43(3)', 'qualified'],
    ['24', 'qualified'],
    ['37(2)', 'undetermined'],
    ['21', 'undetermined'],
  ])('%s is %s', (cited, nature) => {
    expect(natureOf(ncnd(cited))).toBe(nature);
  });
  it('36(3) is absolute for the two Houses', () =>
    expect(natureOf(ncnd('36(3)', [], true))).toBe('absolute'));
  it('37(2) is as its limb', () => {
    expect(natureOf(ncnd('37(2)', ['37(1)(aa)']))).toBe('absolute');
    expect(natureOf(ncnd('37(2)', ['37(1)(b)']))).toBe('qualified');
  });
});

describe('where no such extension exists', () => {
  it.each([
    ['foisa', 'Answer within'],
    ['eir', 'complexity and volume'],
    ['eisr', 'complexity and volume'],
  ] as const)('%s is told what it has instead', (regime, remedy) => {
    expect(mayGroundExtension(withhold('33(1)(b)'), regime)).toMatchObject({
      remedy: expect.stringContaining(remedy),
    });
  });
});

describe('an extension to weigh the public interest', () => {
  it('may rest on a qualified exemption, for either duty', () => {
    expect(mayGroundExtension(withhold('43(2)'))).toEqual({ may: true });
    expect(mayGroundExtension(ncnd('24(2)'))).toEqual({ may: true });
    expect(mayGroundExtension(withhold('40(2) with (3B)'))).toEqual({ may: true });
  });
  it.each([
    [withhold('41(1)'), 'absolute-exemption'],
    [ncnd('23(5)'), 'absolute-exemption'],
    [withhold('40(2)', ['40(3A)(a)']), 'absolute-exemption'],
    [withhold('40(2)'), 'exemption-not-specific'],
    [withhold('37'), 'exemption-not-specific'],
    [withhold('12(1)'), 'unknown-exemption'],
  ])('may not rest on %j', (claim, refused) => {
    expect(mayGroundExtension(claim)).toMatchObject({ may: false, refused, section: 's10(3)' });
  });
  it.each(['eir', 'foisa', 'eisr'] as const)('is unknown to %s', (regime) => {
    expect(mayGroundExtension(withhold('12(5)(e)'), regime)).toMatchObject({
      may: false,
      refused: 'no-public-interest-extension',
    });
  });
});
