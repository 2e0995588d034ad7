// Cost, vexatious and repeated requests.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { StructuredNotice } from '../notice.js';
import { found, withPart } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');
const environmental = sample('environmental');

describe('a refusal that rests on no exemption', () => {
  const cost: StructuredNotice = withPart(complete, 2, {
    answer: 'refused-cost',
    heldStated: true,
    costEstimate: '2,000 files at 3 minutes each: 100 hours.',
    claims: [{ exemption: '12(1)', duty: 'communicate' }],
  });
  it.each([
    ['cost, whole', cost, []],
    ['cost without its section', withPart(cost, 2, { claims: [] }), ['procedural-not-stated']],
    [
      'cost with the section for vexation',
      withPart(cost, 2, { claims: [{ exemption: '14(1)', duty: 'communicate' }] }),
      ['procedural-not-stated'],
    ],
    ['cost without help', { ...cost, advice: null }, ['cost-advice-missing']],
    ['cost without figures', withPart(cost, 2, { costEstimate: null }), ['cost-estimate-missing']],
    ['cost without saying whether it is held', withPart(cost, 2, { heldStated: false }), ['held-not-stated']],
    [
      'cost of confirming alone',
      withPart(cost, 2, { heldStated: false, claims: [{ exemption: '12(2)', duty: 'confirm-or-deny' }] }),
      [],
    ],
    [
      'vexatious',
      withPart(cost, 2, {
        answer: 'refused-vexatious',
        claims: [{ exemption: '14(1)', duty: 'communicate' }],
      }),
      [],
    ],
    [
      'repeated',
      withPart(cost, 2, {
        answer: 'refused-repeated',
        claims: [{ exemption: 's14(2)', duty: 'communicate' }],
      }),
      [],
    ],
    [
      'repeated as vexatious',
      withPart(cost, 2, {
        answer: 'refused-repeated',
        claims: [{ exemption: '14(1)', duty: 'communicate' }],
      }),
      ['procedural-not-stated'],
    ],
    [
      'manifestly unreasonable called vexatious',
      withPart(environmental, 1, { answer: 'refused-vexatious' }),
      ['no-such-refusal'],
    ],
  ] as [string, StructuredNotice, string[]][])('%s', (_, notice, expected) => {
    expect(found(notice)).toEqual(expected);
  });
  it('may do without a fresh notice only on the terms of section 17(6)', () => {
    const noFreshNotice = {
      earlierNoticeOn: '2026-09-01',
      whyUnreasonable: 'The same question for the eighth time.',
    };
    const silent: StructuredNotice = {
      ...complete,
      reviewParticulars: null,
      regulatorParticulars: null,
      parts: [{ part: 1, answer: 'refused-vexatious', noFreshNotice }],
    };
    expect(found(silent)).toEqual([]);
    for (const change of [
      { earlierNoticeOn: null },
      { earlierNoticeOn: '2026-11-27' },
      { whyUnreasonable: '' },
    ]) {
      expect(
        checkNotice(withPart(silent, 1, { noFreshNotice: { ...noFreshNotice, ...change } })),
      ).toMatchObject([{ code: 'no-fresh-notice-unjustified', section: 'FOIA 2000 s17(6)' }]);
    }
    expect(found(withPart(silent, 1, { answer: 'refused-cost' }))).toEqual(['no-fresh-notice-unjustified']);
  });
});
