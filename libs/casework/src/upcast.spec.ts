// Events are read whatever version wrote them, save one newer than the program that reads.
import { describe, expect, it } from '@jest/globals';
import { given, received } from './testing/given.js';
import { upcast } from './upcast.js';

const [first] = given(received()).events;

describe('an event of the record', () => {
  it('is read as it was recorded', () => {
    expect(upcast(first!)).toEqual(first);
  });

  it('keeps no more than an event has', () => {
    const stored = { ...first!, hash: 'a'.repeat(64), position: 7 };
    expect(upcast(stored)).toEqual(first);
  });

  it('from a newer program is not guessed at: it says what to deploy', () => {
    expect(() => upcast({ ...first!, schema: 2 })).toThrow(
      'Event event-1 has schema 2; this version reads up to 1: deploy the newer one.',
    );
  });
});
