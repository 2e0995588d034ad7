// The qualified person, certificates, and exemptions that exclude one another.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { NoticeClaim, StructuredNotice } from '../notice.js';
import { found, silentUnder, withClaim, withPart, withheldUnder } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');

describe('section 36', () => {
  const qualifiedPerson = {
    office: 'The Chief Constable',
    opinionOn: '2026-11-20',
    reasons: 'Advisers would be likely to hold back.',
  };
  const under = (change: Partial<NoticeClaim>): StructuredNotice =>
    withheldUnder(complete, { exemption: '36(2)(b)(i)', qualifiedPerson, ...change });
  it.each([
    ['whole', {}, []],
    ['no person', { qualifiedPerson: null }, ['qualified-person-missing']],
    ['no office', { qualifiedPerson: { ...qualifiedPerson, office: '' } }, ['qualified-person-missing']],
    ['no date', { qualifiedPerson: { ...qualifiedPerson, opinionOn: null } }, ['opinion-undated']],
    [
      'opinion after the notice',
      { qualifiedPerson: { ...qualifiedPerson, opinionOn: '2026-11-28' } },
      ['opinion-after-notice'],
    ],
    [
      'opinion on the day of the notice',
      { qualifiedPerson: { ...qualifiedPerson, opinionOn: '2026-11-27' } },
      [],
    ],
    ['no reasons', { qualifiedPerson: { ...qualifiedPerson, reasons: null } }, ['opinion-reasons-missing']],
    [
      'a certificate for what no House holds',
      { qualifiedPerson: null, certificate: { by: 'The Speaker', on: '2026-11-20' } },
      ['qualified-person-missing'],
    ],
    ['statistics', { qualifiedPerson: null, statistical: true }, []],
    [
      'a House of Parliament with its certificate',
      {
        qualifiedPerson: null,
        heldByHouse: true,
        publicInterest: null,
        certificate: { by: 'The Speaker', on: '2026-11-20' },
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(under(change))).toEqual(expected);
  });
  it('says where the opinion is asked for', () => {
    expect(checkNotice(under({ qualifiedPerson: null }))[0]).toMatchObject({
      section: 'FOIA 2000 s36(2), 36(5)',
      severity: 'breach',
      part: 2,
    });
  });
});

describe('certificates, exclusive exemptions and signposts', () => {
  it.each([
    [
      'a certificate',
      withClaim(complete, 3, { certificate: { by: 'The Home Secretary', on: '2026-11-10' } }, 1),
      [],
    ],
    [
      'a certificate without its date',
      withClaim(complete, 3, { certificate: { by: 'The Home Secretary', on: null } }, 1),
      ['certificate-incomplete'],
    ],
    [
      'a certificate that cannot be',
      withClaim(complete, 2, { certificate: { by: 'The Home Secretary', on: '2026-11-10' } }),
      ['no-certificate-provision'],
    ],
    ['own data', withheldUnder(complete, { exemption: '40(1)', publicInterest: null }), ['own-data']],
    ['silence on own data', silentUnder(complete, { exemption: '40(5A)' }), ['own-data']],
    ['environmental information', withheldUnder(complete, { exemption: '39(1)' }), ['environmental-gateway']],
  ])('%s', (_, notice, expected) => {
    expect(found(notice)).toEqual(expected);
  });
  const with31 = (exemption: string, duty: NoticeClaim['duty'] = 'communicate'): StructuredNotice =>
    withPart(complete, 2, {
      claims: [
        ...complete.parts[1]!.claims!,
        { ...complete.parts[1]!.claims![0]!, limbs: [], exemption, duty },
      ],
    });
  it('sections 30 and 31 cannot both cover the same information', () => {
    expect(checkNotice(with31('30(1)(a)(i)'))).toMatchObject([
      { code: 'exclusive-exemptions', severity: 'warning', part: 2 },
    ]);
    expect(found(with31('43(2)'))).toEqual([]);
    expect(found(with31('30(3)', 'confirm-or-deny'))).toEqual(['limb-missing']);
  });
});
