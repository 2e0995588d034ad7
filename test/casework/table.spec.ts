// The casework as a table that an officer can read: what had happened, what is done, and what follows or why it is
// refused, with its section. The rows stand in table/*.md.
import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '@twentieth/casework';
import { BASES } from './base-commands.js';
import { lived } from './lived.js';
import { readTable } from './read-table.js';
import { linesOf, readRecorded } from './recorded.js';
import { refusalCodes } from './refusal-codes.js';

const rows = readTable();
const recorded = readRecorded(rows);

/** All that an event says, each value by itself. */
const said = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(said) : [String(value)];

const FOLLOWS = /^(Deadline|EscalationRaised)/;

describe('the table of the casework', () => {
  it.each(rows.map((row) => [row.where, row] as const))('%s', (_, row) => {
    const then = lived(row);
    expect(linesOf(then)).toEqual(recorded.get(row.words));
    if (isRefusal(then)) {
      expect({ refused: then.refused, section: then.section }).toEqual({
        refused: row.refused,
        section: row.section,
      });
      expect(then.rule).toMatch(/\.$/);
      expect(then.remedy).toMatch(/\.$/);
      return;
    }
    expect(row.refused).toBeNull();
    const named = row.events.map(({ type }) => type);
    // Deadlines and escalations follow from what happened: a row names those that it is about.
    const happened = then.events.filter(({ type }) => !FOLLOWS.test(type) || named.includes(type));
    for (const { type, saying } of row.events) {
      const all = happened.filter((event) => event.type === type).map(({ data }) => said(data));
      expect([type, all.some((values) => saying.every((word) => values.includes(word))), all]).toEqual([
        ...[type, true, all],
      ]);
    }
    const once = [...new Set(happened.map(({ type }) => type))];
    expect(once).toEqual([...new Set(named)]);
  });

  it('has no row twice', () => {
    const words = rows.map((row) => row.words);
    expect(words.filter((each, i) => words.indexOf(each) !== i)).toEqual([]);
  });

  it('has at least a hundred and twenty rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(120);
  });

  it('exercises every refusal of the casework', () => {
    const exercised = new Set(rows.map(({ refused }) => refused));
    expect(refusalCodes().filter((code) => !exercised.has(code))).toEqual([]);
  });

  it('takes every step there is with success, and names the section of every refusal', () => {
    const accepted = new Set(
      rows
        .flatMap((row) => [...row.given, ...(row.refused ? [] : [row.when])])
        .map((each) => each.command.type),
    );
    expect(Object.keys(BASES).filter((type) => !accepted.has(type as keyof typeof BASES))).toEqual([]);
    expect(
      rows.filter(({ refused, section }) => refused && section === '').map(({ where }) => where),
    ).toEqual([]);
  });
});
