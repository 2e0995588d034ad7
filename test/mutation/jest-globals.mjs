// As much of `@jest/globals` as the specs of the pure packages use. What they describe is kept until it is asked for;
// tests that repeat for thousands of inputs what others show once, or read the sources, are left to Jest.
import { format } from 'node:util';
export { expect } from 'expect';

const LEFT_TO_JEST =
  /is held by an example: changing it breaks one|agree with another list|only the comparison reaches them|a hundred thousand lines|over the most parts that a request may have|exercises every refusal of the casework/;
const tests = [];
const path = [];

const rowsOf = (table) => (table.every(Array.isArray) ? table : table.map((row) => [row]));
const named = (title, row) =>
  /\$\w+/.test(title)
    ? title.replace(/\$(\w+)/g, (_, key) => String(row[0]?.[key]))
    : format(title.replaceAll('%p', '%j'), ...row.slice(0, title.match(/%[a-z]/g)?.length ?? 0));
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
  if (!LEFT_TO_JEST.test(name)) tests.push({ name, body });
}
it.each = eachOf(it);
export const test = it;

/** Every test described so far, in the order in which they were described. */
export const described = () => tests;
