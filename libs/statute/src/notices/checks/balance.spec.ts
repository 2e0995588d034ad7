// Both sides and a conclusion, for each qualified claim and duty.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { StructuredNotice } from '../notice.js';
import { found, silentUnder, withClaim, withheldUnder } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');

describe('the public interest balance', () => {
  const balance = complete.parts[1]!.claims![0]!.publicInterest!;
  it.each([
    [null, 'factors for disclosure, factors for maintaining the exemption, a conclusion'],
    [{ ...balance, favouring: [] }, 'factors for disclosure'],
    [{ ...balance, against: [' '] }, 'factors for maintaining the exemption'],
    [{ ...balance, conclusion: '' }, 'a conclusion'],
  ])('%j lacks %s', (publicInterest, lacks) => {
    expect(checkNotice(withClaim(complete, 2, { publicInterest }))).toMatchObject([
      {
        code: 'balance-missing',
        section: 'FOIA 2000 s17(3)(b)',
        severity: 'breach',
        part: 2,
        message: `The public interest balance for 31(1) lacks ${lacks}.`,
      },
    ]);
  });
  it('for silence weighs saying whether it is held', () => {
    expect(checkNotice(withClaim(complete, 3, { publicInterest: null }, 1))).toMatchObject([
      {
        code: 'balance-missing',
        section: 'FOIA 2000 s17(3)(a)',
        message:
          'The public interest balance for 24(2) lacks factors for saying whether it is held, factors for neither confirming nor denying, a conclusion.',
        remedy: expect.stringContaining('staying silent'),
      },
    ]);
  });
  it('is not owed for an absolute exemption', () => {
    expect(found(withheldUnder(complete, { exemption: '41(1)', publicInterest: null }))).toEqual([]);
    expect(found(withheldUnder(complete, { exemption: '37(1)(a)', publicInterest: null }))).toEqual([]);
    expect(found(withheldUnder(complete, { exemption: '37(1)(b)', publicInterest: null }))).toEqual([
      'balance-missing',
    ]);
  });
  it('is advice for silence on personal data, where practice seldom states it', () => {
    expect(
      checkNotice(silentUnder(complete, { exemption: '40(5B)(a)', publicInterest: null })),
    ).toMatchObject([{ code: 'balance-missing', severity: 'advice' }]);
  });
  it('may follow in a separate notice with a date', () => {
    expect(
      found(withClaim(complete, 2, { publicInterest: null, balanceToFollow: { by: '2026-12-15' } })),
    ).toEqual([]);
    expect(found(withClaim(complete, 2, { publicInterest: null, balanceToFollow: { by: null } }))).toEqual([
      'balance-follows-undated',
    ]);
  });
});
