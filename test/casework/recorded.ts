// What each row of the table leaves on the record, or is told: every word of a refusal, every event with its data, and
// what the case then owes. It stands in recorded/*.txt; `npm run record-table` writes it anew, for a person to read.
import { existsSync, readFileSync } from 'node:fs';
import { isRefusal, owed, stageOf, type Decision, type Refusal } from '@twentieth/casework';
import type { Row } from './read-table.js';

const LONG = 300;
const MANY = 12;

/** Long text and long lists by their beginning and their length. */
const short = (_: string, value: unknown): unknown => {
  if (value instanceof Map) return [...(value as ReadonlyMap<string, unknown>)];
  if (typeof value === 'string' && value.length > LONG)
    return `${value.slice(0, 40)}… (${value.length} characters)`;
  if (Array.isArray(value) && value.length > MANY)
    return [...(value as unknown[]).slice(0, 3), `… (${value.length} of them)`];
  return value;
};
export const lineOf = (...words: readonly unknown[]): string =>
  `  ${words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word, short))).join(' ')}`;

export const linesOf = (then: Decision | Refusal): readonly string[] => {
  if (isRefusal(then)) {
    const { refused, section, rule, remedy, ...rest } = then;
    const more = Object.keys(rest).length === 0 ? [] : [lineOf(rest)];
    return [lineOf('refused:', refused, `(${section})`), lineOf(rule), lineOf(remedy), ...more];
  }
  const { events, file } = then;
  return [
    ...events.map((event) =>
      lineOf(event.type, event.on, event.data, ...('sealed' in event ? ['sealed', event.sealed] : [])),
    ),
    lineOf('stage', stageOf(file)),
    ...owed(file).map((each) => lineOf('owes', each)),
  ];
};

/** Where the lines of the rows of one table stand ("2-parts" of `2-parts.md`). */
export const recordedFile = (row: Row): URL =>
  new URL(`./recorded/${row.where.replace(/\.md:.*$/, '')}.txt`, import.meta.url);

export const LIVES_FILE = new URL('./recorded/lives.txt', import.meta.url);

/** Blocks of recorded lines, by the words at the head of each. */
export const blocksOf = (files: readonly URL[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    files
      .filter((file) => existsSync(file))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n\n'))
      .map((block) => block.trimEnd().split('\n'))
      .map(([words = '', ...lines]) => [words, lines]),
  );

/** The recorded lines of the rows, by the words of each. */
export const readRecorded = (rows: readonly Row[]): ReadonlyMap<string, readonly string[]> =>
  blocksOf([...new Set(rows.map((row) => recordedFile(row).href))].map((href) => new URL(href)));
