// Who asks, and what is asked, as the case stands: completed when the request was made valid, split and merged since.
import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from './events.js';
import { wordsOfParts } from './part-words.js';
import { requesterOf } from './requester-of.js';
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
const closed = past.events.map((event) => ({ ...event, sealed: undefined }) as unknown as CaseEvent);

describe('the requester of a case', () => {
  it('is named as completed, at the address first given', () => {
    expect(requesterOf(past.events)).toEqual({
      name: 'Alexandra Morgan',
      email: 'alex@example.org',
      address: null,
    });
  });

  it('is nobody where the sealed parts are gone', () => {
    expect(requesterOf(closed)).toBeNull();
  });
});

describe('the words of the parts', () => {
  it('are those of each part as it stands, and of those that it was made from', () => {
    const words = wordsOfParts(past.events);
    expect(past.file?.parts.map(({ number }) => words.get(number))).toEqual([
      ...['One and two?', 'Three a?', 'Three b?', 'Four?', 'Five?', 'Six?', 'Seven?'],
    ]);
    expect(words.get(3)).toBe('Three?');
  });
});
