// More time to weigh the public interest: for whom, on what, until when.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { StructuredNotice } from '../notice.js';
import { found, withClaim, withPart } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const holding = sample('holding');

describe('a notice that more time is needed', () => {
  it.each([
    [{ estimate: null }, 'estimate-missing', 'breach', 'FOIA 2000 s17(2)'],
    [{ estimate: '2026-12-01' }, 'estimate-passed', 'breach', 'FOIA 2000 s17(2)'],
    [{ estimate: '2027-01-04' }, 'estimate-beyond-forty', 'warning', 'FOIA 2000 s10(3)'],
    [{ earlierEstimates: ['2026-12-11'] }, 'second-extension', 'warning', 'FOIA 2000 s10(3)'],
    [{ claims: [] }, 'claim-missing', 'breach', 'FOIA 2000 s17(1)(b)'],
  ])('with %j', (change, code, severity, section) => {
    expect(checkNotice(withPart(holding, 1, change))).toMatchObject([{ code, severity, section, part: 1 }]);
  });
  it('cannot judge an estimate without dates', () => {
    expect(
      found(withPart({ ...holding, receivedOn: null, sentOn: null }, 1, { estimate: '2030-01-01' })),
    ).toEqual(['received-date-missing', 'sent-date-missing']);
  });
  it('cannot rest on an absolute exemption', () => {
    expect(found(withClaim(holding, 1, { exemption: '41(1)' }))).toEqual(['extension-not-available']);
  });
  it.each(['eir', 'foisa', 'eisr'] as const)('does not exist under %s', (regime) => {
    const exemption = { eir: '12(5)(e)', foisa: '33(1)(b)', eisr: '10(5)(e)' }[regime];
    expect(found({ ...withClaim(holding, 1, { exemption }), regime, sentOn: '2026-11-27' })).toEqual([
      'extension-not-available',
    ]);
  });
});
