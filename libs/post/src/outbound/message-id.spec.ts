// A letter's Message-ID is one for ever, and its own.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAddress } from './envelope.js';
import { messageIdOf } from './message-id.js';

describe('a Message-ID', () => {
  it('is the letter’s id at our domain', () => {
    expect(messageIdOf('letter-0af3', 'twentieth.example')).toBe('<letter-0af3@twentieth.example>');
  });

  it('is a Message-ID whatever the id, and never that of another letter', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        const [a, b] = [messageIdOf(one, 'twentieth.example'), messageIdOf(other, 'twentieth.example')];
        expect(a).toMatch(/^<[\w.=-]+@twentieth\.example>$/);
        expect(a === b).toBe(one === other);
      }),
    );
  });

  it('needs a domain', () => {
    expect(() => messageIdOf('letter-1', 'two words')).toThrow(/TWENTIETH_MAIL_DOMAIN/);
  });
});

describe('an address', () => {
  it.each(['a@example.org', 'first.last+foi@sub.example.org', 'ü@bücher.example'])('%s is one', (address) =>
    expect(isAddress(address)).toBe(true),
  );
  it.each([
    '',
    'a',
    'a@',
    '@b',
    'a b@example.org',
    'a@example.org,b@example.org',
    '<a@example.org>',
    'a@b..c',
    'a@b\n',
  ])('%j is none', (address) => expect(isAddress(address)).toBe(false));
});
