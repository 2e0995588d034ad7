// What the regulations add, and how Scots law differs.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { NoticeClaim, NoticePart, StructuredNotice } from '../notice.js';
import { found, withClaim, withPart } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const environmental = sample('environmental');
const scottish = sample('scottish');

describe('the environmental regulations', () => {
  const commercial = (regime: 'eir' | 'eisr', change: Partial<NoticePart>): StructuredNotice => ({
    ...withPart(
      withClaim(environmental, 1, {
        exemption: regime === 'eir' ? '12(5)(e)' : '10(5)(e)',
        likelihood: 'would',
      }),
      1,
      change,
    ),
    regime,
  });
  it.each([
    ['emissions', commercial('eir', { emissions: true }), ['emissions-bar'], 'EIR 2004 reg 12(9)'],
    [
      'emissions in Scotland',
      commercial('eisr', { emissions: true }),
      ['emissions-bar'],
      'EISR 2004 reg 10(6)',
    ],
    [
      'no presumption',
      withClaim(environmental, 1, {
        publicInterest: { ...environmental.parts[0]!.claims![0]!.publicInterest!, presumption: false },
      }),
      ['presumption-not-applied'],
      'EIR 2004 reg 12(2)',
    ],
    [
      'unfinished, and no date',
      withPart(environmental, 1, { unfinished: { authority: 'Environment Agency', finishedBy: null } }),
      ['unfinished-without-date'],
      'EIR 2004 reg 14(4)',
    ],
    [
      'not held, and no exception',
      withPart(environmental, 1, { answer: 'not-held', claims: [] }),
      ['not-held-exception'],
      'EIR 2004 reg 14(3)(a)',
    ],
    [
      'no balance',
      withClaim(environmental, 1, { publicInterest: null }),
      ['balance-missing'],
      'EIR 2004 reg 14(3)(b)',
    ],
    [
      'silence',
      withPart(withClaim(environmental, 1, { duty: 'confirm-or-deny' }), 1, {
        answer: 'neither-confirmed-nor-denied',
      }),
      ['no-ncnd-provision'],
      'EIR 2004 reg 12(6)',
    ],
  ] as [string, StructuredNotice, string[], string][])('%s', (_, notice, expected, section) => {
    expect(found(notice)).toEqual(expected);
    expect(checkNotice(notice)[0]?.section).toBe(section);
  });
  it('accept an exception on emissions that is open, and silence under 12(6)', () => {
    expect(found(withPart(environmental, 1, { emissions: true }))).toEqual([]);
    const silence = {
      exemption: '12(6)',
      limbs: ['12(5)(a)'],
      duty: 'confirm-or-deny',
      likelihood: 'would',
    } as const;
    expect(
      found(withPart(withClaim(environmental, 1, silence), 1, { answer: 'neither-confirmed-nor-denied' })),
    ).toEqual([]);
    expect(
      found(
        withPart(environmental, 1, {
          answer: 'not-held',
          claims: [{ exemption: '12(4)(a)', duty: 'communicate' }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('Scots law', () => {
  const silent = (change: Partial<NoticeClaim>): StructuredNotice =>
    withPart(withClaim(scottish, 1, { duty: 'confirm-or-deny', ...change }), 1, {
      answer: 'neither-confirmed-nor-denied',
    });
  it('is silent only under section 18, read with a listed exemption', () => {
    expect(found(silent({ limbs: ['18(1)'] }))).toEqual([]);
    expect(found(withClaim(scottish, 1, { limbs: ['18(1)'] }))).toEqual([]);
    expect(checkNotice(silent({}))).toMatchObject([
      { code: 'ncnd-subsection', section: 'FOISA 2002 s16(1)(c)', remedy: 'Cite 18, if it applies.' },
    ]);
    expect(found(silent({ exemption: '37', limbs: ['18(1)'] }))).toEqual(['no-ncnd-provision']);
  });
});
