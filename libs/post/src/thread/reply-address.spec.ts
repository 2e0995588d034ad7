// A reply address leads back to its case, and nobody else can make one.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAddress } from '../outbound/envelope.js';
import { readReplyAddress, replyAddressOf } from './reply-address.js';

const SECRET = 'a secret of the reply addresses';
const address = replyAddressOf('westmarch.twentieth.example', 'westmarch', 'WM-2026-000001', SECRET);
const reference = fc.stringMatching(/^[A-Z]{1,6}-[12][0-9]{3}-[0-9]{1,8}$/);

describe('a reply address', () => {
  it('names the case, and is an address', () => {
    expect(address).toMatch(/^case\+WM-2026-000001\.[a-z2-7]{16}@westmarch\.twentieth\.example$/);
    expect(isAddress(address)).toBe(true);
  });

  it('leads back to its case, whatever the case', () => {
    fc.assert(
      fc.property(reference, (of) => {
        const made = replyAddressOf('twentieth.example', 'westmarch', of, SECRET);
        expect(made.indexOf('@')).toBeLessThanOrEqual(64);
        expect(readReplyAddress(made, 'westmarch', SECRET)).toBe(of);
      }),
    );
  });

  it('survives mail systems that change the case of letters', () => {
    expect(readReplyAddress(address.toLowerCase(), 'westmarch', SECRET)).toBe('WM-2026-000001');
    expect(readReplyAddress(address.toUpperCase(), 'westmarch', SECRET)).toBe('WM-2026-000001');
  });

  it('leads nowhere when anything in it was changed', () => {
    fc.assert(
      fc.property(fc.nat(address.length - 1), fc.constantFrom(...'abz27-.+@'), (at, mark) => {
        const changed = `${address.slice(0, at)}${mark}${address.slice(at + 1)}`;
        fc.pre(changed.toLowerCase() !== address.toLowerCase());
        expect(readReplyAddress(changed, 'westmarch', SECRET)).toBeNull();
      }),
    );
  });

  it.each([
    ['another authority’s mail', address, 'eastmarch', SECRET],
    ['under another secret', address, 'westmarch', 'another secret of some length'],
    ['with an address around it', `x${address}`, 'westmarch', SECRET],
    ['with no mark', 'case+WM-2026-000001@westmarch.twentieth.example', 'westmarch', SECRET],
    ['as an ordinary address', 'foi@westmarch.twentieth.example', 'westmarch', SECRET],
    ['empty', '', 'westmarch', SECRET],
  ])('leads nowhere as %s', (_what, given, authority, secret) => {
    expect(readReplyAddress(given, authority, secret)).toBeNull();
  });

  it('is never made of what is no reference, no domain or no secret', () => {
    expect(() => replyAddressOf('twentieth.example', 'w', 'A@b', SECRET)).toThrow(/reference/);
    expect(() => replyAddressOf('two words', 'w', 'WM-2026-1', SECRET)).toThrow(/TWENTIETH_MAIL_DOMAIN/);
    expect(() => replyAddressOf('twentieth.example', 'w', 'WM-2026-1', '')).toThrow(/16 characters/);
  });
});
