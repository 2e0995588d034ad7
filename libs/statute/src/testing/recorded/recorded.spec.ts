// Every small defect of a notice is told as it was told before, word for word: whoever changes the words, or what is
// found where, records them anew (`npm run record-notices`) and reads the difference.
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { recordExemptions, recordRivals } from './exemptions-and-rivals.js';
import { phrases } from './phrases.js';
import { recordLetter, recordNotice, recordPhrases, recordWire } from './recording.js';
import { letters, notices } from './samples.js';

const kept = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8'));

describe('a notice with each thing in it left out, or said otherwise', () => {
  it.each(notices)('has the findings recorded: %s', (name, notice) => {
    expect(recordNotice(notice)).toEqual(kept(`notice-${name}`));
  });
});

describe('a letter with each line and sentence of it left out', () => {
  it.each(letters)('is read as recorded: %s', (name, letter) => {
    expect(recordLetter(letter, 'eisr')).toEqual(kept(`letter-${name}`));
  });
});

describe('a short letter', () => {
  it('is read as recorded, in each turn of phrase and layout', () => {
    expect(recordPhrases(phrases)).toEqual(kept('phrases'));
  });
});

describe('the shape of a notice on the wire', () => {
  it('is described as recorded', () => {
    expect(recordWire()).toEqual(kept('wire'));
  });
});

describe('what is looked up', () => {
  it('every citation of every law is what was recorded', () => {
    expect(recordExemptions()).toEqual(kept('exemptions'));
  });
  it('every rival says what was recorded', () => {
    expect(recordRivals()).toEqual(kept('rivals'));
  });
});
