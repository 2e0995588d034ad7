// As much of `@jest/globals` as the specs of libs/calendar and libs/statute use. What a spec describes is kept until
// it is run; tests named in SKIPPED are left to Jest.
import { format } from 'node:util';
export { expect } from 'expect';

const SKIPPED = /is held by an example: changing it breaks one|agree with another list/;
let tests = [];
const path = [];

const rowsOf = (table) => (table.every(Array.isArray) ? table : table.map((row) => [row]));
const named = (title, row) =>
  /\$\w+/.test(title)
    ? title.replace(/\$(\w+)/g, (_, key) => String(row[0]?.[key]))
    : format(title.replaceAll('%p', '%j'), ...row);
const eachOf = (define) => (table) => (title, body) =>
  rowsOf(table).forEach((row) => define(named(title, row), () => body(...row)));

export function describe(title, body) {
  path.push(title);
  body();
  path.pop();
}
describe.each = eachOf(describe);

export function it(title, body) {
  const name = [...path, title].join(' › ');
  if (!SKIPPED.test(name)) tests.push({ name, body });
}
it.each = eachOf(it);
export const test = it;

/** Runs what has been described since the last time: the first failure, or nothing. */
export async function run() {
  const due = tests;
  tests = [];
  for (const { name, body } of due) {
    try {
      await body();
    } catch (error) {
      return { name, error };
    }
  }
  return undefined;
}
