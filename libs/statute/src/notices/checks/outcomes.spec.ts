// One answer to each part, and no blanket.
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

describe('one answer to each part', () => {
  it('finds a part with none', () => {
    expect(checkNotice(withPart(complete, 4, { answer: null }))).toMatchObject([
      { code: 'part-without-outcome', section: 'FOIA 2000 s1(1)', part: 4 },
    ]);
  });
  it('finds a part with two', () => {
    expect(
      checkNotice({ ...complete, parts: [...complete.parts, { part: 1, answer: 'not-held' }] }),
    ).toMatchObject([{ code: 'part-with-two-outcomes', part: 1 }]);
  });
  it('finds a blanket refusal, part by part', () => {
    const two = complete.parts[1]!;
    const blanket = {
      ...complete,
      parts: [
        { ...two, reasons: null },
        { ...two, part: 9, reasons: '' },
      ],
    };
    expect(checkNotice(blanket)).toMatchObject([
      { code: 'blanket-outcome', part: 2, severity: 'breach', section: 'FOIA 2000 s17(1)(c)' },
      { code: 'blanket-outcome', part: 9 },
    ]);
  });
  it('accepts the same exemption for two parts with a reason for each, and notices a reason copied', () => {
    const two = complete.parts[1]!;
    const other = {
      ...two,
      part: 9,
      reasons: 'Rural lanes have no detour, so that a list of them says even more.',
    };
    expect(found({ ...complete, parts: [two, other] })).toEqual([]);
    expect(found({ ...complete, parts: [two, { ...two, part: 9 }] })).toEqual([
      'same-reason-for-parts',
      'same-reason-for-parts',
    ]);
  });
  it('leaves different refusals alone', () => {
    const two = complete.parts[1]!;
    const three = complete.parts[2]!;
    expect(
      found({
        ...complete,
        parts: [
          { ...two, reasons: null },
          { ...three, reasons: null },
        ],
      }),
    ).toEqual([]);
  });
});
