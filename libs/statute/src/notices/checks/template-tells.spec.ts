// Words that betray a template.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { StructuredNotice } from '../notice.js';
import { found, withClaim } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');

describe('words of a template', () => {
  it.each([
    ['The threat level is severe.', 'threat level is'],
    ['Attacks took place this year in two cities.', 'this year'],
    ['At the time of writing no trial was listed.', 'At the time of writing'],
    ['The current national threat level is high.', 'current national threat level'],
  ])('"%s" needs a date', (reasons, phrase) => {
    const findings = checkNotice(withClaim(complete, 2, { reasons }));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['undated-fact']));
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      part: 2,
      message: expect.stringContaining(phrase),
    });
  });
  it('is content with a date in the sentence', () => {
    expect(
      found(withClaim(complete, 2, { reasons: 'As at 3 November 2026 the threat level is substantial.' })),
    ).toEqual([]);
  });
  it('finds the wording of a partial silence where nothing was confirmed', () => {
    const silent = { ...complete, parts: [complete.parts[2]!] };
    const reasons = 'To confirm or deny that any other information is held would harm national security.';
    expect(found(withClaim(silent, 3, { reasons }, 1))).toEqual(['partial-wording']);
    expect(found(withClaim(complete, 3, { reasons }, 1))).toEqual([]);
  });
  it.each(['any  other information', 'any other  information', 'Any other\ninformation'])(
    'finds that wording however it is spaced: %j',
    (words) => {
      const silent = { ...complete, parts: [complete.parts[2]!] };
      const reasons = `To confirm or deny that ${words} is held would harm national security.`;
      expect(found(withClaim(silent, 3, { reasons }, 1))).toEqual(['partial-wording']);
    },
  );
});
