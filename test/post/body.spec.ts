// What a letter says reads at Notify as it was written, whoever wrote it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rendered } from '../notify-fake/held.js';
import { asNotifyBody } from '../../libs/post/src/outbound/notify/body.js';

describe('a body for Notify', () => {
  it.each([
    ['a link', '[Claim your refund](https://evil.example)'],
    ['a heading', '# Not from the council'],
    ['a list', '* one\n- two\n+ three\n1. four'],
    ['an escape of its own', '\\[x\\](https://evil.example) and \\\\['],
    ['code', '```\nplain\n```'],
    ['a table', 'a | b\n--|--\n1 | 2'],
    ['a quotation', '> said'],
  ])('makes no formatting of %s', (_what, text) => {
    expect(rendered(asNotifyBody(text))).toBe(text);
  });

  it('leaves a web address alone, so that it can be followed', () => {
    const text = 'See https://ico.org.uk/make-a-complaint_(foi)/ for a_b.';
    expect(asNotifyBody(text)).toBe('See https://ico.org.uk/make-a-complaint_(foi)/ for a\\_b.');
  });

  it('reads as it was written, whatever was written', () => {
    const marks = fc.array(fc.constantFrom(...'ab \n\\`*_{}[]()#+-.!>~|1', 'https://x.example/a_b '), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(marks, (written) => {
        const text = written.join('');
        expect(rendered(asNotifyBody(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
