// Letters of every other kind: complete ones yield nothing, thin ones are read with caution.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { LetterReading, Reading } from './reading.js';
import { readLetter } from './read-letter.js';

const sample = (name: string): string =>
  readFileSync(new URL(`../../../../../test/samples/notices/${name}.txt`, import.meta.url), 'utf8');
const found = (text: string): string[] => readLetter(text).findings.map(({ code }) => code);
const readingOf = (letter: LetterReading, name: RegExp): Reading | undefined =>
  letter.requirements.find((requirement) => name.test(requirement.name))?.reading;

describe('complete letters of other kinds', () => {
  it.each([
    ['withheld-commercial', 'foia', 'withheld'],
    ['withheld-personal', 'foia', 'withheld'],
    ['silence-personal', 'foia', 'neither-confirmed-nor-denied'],
    ['refused-on-cost', 'foia', 'refused'],
    ['withheld-scotland', 'foisa', 'withheld'],
    ['withheld-environmental', 'eir', 'withheld'],
    ['disclosed', 'foia', 'cannot be told'],
  ])('%s is read under %s as %s and yields no finding', (name, regime, disposition) => {
    expect(readLetter(sample(name))).toMatchObject({
      regime,
      regimeAssumed: false,
      disposition,
      findings: [],
    });
  });
});

describe('other letters', () => {
  it('withholding by section number alone', () => {
    const codes = found(
      'Freedom of Information Act. The contract is withheld under section 43 because rivals would profit.',
    );
    expect(codes).toEqual(expect.arrayContaining(['subsection-missing', 'limb-missing', 'balance-missing']));
    expect(codes).not.toContain('ncnd-subsection');
  });
  it('refusing without an exemption', () => {
    expect(found('Freedom of Information Act. What you asked for is withheld.')).toContain('claim-missing');
  });
  it('leaving reasons out under 17(4)', () => {
    const letter = readLetter(
      'Freedom of Information Act. The list is withheld under section 31(1)(a). Section 17(4) excuses us from saying more. The public interest in disclosure is outweighed by the public interest in maintaining the exemption.',
    );
    expect(readingOf(letter, /lawfully/)).toBe('present');
    expect(letter.findings.map(({ code }) => code)).not.toContain('reasons-missing');
    expect(letter.findings.map(({ code }) => code)).not.toContain('likelihood-missing');
  });
  it('without a word of why', () => {
    expect(found('Freedom of Information Act. The list is withheld under section 42(1).')).toContain(
      'reasons-missing',
    );
  });
  it('asking for time, with and without an estimate', () => {
    const time =
      'Freedom of Information Act. Section 43(2) applies because prices would be likely to prejudice a bidder. We need more time to weigh the public interest. The list is withheld for now.';
    expect(found(time)).toContain('estimate-missing');
    expect(found(`${time} We expect to decide by 4 January 2027.`)).not.toContain('estimate-missing');
    expect(found(`${time} We expect to decide by 4 January 2027.`)).not.toContain('balance-missing');
  });
  it('asking for time that Scots law does not give', () => {
    expect(
      found('Freedom of Information (Scotland) Act 2002. We need more time to consider the public interest.'),
    ).toContain('extension-not-available');
  });
  it('of silence in Scotland need section 18', () => {
    const silent =
      'Freedom of Information (Scotland) Act 2002. We neither confirm nor deny that it is held. Section 35(1)(a) applies, because it would prejudice an inquiry.';
    expect(readLetter(silent).findings).toContainEqual(
      expect.objectContaining({ code: 'ncnd-subsection', section: 'FOISA 2002 s18(1)' }),
    );
    expect(found(silent.replace('Section 35', 'Section 18(1) with section 35'))).not.toContain(
      'ncnd-subsection',
    );
  });
  it('under the environmental regulations are told of regulation 11 and 18', () => {
    const letter = readLetter(
      'Environmental Information Regulations 2004. The map is withheld under regulation 12(5)(e), as disclosure would adversely affect a bidder.',
    );
    expect(letter).toMatchObject({ regime: 'eir', regimeAssumed: false });
    expect(letter.mentions.map(({ text }) => text)).toEqual(['12(5)(e)']);
    const sections = letter.findings.map(({ section }) => section);
    expect(sections).toEqual(
      expect.arrayContaining(['EIR 2004 reg 14(3)(b)', 'EIR 2004 reg 14(5)(a)', 'EIR 2004 reg 14(5)(b)']),
    );
  });
  it('that name no law, or two, are read under FOIA and say so', () => {
    expect(readLetter('We withhold it.')).toMatchObject({ regime: 'foia', regimeAssumed: true });
    expect(readLetter('The FOIA or the EIR apply.')).toMatchObject({ regime: 'foia', regimeAssumed: true });
    expect(readLetter('We withhold it.', 'foisa')).toMatchObject({ regime: 'foisa', regimeAssumed: false });
  });
  it('that refuse nothing are not told how to refuse', () => {
    const letter = readLetter('Dear Ms Okafor,\n\nThank you for your letter.');
    expect(letter.disposition).toBe('cannot be told');
    expect(letter.findings.map(({ code }) => code)).toEqual([
      'reference-missing',
      'received-date-missing',
      'sent-date-missing',
    ]);
    expect(readingOf(letter, /fact that/)).toBe('cannot be told');
    expect(readingOf(letter, /each part/)).toBe('cannot be told');
  });
  it('mentioning the Commissioner without the right to apply cannot be told', () => {
    const letter = readLetter(
      'Freedom of Information Act. It is withheld under section 41(1) because the Information Commissioner has said so.',
    );
    expect(readingOf(letter, /right to apply/)).toBe('cannot be told');
  });
  it('empty are read without complaint of anything but dates', () => {
    expect(readLetter('').requirements.length).toBeGreaterThan(0);
  });
});
