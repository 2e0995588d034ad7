// What the wire accepts as a notice, and how it names what it refuses.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { checkNotice } from './check-notice.js';
import { findingSchema, letterReadingSchema, structuredNoticeSchema } from './notice-schema.js';
import { readLetter } from './reading/read-letter.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../../test/samples/notices/${name}`, import.meta.url), 'utf8');
const complete = JSON.parse(sample('complete-notice.json')) as Record<string, unknown>;
const refused = (change: Record<string, unknown>): string =>
  z.prettifyError(structuredNoticeSchema.safeParse({ ...complete, ...change }).error ?? new z.ZodError([]));

describe('a notice on the wire', () => {
  it.each(['complete', 'holding', 'environmental', 'scottish'])('%s is accepted as it stands', (name) => {
    const notice: unknown = JSON.parse(sample(`${name}-notice.json`));
    expect(structuredNoticeSchema.parse(notice)).toEqual(notice);
  });
  it('may speak of the first and of the last day that can be counted', () => {
    const notice = { ...complete, receivedOn: '2005-01-01', dueOn: '2098-12-31' };
    expect(structuredNoticeSchema.parse(notice)).toEqual(notice);
  });
  it.each([
    [{ receivedOn: '2026-02-30' }, 'receivedOn', 'a civil date that exists'],
    [{ dueOn: '2099-12-30' }, 'dueOn', 'a civil date that exists, from 2005-01-01 to 2098-12-31'],
    [{ receivedOn: '2004-12-31' }, 'receivedOn', 'a civil date that exists, from 2005-01-01'],
    [{ regime: 'gdpr' }, 'regime', 'foia'],
    [{ parts: [] }, 'parts', '>=1'],
    [{ parts: [{ part: 1, answer: 'ignored' }] }, 'parts[0].answer', 'withheld'],
    [
      { parts: [{ part: 1, claims: [{ exemption: '', duty: 'communicate' }] }] },
      'parts[0].claims[0].exemption',
      '>=1',
    ],
    [{ refrence: 'x' }, 'refrence', 'Unrecognized'],
  ])('%j is refused by name', (change, field, why) => {
    expect(refused(change)).toContain(field);
    expect(refused(change)).toContain(why);
  });
  it('answers with findings and readings of the shape it declares', () => {
    const findings = checkNotice(structuredNoticeSchema.parse({ ...complete, reference: null }));
    expect(z.array(findingSchema).parse(findings)).toEqual(findings);
    const reading = readLetter(sample('blanket-silence.txt'));
    expect(letterReadingSchema.parse(reading)).toEqual(reading);
  });
  it('is named for the document of the API', () => {
    const registered = [structuredNoticeSchema, findingSchema, letterReadingSchema].map(
      (schema) => z.globalRegistry.get(schema)?.id,
    );
    expect(registered).toEqual(['StructuredNotice', 'NoticeFinding', 'LetterReading']);
    expect(z.toJSONSchema(structuredNoticeSchema)).toMatchObject({
      $defs: { NoticePart: { type: 'object' }, NoticeClaim: { type: 'object' } },
    });
  });
});
