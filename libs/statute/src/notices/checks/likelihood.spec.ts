// How likely the harm is, under each test.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { StructuredNotice } from '../notice.js';
import { found, silentUnder, withClaim, withheldUnder } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');
const environmental = sample('environmental');

describe('how likely the harm is', () => {
  it.each([
    ['31(1)(a)', ['likelihood-missing']],
    ['43(2)', ['likelihood-missing']],
    ['43(1)', []],
    ['24(1)', []],
    ['42(1)', []],
    ['22A(1)', ['likelihood-missing']],
  ])('under %s without a level gives %j', (exemption, expected) => {
    expect(found(withheldUnder(complete, { exemption, likelihood: null }))).toEqual(expected);
  });
  it('is asked of silence under the same interests', () => {
    expect(found(silentUnder(complete, { exemption: '43(3)', likelihood: undefined }))).toEqual([
      'likelihood-missing',
    ]);
    expect(
      found(silentUnder(complete, { exemption: '31(3)', limbs: ['31(1)(a)'], likelihood: null })),
    ).toEqual(['likelihood-missing']);
  });
  it('must be "would" under the regulations, and may be less in Scotland', () => {
    const claim = { limbs: [], likelihood: 'would-be-likely' as const };
    expect(found(withClaim(environmental, 1, { ...claim, exemption: '12(5)(e)' }))).toEqual([
      'likelihood-too-low',
    ]);
    expect(
      found(withClaim(environmental, 1, { ...claim, exemption: '12(5)(e)', likelihood: 'would' })),
    ).toEqual([]);
    expect(found(withClaim(environmental, 1, { ...claim, exemption: '12(5)(e)', likelihood: null }))).toEqual(
      ['likelihood-missing'],
    );
    expect(
      found({ ...withClaim(environmental, 1, { ...claim, exemption: '10(5)(e)' }), regime: 'eisr' }),
    ).toEqual([]);
  });
});
