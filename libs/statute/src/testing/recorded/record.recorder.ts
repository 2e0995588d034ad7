// `npm run record-notices`: writes what is found in every altered notice and every cut letter. Not a test; Jest only
// runs it.
import { expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { recordExemptions, recordRivals } from './exemptions-and-rivals.js';
import { phrases } from './phrases.js';
import { recordLetter, recordNotice, recordPhrases, recordWire } from './recording.js';
import { letters, notices } from './samples.js';

const keep = (name: string, recording: unknown): void =>
  writeFileSync(new URL(`./${name}.json`, import.meta.url), `${JSON.stringify(recording, null, 1)}\n`);

it('records what is found in every notice and letter', () => {
  for (const [name, notice] of notices) keep(`notice-${name}`, recordNotice(notice));
  for (const [name, letter] of letters) keep(`letter-${name}`, recordLetter(letter, 'eisr'));
  keep('phrases', recordPhrases(phrases));
  keep('wire', recordWire());
  keep('exemptions', recordExemptions());
  keep('rivals', recordRivals());
  expect(notices.length * letters.length).toBeGreaterThan(0);
});
