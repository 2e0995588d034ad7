// How to complain, and to whom.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from '../check-notice.js';
import type { StructuredNotice } from '../notice.js';
import { found } from '../testing/altered.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');
const environmental = sample('environmental');
const scottish = sample('scottish');

describe('how to complain', () => {
  it('is a breach when a refusal leaves it out', () => {
    expect(checkNotice({ ...complete, reviewParticulars: null, regulatorParticulars: null })).toMatchObject([
      {
        code: 'review-particulars-missing',
        section: 'FOIA 2000 s17(7)(a)',
        severity: 'breach',
        message: expect.stringContaining('internal review'),
        remedy: expect.stringContaining('or say that there is none'),
      },
      {
        code: 'regulator-particulars-missing',
        section: 'FOIA 2000 s17(7)(b)',
        severity: 'breach',
        message: expect.stringContaining('section 50'),
      },
    ]);
  });
  it('may say under FOIA that there is no review, and under no other law', () => {
    const none = { reviewParticulars: null, reviewNotOffered: true };
    expect(found({ ...complete, ...none })).toEqual([]);
    expect(found({ ...environmental, ...none })).toEqual(['review-particulars-missing']);
    expect(checkNotice({ ...scottish, ...none })[0]).toMatchObject({
      section: 'FOISA 2002 s19(a)',
      message: expect.stringContaining('section 20(1)'),
      remedy: 'Say how to ask, of whom, and within what time.',
    });
  });
  it('is not owed with disclosure, and is good practice with "not held"', () => {
    const without = { ...complete, reviewParticulars: null, regulatorParticulars: null };
    expect(found({ ...without, parts: [complete.parts[0]!] })).toEqual([]);
    expect(checkNotice({ ...without, parts: [complete.parts[3]!] }).map(({ severity }) => severity)).toEqual([
      'advice',
      'advice',
    ]);
    expect(
      checkNotice({ ...without, regime: 'foisa', parts: [complete.parts[3]!] }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['breach', 'breach']);
  });
});
