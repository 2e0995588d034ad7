// What the sender wrote is told apart from what is quoted and from the signature; in doubt everything stays.
import { describe, expect, it } from '@jest/globals';
import { ownWords } from './own-words.js';

const lines = (...text: string[]) => text.join('\n');

describe('an answer above a quoted message', () => {
  it.each([
    [
      '"On … wrote:"',
      ['On Mon, 2 Nov 2026 at 09:14, Disclosure Unit <foi@a.example> wrote:', '> Which year?', '> Thanks'],
    ],
    [
      '"On … wrote:" over two lines',
      ['On Mon, 2 Nov 2026 at 09:14, Disclosure Unit', '<foi@a.example> wrote:', '> Which year?'],
    ],
    ['"Original Message"', ['-----Original Message-----', 'From: foi@a.example', 'Which year?']],
    [
      'a block of headers',
      [
        'From: Disclosure Unit',
        'Sent: 02 November 2026 09:14',
        'To: Morgan',
        'Subject: RE: dogs',
        '',
        'Which year?',
      ],
    ],
    ['marks alone', ['> Which year?', '>', '> Thanks']],
  ])('after %s', (_how, quoted) => {
    const own = ownWords(lines('The year 2025.', '', ...quoted), 'Re: dogs');
    expect(own).toEqual({ text: 'The year 2025.', quoted: quoted.join('\n'), signature: null });
  });
});

describe('everything stays', () => {
  it.each([
    [
      'where answers stand between quoted lines',
      'Re: dogs',
      lines('On 2 Nov 2026, Unit wrote:', '> Which year?', '2025.', '> Which dogs?', 'All.'),
    ],
    ['where the whole is quoted', 'Re: dogs', lines('> How many dogs?', '> Thanks')],
    [
      'in a forwarded message',
      'Fwd: request',
      lines('From: M', 'Date: 1 Nov', 'To: you', 'Subject: request', '', 'How many dogs?'),
    ],
    [
      'below a forwarding mark',
      'dogs',
      lines(
        'Please see',
        '---------- Forwarded message ---------',
        'From: M',
        'Date: x',
        'To: y',
        'Subject: z',
        'Dogs?',
      ),
    ],
    [
      'where a sentence only begins like a quotation',
      'dogs',
      lines('On 2 November 2026 a dog was seen.', 'Whose was it?'),
    ],
  ])('%s', (_where, subject, text) => {
    expect(ownWords(text, subject)).toEqual({ text, quoted: null, signature: null });
  });
});

describe('a signature', () => {
  it('is set apart at its mark', () => {
    expect(ownWords(lines('How many dogs?', '-- ', 'Morgan Ashdown', '14 Larch Terrace'), null)).toEqual({
      text: 'How many dogs?',
      quoted: null,
      signature: lines('-- ', 'Morgan Ashdown', '14 Larch Terrace'),
    });
  });

  it('is not taken for one when most of the message follows', () => {
    const text = lines('Hello', '--', ...Array.from({ length: 30 }, (_, n) => `${n + 1}. question`));
    expect(ownWords(text, null).text).toBe(text);
  });
});
