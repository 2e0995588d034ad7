// Requests as requesters write them: lists of every style, and texts that only look like lists.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOfText } from './parts-of-text.js';

const lines = (...text: string[]) => text.join('\n');

describe('a list of questions becomes parts', () => {
  it.each([
    ['1. and 2.', '1.', '2.'],
    ['1) and 2)', '1)', '2)'],
    ['(1) and (2)', '(1)', '(2)'],
    ['a) and b)', 'a)', 'b)'],
    ['(a) and (b)', '(a)', '(b)'],
    ['dashes', '-', '-'],
    ['round bullets', '•', '•'],
    ['stars', '*', '*'],
    ['Q1. and Q2.', 'Q1.', 'Q2.'],
    ['Question 1: and Question 2:', 'Question 1:', 'Question 2:'],
  ])('marked by %s', (_style, first, second) => {
    const text = lines(
      'Dear Sir,',
      '',
      `${first} How many dogs are kept?`,
      `${second} What do they eat?`,
      '',
      'Yours,',
    );
    expect(partsOfText(text)).toEqual(['How many dogs are kept?', 'What do they eat?']);
  });

  it('joins an item that runs over several lines', () => {
    expect(partsOfText(lines('1. How many dogs', '   are kept', 'at present?', '2. Why?'))).toEqual([
      'How many dogs are kept at present?',
      'Why?',
    ]);
  });

  it('keeps nested items in their parent', () => {
    const text = lines(
      '1. The contract:',
      '   a) its value',
      '   b) its date',
      '2. The meetings:',
      ' - dates',
      ' - places',
    );
    expect(partsOfText(text)).toEqual([
      'The contract:\na) its value\nb) its date',
      'The meetings:\n- dates\n- places',
    ]);
  });

  it('keeps indented numbers of the same style in their parent', () => {
    expect(partsOfText(lines('1. Contracts', '   1. value', '   2. date', '2. Meetings'))).toEqual([
      'Contracts\n1. value\n2. date',
      'Meetings',
    ]);
  });

  it('keeps a further paragraph with its item, and leaves out the sign-off', () => {
    const text = lines(
      '1. Contracts.',
      '',
      'By that I mean signed ones.',
      '',
      '2. Meetings.',
      '',
      'Kind regards,',
      'A. Requester',
    );
    expect(partsOfText(text)).toEqual(['Contracts.\n\nBy that I mean signed ones.', 'Meetings.']);
  });

  it('counts beyond ninety-nine', () => {
    const items = Array.from({ length: 120 }, (_, n) => `Question of number ${n}`);
    expect(partsOfText(items.map((text, n) => `${n + 1}. ${text}`).join('\n'))).toEqual(items);
  });

  it('reads Windows line ends and tabs', () => {
    expect(partsOfText('1.\tContracts\r\n2.\tMeetings\r\n')).toEqual(['Contracts', 'Meetings']);
  });
});

describe('where it is not plainly a list of questions, the whole is one part', () => {
  it.each([
    ['prose', 'Please send me the dog policy. I would like it by e-mail.'],
    ['a single item', lines('1. How many dogs are kept?', '', 'Thank you')],
    ['numbers that do not begin at one', lines('Rules:', '4. No dogs allowed', '5. No cats allowed')],
    ['years and addresses', lines('I live at', '10. Downing Street', '12. Downing Street')],
    ['short bullets that name formats', lines('Please send the register as', '- CSV', '- a spreadsheet')],
    [
      'a question outside the list',
      lines(
        'How many dogs are kept?',
        '',
        'Breeds known:',
        '- the golden retriever',
        '- the springer spaniel',
      ),
    ],
    [
      'a second list after the first',
      lines('Dogs', '1. How many?', '2. Why?', '', 'Cats', '1. How many?', '2. Why?'),
    ],
    ['initials', lines('A. Person wrote', 'B. Person answered')],
  ])('%s', (_name, text) => {
    expect(partsOfText(text)).toEqual([text.trim()]);
  });

  it('a blank text has no part', () => {
    expect(partsOfText(' \n\t')).toEqual([]);
  });

  it('a list of more items than a request can have', () => {
    const text = Array.from({ length: 500 }, (_, n) => `- item number ${n}`).join('\n');
    expect(partsOfText(text)).toEqual([text]);
  });

  it('a hundred thousand lines are read', () => {
    expect(partsOfText(`1. One\n${'   - nested\n'.repeat(100_000)}2. Two`)).toHaveLength(2);
    expect(partsOfText('1.\n'.repeat(100_000))).toHaveLength(1);
  });

  it('a courtesy with a question mark is not a question', () => {
    expect(
      partsOfText(lines('Could you answer the following?', '', '1. Contracts', '2. Meetings')),
    ).toHaveLength(2);
  });
});

describe('for any text', () => {
  const item = fc
    .array(fc.stringMatching(/^[A-Za-z]{2,8}$/), { minLength: 3, maxLength: 6 })
    .map((words) => words.join(' '));

  it('a numbered list of plain items gives back those items', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 30 }), (items) => {
        expect(partsOfText(items.map((text, n) => `${n + 1}. ${text}`).join('\n'))).toEqual(items);
      }),
    );
  });

  it('nothing is refused, no part is empty, and no word is invented', () => {
    const line = fc.oneof(
      fc.string(),
      item.map((text) => `- ${text}`),
      item.map((text) => `1. ${text}`),
      fc.constant(''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (written) => {
        const text = written.join('\n');
        const parts = partsOfText(text);
        expect(parts.length === 0).toBe(text.trim() === '');
        for (const part of parts) {
          expect(part.trim()).not.toBe('');
          for (const word of part.split(/\s+/)) expect(text).toContain(word);
        }
      }),
      { numRuns: 500 },
    );
  });
});
