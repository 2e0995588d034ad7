// Notices that are complete yield nothing: each rule has its own tests beside it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkNotice } from './check-notice.js';
import type { StructuredNotice } from './notice.js';

const sample = (name: string): StructuredNotice =>
  JSON.parse(
    readFileSync(new URL(`../../../../test/samples/notices/${name}-notice.json`, import.meta.url), 'utf8'),
  ) as StructuredNotice;
const complete = sample('complete');
const holding = sample('holding');
const environmental = sample('environmental');
const scottish = sample('scottish');

describe('a complete notice', () => {
  it.each([
    ['FOIA', complete],
    ['FOIA, undecided', holding],
    ['EIR', environmental],
    ['FOISA', scottish],
  ])('under %s yields no finding', (_, notice) => {
    expect(checkNotice(notice)).toEqual([]);
  });
});
