// Letters that refuse on cost, or as vexatious or repeated.
import { describe, expect, it } from '@jest/globals';
import type { LetterReading, Reading } from './reading.js';
import { readLetter } from './read-letter.js';

const found = (text: string): string[] => readLetter(text).findings.map(({ code }) => code);
const readingOf = (letter: LetterReading, name: RegExp): Reading | undefined =>
  letter.requirements.find((requirement) => name.test(requirement.name))?.reading;

describe('a refusal on cost or as vexatious', () => {
  const cost = `Reference: FOI/26/118\nDate: 29 September 2026\n\nYour request under the Freedom of Information Act was received on 4 September 2026. We hold some of it. Under section 12(1) we are not obliged to comply, as the cost would exceed the limit: 3,000 files at four minutes each. You could narrow your request to a year. You can ask for an internal review, and then complain to the Information Commissioner.`;
  it('is complete without any exemption', () => {
    expect(readLetter(cost)).toMatchObject({ disposition: 'refused', findings: [] });
    expect(readingOf(readLetter(cost), /cost, or a vexatious/)).toBe('present');
    expect(readingOf(readLetter(cost), /specified/)).toBeUndefined();
  });
  it.each([
    ['the subsection', cost.replace('12(1)', '12'), ['procedural-subsection-missing']],
    ['whether it is held', cost.replace('We hold some of it. ', ''), ['held-not-stated']],
    ['help', cost.replace(/You could narrow.*?year\. /, ''), ['advice-missing']],
    [
      'how to complain',
      cost.replace(/You can ask.*$/, ''),
      ['review-particulars-missing', 'regulator-particulars-missing'],
    ],
    [
      'nothing, on the cost of confirming alone',
      cost.replace('12(1)', '12(2)').replace('We hold some of it. ', ''),
      [],
    ],
    [
      'nothing, as vexatious',
      cost.replace(/We hold.*?each\. You could.*?year/, 'It is vexatious within section 14(1)'),
      [],
    ],
  ])('finds what it lacks: %s', (_, letter, expected) => {
    expect(letter).not.toBe(cost);
    expect(found(letter)).toEqual(expected);
  });
  it('names the subsections to choose from', () => {
    expect(readLetter(cost.replace('12(1)', '12')).findings[0]).toMatchObject({
      section: 'FOIA 2000 s17(5)',
      remedy: 'Cite 12(1) or 12(2).',
    });
  });
  it('beside an exemption is a letter that does two things', () => {
    expect(
      readLetter(`${cost} The rest is withheld under section 42(1), because it is advice from counsel.`)
        .disposition,
    ).toBe('mixed');
  });
});
