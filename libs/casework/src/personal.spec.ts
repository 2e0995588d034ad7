// Who asks and what is asked, as the case stands: completed when the request was made valid, split and merged since.
import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from './events.js';
import { personalOf } from './personal.js';
import { given, put, received } from './testing/given.js';

const past = given(
  received(),
  put({ type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Your name, please.' }, '2026-11-03'),
  put(
    { type: 'MakeRequestValid', text: '', name: 'Alexandra Morgan', email: null, address: null },
    '2026-11-04',
  ),
  put({ type: 'SplitPart', part: 3, texts: ['Three a?', 'Three b?'] }, '2026-11-05'),
  put({ type: 'MergeParts', parts: [1, 2], text: 'One and two?' }, '2026-11-05'),
);

describe('the personal data of a case', () => {
  it('names the requester as completed, at the address first given', () => {
    expect(personalOf(past.events)?.requester).toEqual({
      name: 'Alexandra Morgan',
      email: 'alex@example.org',
      address: null,
    });
  });

  it('has the words of each part as it stands, and of those that it was made from', () => {
    const texts = personalOf(past.events)?.texts;
    expect(past.file?.parts.map(({ number }) => texts?.get(number))).toEqual([
      ...['One and two?', 'Three a?', 'Three b?', 'Four?', 'Five?', 'Six?', 'Seven?'],
    ]);
    expect(texts?.get(3)).toBe('Three?');
  });

  it('is nothing where the sealed parts are gone', () => {
    const closed = past.events.map((event) => ({ ...event, sealed: undefined }) as unknown as CaseEvent);
    expect(personalOf(closed)).toBeNull();
  });
});
