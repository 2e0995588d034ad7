// The exemption, cited to subsection, limb and duty.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { StructuredNotice } from '../notice.js';
import { found, silentUnder, withClaim, withPart, withheldUnder } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');

describe('specifying the exemption', () => {
  it.each([
    ['nothing claimed', withPart(complete, 2, { claims: [] }), ['claim-missing']],
    [
      'silence with claims to withhold alone',
      withPart(complete, 3, { claims: [{ exemption: '21', duty: 'communicate', reasons: 'x' }] }),
      ['claim-missing'],
    ],
    ['a section number for silence', withClaim(complete, 3, { exemption: '24' }, 1), ['ncnd-subsection']],
    [
      'the withholding subsection for silence',
      withClaim(complete, 3, { exemption: '24(1)' }, 1),
      ['ncnd-subsection'],
    ],
    ['silence under section 21', withClaim(complete, 3, { exemption: '21' }, 0), ['no-ncnd-provision']],
    [
      'the silence subsection for withholding',
      withheldUnder(complete, { exemption: '31(3)', limbs: ['31(1)(a)'] }),
      ['withholding-subsection'],
    ],
    ['no limb of section 31', withheldUnder(complete, { exemption: '31' }), ['limb-missing']],
    ['no limb of section 31 for silence', silentUnder(complete, { exemption: '31(3)' }), ['limb-missing']],
    [
      'a limb of section 31 for silence',
      silentUnder(complete, { exemption: '31(3)', limbs: ['31(1)(a)'] }),
      [],
    ],
    ['both missing', silentUnder(complete, { exemption: '31' }), ['ncnd-subsection', 'limb-missing']],
    [
      'functions without their purpose',
      withheldUnder(complete, { exemption: '31(1)(g)' }),
      ['purpose-missing'],
    ],
    [
      'functions with their purpose',
      withheldUnder(complete, { exemption: '31(1)(g)', limbs: ['31(2)(a)'] }),
      [],
    ],
    ['commercial interests', withheldUnder(complete, { exemption: '43(2)' }), []],
    ['silence on commercial interests', silentUnder(complete, { exemption: '43(3)' }), []],
    [
      'personal data without its condition',
      withheldUnder(complete, { exemption: '40(2)' }),
      ['limb-missing'],
    ],
    [
      'personal data with its condition',
      withheldUnder(complete, { exemption: '40(2) with (3A)(a)', publicInterest: null }),
      [],
    ],
    ['silence on personal data', silentUnder(complete, { exemption: '40(5B)(a)(i)' }), []],
    [
      'silence on personal data, alternative unnamed',
      silentUnder(complete, { exemption: '40(5B)' }),
      ['condition-missing'],
    ],
    ['an exemption that does not exist', withheldUnder(complete, { exemption: '25' }), ['exemption-unknown']],
    ['cost cited as an exemption', withheldUnder(complete, { exemption: '12(1)' }), ['exemption-unknown']],
    [
      'words instead of a citation',
      withheldUnder(complete, { exemption: 'law enforcement' }),
      ['exemption-unknown'],
    ],
    [
      'a limb that does not parse',
      withheldUnder(complete, { exemption: '31(1)', limbs: ['crime'] }),
      ['limb-missing'],
    ],
  ])('%s', (_, notice, expected) => {
    expect(found(notice)).toEqual(expected);
  });
  it('names the subsection to cite, and the limbs to choose from', () => {
    const findings = checkNotice(silentUnder(complete, { exemption: '31' }));
    expect(findings[0]).toMatchObject({
      section: 'FOIA 2000 s17(1)(b)',
      severity: 'breach',
      remedy: 'Cite 31(3), if it applies.',
      part: 2,
    });
    expect(findings[1]?.remedy).toContain('31(1)(b) (Apprehension or prosecution of offenders)');
    expect(checkNotice(silentUnder(complete, { exemption: '40' }))[0]?.remedy).toBe(
      'Cite 40(5A) or 40(5B), if it applies.',
    );
  });
});
