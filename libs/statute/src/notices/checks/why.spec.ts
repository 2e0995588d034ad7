// Reasons given, apparent, or lawfully left out.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { NoticeClaim, StructuredNotice } from '../notice.js';
import { found, withClaim, withPart } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');

describe('reasons', () => {
  it.each([
    ['missing', { reasons: null }, ['reasons-missing']],
    ['blank', { reasons: '  ' }, ['reasons-missing']],
    ['apparent', { reasons: null, reasonsApparent: true }, []],
    [
      'left out with an explanation',
      { reasons: null, publicInterest: null, reasonsOmitted: 'They would name the camera that is hidden.' },
      [],
    ],
    ['left out without one', { reasons: null, reasonsOmitted: '' }, ['omission-unexplained']],
  ])('%s', (_, change, expected) => {
    expect(found(withClaim(complete, 2, change))).toEqual(expected);
  });
  it('for silence on national security alone must speak of confirming or denying', () => {
    const alone = withPart(complete, 3, { claims: [complete.parts[2]!.claims![1]!] });
    const off = (change: Partial<NoticeClaim>): StructuredNotice => withClaim(alone, 3, change);
    expect(found(alone)).toEqual([]);
    expect(checkNotice(off({ reasons: 'Disclosure would help terrorists.' }))).toMatchObject([
      { code: 'confirmation-harm-missing', severity: 'warning', part: 3 },
    ]);
    for (const words of ['whether anything is held', 'whether we hold any', 'whether the force holds any'])
      expect(found(off({ reasons: `That we say ${words} would be telling.` }))).toEqual([]);
    for (const words of ['whether we withhold any', 'whether the holder is away'])
      expect(found(off({ reasons: `That we say ${words} would be telling.` }))).toHaveLength(1);
    expect(found(off({ reasons: '', reasonsApparent: true }))).toEqual([]);
    expect(found(withClaim(complete, 3, { reasons: 'Disclosure would help terrorists.' }, 1))).toEqual([]);
  });
});
