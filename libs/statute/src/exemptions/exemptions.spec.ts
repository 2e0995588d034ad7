// The table as an officer would look things up in it.
import { describe, expect, it } from '@jest/globals';
import { citesOf, parseCitation } from './citation.js';
import {
  exemption,
  limbsCited,
  ncndCited,
  ncndSubsection,
  ncndSubsections,
  proceduralRefusal,
} from './look-up.js';
import { exemptionsOf, proceduralRefusalsOf } from './table.js';
import type { RefusalRegime } from './types.js';

describe('a citation', () => {
  it.each([
    ['s31(1)(a)', '31(1)(a)'],
    ['24(2)', '24(2)'],
    ['40(5B)', '40(5B)'],
    ['section 40 (5b)', '40(5B)'],
    ['s.22A(2)', '22A(2)'],
    ['s22a', '22A'],
    ['Section 36(2)(b)(ii)', '36(2)(b)(ii)'],
    ['37(1)(ab)', '37(1)(ab)'],
    ['reg 12(5)(e)', '12(5)(e)'],
    ['regulation 13(5A)', '13(5A)'],
    ['s14(1) of the Act', '14(1)'],
    ['section 43(2) FOIA', '43(2)'],
    ['r.12(4)(d)', '12(4)(d)'],
  ])('%s reads as %s', (cited, text) => {
    expect(parseCitation(cited)).toMatchObject({ text, conditions: [] });
  });

  it.each(['40(2)+(3A)(a)', 's40(2) with (3A)(a)', 's40(2) by virtue of s40(3A)(a)', '40(2) and 40(3A)(a)'])(
    '%s carries its condition',
    (cited) => {
      expect(parseCitation(cited)).toMatchObject({ text: '40(2)', conditions: ['40(3A)(a)'] });
    },
  );

  it('repeats its section in a condition in either case', () => {
    expect(parseCitation('22A(1) with 22a(2)')).toMatchObject({ text: '22A(1)', conditions: ['22A(2)'] });
  });
  it('is one of a list, from which other words are left out', () => {
    expect(citesOf(['31(3)', 'nonsense', '40(2) with (3A)'])).toEqual(['31(3)', '40(2)', '40(3A)']);
  });
  it.each([' section  40  (  2  )  with  (  3A  )  (  a  ) ', 's40( 2)+( 3A)(a )'])(
    '"%s" is read whatever its spaces',
    (cited) => {
      expect(parseCitation(cited)).toMatchObject({ text: '40(2)', conditions: ['40(3A)(a)'] });
    },
  );
  it.each([`40(2)${' + (3A)'.repeat(5_000)} x`, `40${' '.repeat(200_000)}x`, `${'('.repeat(200_000)}`])(
    'that is none, however long, is refused in good time',
    (cited) => {
      expect(parseCitation(cited)).toMatchObject({ refused: 'not-a-citation' });
    },
  );
  it.each(['', 'law enforcement', '31(', '(3)', 'section', '431(1)', '31(1)(a) because'])(
    '"%s" is refused with advice',
    (cited) => {
      expect(parseCitation(cited)).toMatchObject({
        refused: 'not-a-citation',
        remedy: expect.stringContaining('31(1)(a)'),
      });
    },
  );
});

describe('looking up an exemption', () => {
  it('finds the section from any citation within it', () => {
    expect(exemption('31')?.title).toBe('Law enforcement');
    expect(exemption('s31(1)(a)')?.section).toBe('31');
    expect(exemption('31(3)')?.section).toBe('31');
    expect(exemption('22A(2)')?.section).toBe('22A');
    expect(exemption('22(2)')?.section).toBe('22');
  });
  it('finds none where there is none', () => {
    expect(exemption('12')).toBeUndefined();
    expect(exemption('25')).toBeUndefined();
    expect(exemption('nonsense')).toBeUndefined();
    expect(exemption('3')).toBeUndefined();
  });
  it('finds the exception of the regulations, and the one behind their NCND', () => {
    expect(exemption('12(5)(e)', 'eir')?.title).toBe('Commercial or industrial confidentiality');
    expect(exemption('reg 12(6)', 'eir')?.section).toBe('12(5)(a)');
    expect(exemption('13(5B)', 'eir')?.section).toBe('13(1)');
    expect(exemption('10(8)', 'eisr')?.section).toBe('10(5)(a)');
    expect(exemption('13(2A)(a)', 'eir')?.section).toBe('13(1)');
    expect(exemption('13', 'eir')?.section).toBe('13(1)');
    expect(exemption('12(4)', 'eir')).toBeUndefined();
  });
  it('keeps the Scottish table apart', () => {
    expect(exemption('33(1)(b)', 'foisa')?.title).toBe('Commercial interests and the economy');
    expect(exemption('18', 'foisa')).toBeUndefined();
  });
  it('knows cost and vexatiousness as refusals that are no exemptions', () => {
    expect(proceduralRefusal('s12(2)')?.notice).toBe('17(5)');
    expect(proceduralRefusal('14(1)')?.answer).toBe('refused-vexatious');
    expect(proceduralRefusal('12')).toBeUndefined();
    expect(proceduralRefusal('too dear')).toBeUndefined();
    expect(proceduralRefusal('14(2)', 'foisa')?.notice).toBe('16(5)');
    expect(proceduralRefusalsOf('eir')).toEqual([]);
  });
  it('names the limbs a claim cites', () => {
    expect(limbsCited(['31(3)', '31(1)(a)', '31(1)(b)']).map((limb) => limb.cite)).toEqual([
      '31(1)(a)',
      '31(1)(b)',
    ]);
    expect(limbsCited(['40(2) with (3A)(a)']).map((limb) => limb.cite)).toEqual(['40(3A)(a)']);
    expect(limbsCited(['31(3)'])).toEqual([]);
    expect(limbsCited([])).toEqual([]);
  });
});

describe('neither confirming nor denying', () => {
  const subsections = {
    '22': '22(2)',
    '22A': '22A(2)',
    '23': '23(5)',
    '24': '24(2)',
    '26': '26(3)',
    '27': '27(4)',
    '28': '28(3)',
    '29': '29(2)',
    '30': '30(3)',
    '31': '31(3)',
    '32': '32(3)',
    '33': '33(3)',
    '34': '34(2)',
    '35': '35(3)',
    '36': '36(3)',
    '37': '37(2)',
    '38': '38(2)',
    '39': '39(2)',
    '40': '40(5B)',
    '41': '41(2)',
    '42': '42(2)',
    '43': '43(3)',
    '44': '44(2)',
  };
  it.each(Object.entries(subsections))('section %s does it under %s', (section, subsection) => {
    expect(ncndSubsection(section)).toBe(subsection);
  });
  it('has two subsections for personal data and none for section 21', () => {
    expect(ncndSubsections('40')).toEqual(['40(5A)', '40(5B)']);
    expect(ncndSubsection('21')).toBeNull();
    expect(ncndSubsection('12')).toBeNull();
  });
  it('is recognised from the citation', () => {
    expect(ncndCited('31(3)')?.cite).toBe('31(3)');
    expect(ncndCited('40(5B)(a)(i)')?.cite).toBe('40(5B)');
    expect(ncndCited('31(1)(a) with (3)')?.cite).toBe('31(3)');
    expect(ncndCited('31(1)(a)')).toBeUndefined();
    expect(ncndCited('nonsense')).toBeUndefined();
    expect(ncndCited('12(1)')).toBeUndefined();
  });
  it('stands in section 18 in Scotland, for the exemptions listed there', () => {
    const listed = exemptionsOf('foisa')
      .filter((row) => row.ncnd.length > 0)
      .map((row) => row.section);
    expect(listed).toEqual(['28', '29', '30', '31', '32', '33', '34', '35', '38', '39', '41']);
  });
});

describe('the tables', () => {
  const regimes: RefusalRegime[] = ['foia', 'eir', 'foisa', 'eisr'];
  it.each(regimes)('of %s cite consistently', (regime) => {
    for (const row of exemptionsOf(regime)) {
      const cited = [
        row.section,
        ...row.limbs.map((limb) => limb.cite),
        ...row.ncnd.map((ncnd) => ncnd.cite),
      ];
      for (const text of cited) expect(parseCitation(text)).toMatchObject({ text });
      for (const limb of row.limbs) expect(exemption(limb.cite, regime)?.section).toBe(row.section);
    }
    const sections = exemptionsOf(regime).map((row) => row.section);
    expect(new Set(sections).size).toBe(sections.length);
  });
  it('list the absolute exemptions of section 2(3), and no other', () => {
    const of = (nature: string): string[] =>
      exemptionsOf('foia')
        .filter((row) => row.nature === nature)
        .map((row) => row.section);
    expect(of('absolute')).toEqual(['21', '23', '32', '34', '41', '44']);
    expect(of('partial')).toEqual(['36', '37', '40']);
    expect(exemptionsOf('foia')).toHaveLength(23 + 1);
  });
  it('make every exception of the regulations qualified but personal data', () => {
    for (const row of exemptionsOf('eir'))
      expect(row.nature).toBe(row.section === '13(1)' ? 'partial' : 'qualified');
  });
  it('bar emissions from four exceptions', () => {
    expect(
      exemptionsOf('eir')
        .filter((row) => row.emissionsBar)
        .map((row) => row.section),
    ).toEqual(['12(5)(d)', '12(5)(e)', '12(5)(f)', '12(5)(g)']);
  });
  it('name certificates and the qualified person', () => {
    const certified = exemptionsOf('foia')
      .filter((row) => row.certificate)
      .map((row) => row.certificate?.cite);
    expect(certified).toEqual(['23(2)', '24(3)', '34(3)', '36(7)']);
    expect(
      exemptionsOf('foia')
        .filter((row) => row.qualifiedPerson)
        .map((row) => row.section),
    ).toEqual(['36']);
  });
});
