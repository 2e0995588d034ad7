// Citations as letters write them.
import { describe, expect, it } from '@jest/globals';
import { readLetter } from './read-letter.js';

describe('citations in prose', () => {
  const cited = (sentence: string): string[] =>
    readLetter(`Freedom of Information Act 2000\n\n${sentence}`).mentions.map(({ text }) => text);
  it.each([
    ['We rely on section 31(1)(a) and (b).', ['31(1)(a)', '31(1)(b)']],
    ['Sections 24 and 31 apply.', ['24', '31']],
    ['Section 31 and 40 working days passed.', ['31']],
    ['We rely on s.40(2), s43(2) & s 22A.', ['40(2)', '43(2)', '22A']],
    ['Section 36(2)(b)(i), (ii) of the Act.', ['36(2)(b)(i)', '36(2)(b)(ii)']],
    ['We do not rely on section 31(3).', []],
    ['Section 31 of the Data Protection Act 2018 is another matter.', []],
    ['Section 31 of the Freedom of Information Act 2000.', ['31']],
    ['It is 31 days since section 17 was cited.', []],
  ])('"%s"', (sentence, texts) => {
    expect(cited(sentence)).toEqual(texts);
  });
});

describe('a hostile letter', () => {
  it.each([
    ['separators without end', `section 31${' ,  and '.repeat(20_000)}!`],
    ['brackets without end', `section 31${'(1)'.repeat(20_000)}`],
    ['spaces without end', `section 31${' '.repeat(50_000)}x`],
    ['lines without end', 'a line that is long enough to look as though it were wrapped\n'.repeat(5_000)],
    ['a request without end', `You asked:\n${'- Ring "Ring\n'.repeat(5_000)}`],
    ['balances without end', 'public interest in favour of '.repeat(5_000)],
  ])('%s is read in good time', (_, text) => {
    expect(readLetter(text).requirements.length).toBeGreaterThan(0);
  });
});
