// `npm run record-table`: writes anew what each row of the table, and each life, is told or leaves on the record, for a person to read in
// the difference before it is kept. Not a test of every run: Jest only runs it.
import { expect, it } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { lived } from './lived.js';
import { readTable } from './read-table.js';
import { LIVES, liveLines } from './lives.js';
import { linesOf, LIVES_FILE, recordedFile } from './recorded.js';

it('records the table', () => {
  const blocks = new Map<string, string[]>();
  for (const row of readTable()) {
    const file = recordedFile(row).href;
    const block = [row.words, ...linesOf(lived(row))].join('\n');
    blocks.set(file, [...(blocks.get(file) ?? []), block]);
  }
  mkdirSync(new URL('./recorded/', import.meta.url), { recursive: true });
  for (const [file, all] of blocks) writeFileSync(new URL(file), `${all.join('\n\n')}\n`);
  const lives = Object.keys(LIVES).map((life) => [life, ...liveLines(life)].join('\n'));
  writeFileSync(LIVES_FILE, `${lives.join('\n\n')}\n`);
  expect(blocks.size).toBeGreaterThan(0);
});
