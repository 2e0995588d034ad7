// The plain SHA-256 against the platform's.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from './sha-256.js';

const platform = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('SHA-256', () => {
  it('is that of the platform for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (text) =>
        expect(sha256(text)).toBe(platform(text)),
      ),
    );
  });

  it('is so at every length around the edge of a block', () => {
    for (let length = 0; length <= 130; length++)
      expect(sha256('a'.repeat(length))).toBe(platform('a'.repeat(length)));
  });
});
