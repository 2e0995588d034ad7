// Lives a row of the table: its past, then the step that it is about.
import { fold, isRefusal, type Decision, type Refusal } from '@twentieth/casework';
import { counted, play, type CaseEvent } from './play.js';
import type { Row } from './read-table.js';

/** What comes of the row's step; a past that is refused fails the row. */
export const lived = (row: Row): Decision | Refusal => {
  const ids = counted();
  const events: CaseEvent[] = [];
  for (const step of row.given) {
    const then = play(fold(events), step, ids);
    if (isRefusal(then)) throw new Error(`${step.command.type} is refused: ${then.refused}. ${then.rule}`);
    events.push(...then.events);
  }
  return play(fold(events), row.when, ids);
};
