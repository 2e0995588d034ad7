// For tests: the notices and letters that are altered and cut.
import { readdirSync, readFileSync } from 'node:fs';
import type { StructuredNotice } from '../../notices/notice.js';
import { faulty } from './faulty.js';

const folder = new URL('../../../../../test/samples/notices/', import.meta.url);
const named = (end: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => [file.slice(0, -end.length), readFileSync(new URL(file, folder), 'utf8')] as const);

export const notices = [
  ...named('-notice.json').map(([name, text]) => [name, JSON.parse(text) as StructuredNotice] as const),
  ...faulty,
];
export const letters = named('.txt');
