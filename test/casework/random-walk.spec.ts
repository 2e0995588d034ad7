// No command is both accepted by the casework and illegal under a list of the law written apart from it; nothing throws;
// every record folds to the case that was decided. `npm run walk` walks twenty times as far.
import { describe, expect, it } from '@jest/globals';
import { fold, isRefusal } from '@twentieth/casework';
import { counted, play, type CaseEvent } from './play.js';
import { readTable, type Row } from './read-table.js';
import { after, illegal } from './walk/legal.js';
import { momentOf } from './walk/life.js';
import { type Model } from './walk/model.js';
import { TYPES } from './walk/vary.js';
import { walk } from './walk/walk.js';

describe('five thousand steps of cases that anything may happen to', () => {
  const { tally, wrong } = walk(5_000, 20);

  it('take no step that the law forbids, throw nothing, and leave records that fold', () => {
    expect(wrong).toBeNull();
    expect(tally.steps).toBeGreaterThanOrEqual(5_000);
  });

  it('meet the law from both sides: many steps are taken, and many refused', () => {
    expect(tally.refused).toBeGreaterThan(1_000);
    expect(tally.steps - tally.refused).toBeGreaterThan(1_500);
    expect(tally.codes.size).toBeGreaterThan(60);
  });

  it('take nearly every kind of step with success', () => {
    expect(TYPES.filter((type) => !tally.accepted.has(type)).length).toBeLessThan(9);
  });
});

describe('the list of the law that the walk is held against', () => {
  /** Why the row's step is illegal, as the list has it, after the row's past. */
  const judged = (row: Row): { readonly forbidden: string | null; readonly refused: boolean } => {
    const ids = counted();
    const events: CaseEvent[] = [];
    let model: Model | null = null;
    for (const step of row.given) {
      const then = play(fold(events), step, ids);
      if (isRefusal(then)) throw new Error(`${row.where}: the past is refused (${then.refused}).`);
      events.push(...then.events);
      model = after(model, step.command, momentOf(step), then.events.length);
    }
    const refused = isRefusal(play(fold(events), row.when, ids));
    return { forbidden: illegal(model, row.when.command, momentOf(row.when)), refused };
  };
  /** All but those that change the calendar by which the list itself counts. */
  const rows = readTable()
    .filter(({ when }) => when.command.type !== 'RecalculateDeadlines')
    .map((row) => ({ row, ...judged(row) }));

  it('forbids no step of the table that is taken', () => {
    const wrongly = rows.filter(({ refused, forbidden }) => !refused && forbidden !== null);
    expect(wrongly.map(({ row, forbidden }) => `${row.where} ${forbidden}`)).toEqual([]);
  });

  it('forbids by itself most of the steps that the table refuses', () => {
    const refused = rows.filter((each) => each.refused);
    const forbidden = refused.filter((each) => each.forbidden !== null);
    expect(forbidden.length / refused.length).toBeGreaterThan(0.8);
  });
});
