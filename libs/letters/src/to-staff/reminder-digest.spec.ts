// The digest as its reader sees it, and as somebody may try to misuse it.
import { describe, expect, it } from '@jest/globals';
import { PAYLOADS } from '../testing/payloads.js';
import { writeDigest, type DigestFacts } from './reminder-digest.js';

const reminder = (over: object = {}) => ({
  ...{ reference: 'RC-2026-0002', deadlineName: 'the response', due: '2026-12-01', roleTitle: 'Team leader' },
  ...over,
});
const facts: DigestFacts = {
  authorityName: 'Rehearsal Constabulary',
  morning: '2026-11-27',
  reminders: [
    reminder(),
    reminder({
      ...{ reference: 'RC-2026-0001', due: '2026-11-30' },
      standsIn: 'For lead-2, who stands in for lead-1: away until Friday 4 December 2026.',
    }),
  ],
};
const written = (over: object = {}) => {
  const letter = writeDigest({ ...facts, ...over });
  if (!('subject' in letter)) throw new Error(JSON.stringify(letter));
  return letter;
};

describe('the digest of a morning', () => {
  it('tells each case with its date, the nearest deadline first', () => {
    const { subject, text } = written();
    expect(subject).toBe(
      'Rehearsal Constabulary: 2 reminders for 27 November 2026, the first due on 30 November 2026',
    );
    expect(text.match(/RC-2026-\d+: the response, due on \w+ \d+ \w+ \d+/g)).toEqual([
      'RC-2026-0001: the response, due on Monday 30 November 2026',
      'RC-2026-0002: the response, due on Tuesday 1 December 2026',
    ]);
    expect(text).toContain('who stands in for lead-1');
  });

  it('says that it comes late, where it does', () => {
    expect(written({ timing: 'These were due at nine.' }).text).toContain('These were due at nine.');
    expect(written().text).not.toContain('late');
  });

  it('is not written of nothing, nor from a fact that it does not know', () => {
    expect(writeDigest({ ...facts, reminders: [] })).toEqual([
      { fact: 'reminders', problem: 'must be a list of at least 1' },
    ]);
    expect(writeDigest({ ...facts, mood: 'cheerful' } as DigestFacts)).toEqual([
      { fact: 'mood', problem: 'is not a fact of this letter' },
    ]);
  });

  it('tells two hundred payloads as text', () => {
    for (const { mark, text } of PAYLOADS)
      for (const over of [
        { authorityName: text },
        { reminders: [reminder({ reference: text, deadlineName: text, standsIn: text, timing: text })] },
      ]) {
        const { subject, html } = written(over);
        expect([mark, html.includes(mark), /[\r\n]/.test(subject)]).toEqual([mark, true, false]);
        expect(/<script|<img|<svg|<iframe|onerror=alert\(1\)>/i.test(html)).toBe(false);
      }
  });
});
