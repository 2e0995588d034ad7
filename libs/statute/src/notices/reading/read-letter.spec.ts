// Plain letters: a blanket silence with its faults, the same force answering properly, and letters cut or rearranged.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { LetterReading, Reading } from './reading.js';
import { readLetter } from './read-letter.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../../../test/samples/notices/${name}.txt`, import.meta.url), 'utf8');
const blanket = sample('blanket-silence');
const answered = sample('answered-part-by-part');
const silence = sample('silence-with-reasons');

const found = (text: string): string[] => readLetter(text).findings.map(({ code }) => code);
const readingOf = (letter: LetterReading, name: RegExp): Reading | undefined =>
  letter.requirements.find((requirement) => name.test(requirement.name))?.reading;
const without = (text: string, ...cuts: (string | RegExp)[]): string =>
  cuts.reduce<string>((rest, cut) => {
    const shorter = rest.replace(cut, '');
    expect(shorter).not.toBe(rest);
    return shorter;
  }, text);

describe('a blanket silence', () => {
  const reading = readLetter(blanket);
  it('is read as what it is', () => {
    expect(reading).toMatchObject({
      regime: 'foia',
      regimeAssumed: false,
      disposition: 'neither-confirmed-nor-denied',
    });
    expect(reading.asks).toHaveLength(5);
    expect(reading.asks[4]).toBe(
      'Please send letters exchanged with Skylark Acoustics; names may be blacked out.',
    );
    expect(reading.mentions.map(({ text, withSubsection }) => [text, withSubsection])).toEqual([
      ['24', false],
      ['31', false],
    ]);
    expect(reading.staleFacts.map(({ phrase }) => phrase)).toEqual(['this year', 'current threat level']);
  });
  it('yields these findings and no other', () => {
    expect(reading.findings.map(({ code, section, severity }) => `${severity} ${code} ${section}`)).toEqual([
      'warning reference-missing FOIA 2000 s10(1), s17(1)',
      'warning received-date-missing FOIA 2000 s10(1), s17(1)',
      'warning sent-date-missing FOIA 2000 s10(1), s17(1)',
      'breach blanket-outcome FOIA 2000 s17(1)(c)',
      'warning partial-wording FOIA 2000 s17(1)(c)',
      'breach ncnd-subsection FOIA 2000 s17(1)(b)',
      'breach ncnd-subsection FOIA 2000 s17(1)(b)',
      'breach limb-missing FOIA 2000 s17(1)(b)',
      'warning reasons-not-tied FOIA 2000 s17(1)(c)',
      'breach likelihood-missing FOIA 2000 s17(1)(c)',
      'warning confirmation-harm-missing FOIA 2000 s17(1)(c)',
      'breach balance-missing FOIA 2000 s17(3)(a)',
      'warning review-particulars-missing FOIA 2000 s17(7)(a)',
      'warning regulator-particulars-missing FOIA 2000 s17(7)(b)',
      'advice advice-missing FOIA 2000 s16(1)',
      'warning undated-fact FOIA 2000 s17(1)(c)',
      'warning undated-fact FOIA 2000 s17(1)(c)',
    ]);
  });
  it('names the subsections and limbs that it lacks', () => {
    const remedies = reading.findings.map(({ remedy }) => remedy).join('\n');
    expect(remedies).toContain('Cite 24(2)');
    expect(remedies).toContain('Cite 31(3)');
    expect(remedies).toContain('31(1)(a) (Prevention or detection of crime)');
  });
  it('is never said to lack more than the text supplied shows', () => {
    for (const { code, message } of reading.findings) {
      if (code !== 'reasons-not-tied')
        expect(message).toMatch(
          /not found in the text supplied|found in the text supplied|in the text supplied/,
        );
    }
    const rights = reading.findings.filter(({ section }) => section.includes('s17(7)'));
    for (const { message } of rights) expect(message).toContain('may have held it');
  });
  it('reads each requirement as present, not found or not to be told', () => {
    expect(readingOf(reading, /fact that an exemption/)).toBe('present');
    expect(readingOf(reading, /specified/)).toBe('not found');
    expect(readingOf(reading, /Why the exemption/)).toBe('cannot be told');
    expect(readingOf(reading, /public interest/)).toBe('not found');
    expect(readingOf(reading, /lawfully left out/)).toBe('not found');
    expect(readingOf(reading, /each part/)).toBe('not found');
  });
});

describe('a complete letter', () => {
  it.each([
    ['answered part by part', answered],
    ['silent, with reasons', silence],
  ])('%s yields no finding', (_, letter) => {
    expect(readLetter(letter).findings).toEqual([]);
    for (const { name, reading } of readLetter(letter).requirements) {
      if (!/lawfully/.test(name)) expect([name, reading]).toEqual([name, 'present']);
    }
  });
  it.each([
    ['with the line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    ['wrapped at seventy columns', (text: string) => text.replace(/(.{50,70}) /g, '$1\n')],
  ])('%s reads the same', (_, change) => {
    for (const letter of [blanket, answered, silence]) expect(found(change(letter))).toEqual(found(letter));
  });
});

describe('a complete letter that loses', () => {
  it.each([
    ['its reference', () => without(silence, /Reference: .*\n/), ['reference-missing']],
    ['the date of receipt', () => without(silence, ' was received on 29 October 2026'), []],
    ['its own date', () => without(silence, /Date: .*\n/), []],
    [
      'every date',
      () => without(silence, /Date: .*\n/, ' on 29 October 2026'),
      ['received-date-missing', 'sent-date-missing'],
    ],
    [
      'the review',
      () => without(silence, /You may ask us for a review of this decision[^,]*, and you may then/),
      ['review-particulars-missing'],
    ],
    [
      'the Commissioner',
      () =>
        without(silence, ' to the Information Commissioner under section 50 of the Act', ', at ico.org.uk'),
      ['regulator-particulars-missing'],
    ],
    ['the offer of help', () => without(silence, /We can tell you.*\n/), []],
    ['the balance', () => without(silence, /Public interest in confirming.*\n/), ['balance-missing']],
    ['the conclusion', () => without(silence, /We conclude, for part 1.*\n/), ['balance-missing']],
    [
      'one side of the balance',
      () => without(silence, /Public interest in confirming[^.]*\./),
      ['balance-missing'],
    ],
    [
      'the subsection',
      () => without(silence, 'section 31(3) of the Act, by virtue of '),
      ['ncnd-subsection'],
    ],
    [
      'the limbs',
      () => without(silence, ', by virtue of section 31(1)(a) and section 31(1)(b),'),
      ['limb-missing'],
    ],
    ['how likely the harm is', () => silence.replaceAll('be likely to ', ''), []],
    [
      'any level of harm',
      () => silence.replaceAll('would be likely to', 'might'),
      ['likelihood-missing', 'likelihood-missing'],
    ],
    ['the names in its reasons', () => without(silence, ' a Corvid drone', /they are/), ['reasons-not-tied']],
    ['the numbers of its parts', () => silence.replaceAll(/[Pp]art [12]/g, 'that'), ['blanket-outcome']],
  ] as [string, () => string, string[]][])('%s', (_, letter, expected) => {
    expect(found(letter())).toEqual(expected);
  });
  it('one side of the balance is told as a warning that says which', () => {
    const [only] = readLetter(without(silence, /We conclude, for part 1.*\n/)).findings;
    expect(only).toMatchObject({
      severity: 'warning',
      section: 'FOIA 2000 s17(3)(a)',
      message: expect.stringContaining('a conclusion'),
    });
  });
  it('a date that cannot be placed is neither present nor missing', () => {
    expect(readingOf(readLetter(without(silence, /Date: .*\n/)), /sending/)).toBe('cannot be told');
  });
});
