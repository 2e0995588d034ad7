// The reference and the dates of a notice, with and without the timetable of its case.
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
const scottish = sample('scottish');

describe('reference and dates', () => {
  it.each([
    [{ reference: null }, ['reference-missing']],
    [{ reference: ' ' }, ['reference-missing']],
    [{ receivedOn: null }, ['received-date-missing']],
    [{ sentOn: undefined }, ['sent-date-missing']],
    [{ sentOn: '2026-10-30' }, ['sent-before-receipt']],
    [{ sentOn: '2026-11-02' }, []],
    [{ sentOn: '2026-12-01' }, []],
    [{ sentOn: '2026-12-02' }, ['out-of-time']],
    [{ sentOn: '2026-12-02', dueOn: null }, ['out-of-time']],
    [{ sentOn: '2026-12-01', dueOn: null }, []],
  ])('%j gives %j', (change, expected) => {
    expect(found({ ...complete, ...change })).toEqual(expected);
  });
  it('is a breach against the timetable, and a warning against a plain count', () => {
    const late = { ...complete, sentOn: '2026-12-02' };
    expect(checkNotice(late)[0]).toMatchObject({
      severity: 'breach',
      section: 'FOIA 2000 s10(1), s17(1)',
      message: 'Sent on 2 December 2026; the last day was 1 December 2026.',
    });
    expect(checkNotice({ ...late, dueOn: null })[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('ended on 1 December 2026, unless'),
    });
  });
  it('counts on the Scottish calendar for a Scottish authority', () => {
    expect(found({ ...scottish, sentOn: '2026-12-01' })).toEqual([]);
    expect(found({ ...scottish, receivedOn: '2018-03-21', sentOn: '2018-04-20' })).toEqual(['out-of-time']);
  });
  it('finds an exemption that comes late', () => {
    expect(checkNotice(withClaim(complete, 2, { introducedLate: true }))).toMatchObject([
      { code: 'late-exemption', severity: 'breach', part: 2 },
    ]);
  });
});
