// Faults of the clocks: a rung forgotten, doubled or early, a deadline moved by nobody or to a day that is not the
// law's, a day that ended unnoticed, and something left owed.
import type { Snapshot } from '../auditor/snapshot.js';
import {
  clockOf,
  doubled,
  fieldOf,
  first,
  ofType,
  rechained,
  replaced,
  rewritten,
  withData,
  without,
  type Fault,
} from './planted.js';

const anEscalation = (whole: Snapshot) => first(whole, ofType('EscalationRaised'));
const theResponse = (type: string) => (whole: Snapshot) =>
  first(whole, (event) => event.type === type && fieldOf(event, 'kind') === 'response');

export const IN_CLOCKS: readonly Fault[] = [
  {
    what: 'a rung was raised twice for one due date',
    check: 'a rung once for a due date',
    plant: (whole) => {
      const raised = anEscalation(whole);
      return rechained(whole, doubled(whole.events, raised, rewritten(raised, { id: `${raised.id}-2` })));
    },
  },
  {
    what: 'a rung was forgotten',
    check: 'every rung raised',
    plant: (whole) => rechained(whole, without(whole.events, anEscalation(whole))),
  },
  {
    what: 'a rung was raised for another instant than its own',
    check: 'rungs as the ladder has them',
    plant: (whole) => {
      const raised = anEscalation(whole);
      const other = withData(raised, { dueAt: '2026-11-20T10:00:00.000Z' });
      return rechained(whole, replaced(whole.events, raised, other));
    },
  },
  {
    what: 'a rung told somebody else than the ladder says',
    check: 'rungs as the ladder has them',
    plant: (whole) => {
      const raised = anEscalation(whole);
      return rechained(
        whole,
        replaced(whole.events, raised, withData(raised, { role: 'monitoring-officer' })),
      );
    },
  },
  {
    what: 'a deadline was set for the day after that of the law, and all the record agrees',
    check: 'due on the day of the law',
    plant: (whole) => {
      const set = theResponse('DeadlineSet')(whole);
      return rechained(whole, replaced(whole.events, set, withData(set, { due: '2026-11-18' })));
    },
  },
  {
    what: 'a deadline was moved by the clock, and no step moved it',
    check: 'a step for each change of a deadline',
    plant: (whole) => {
      const moved = theResponse('DeadlineMoved')(whole);
      const passing = whole.commands.find(({ commandId }) => commandId.startsWith('pass-time/'))!;
      return {
        ...whole,
        events: replaced(whole.events, moved, rewritten(moved, { commandId: passing.commandId })),
      };
    },
  },
  {
    what: 'a deadline was moved from a day for which it had never been set',
    check: 'deadlines follow from the record',
    plant: (whole) => {
      const moved = theResponse('DeadlineMoved')(whole);
      return rechained(whole, replaced(whole.events, moved, withData(moved, { from: '2027-01-04' })));
    },
  },
  {
    what: 'a client was told of another due date than is on the record',
    check: 'due as it was told',
    plant: (whole) => ({
      ...whole,
      notes: whole.notes.map((line) => {
        if (line.what !== 'answered') return line;
        const deadlines = line.told.deadlines?.map((each) =>
          each.kind === 'response' ? { ...each, due: '2027-01-04' } : each,
        );
        return { ...line, told: { ...line.told, deadlines } };
      }),
    }),
  },
  {
    what: 'a day ended with the answer undone, and nobody was told',
    check: 'missed when the day has ended',
    plant: (whole) => rechained(whole, without(whole.events, theResponse('DeadlineMissed')(whole))),
  },
  {
    what: 'a letter is still owed after the quiet',
    check: 'nothing left owed',
    plant: (whole) => withClock(whole, 'review', { effects: 1, finished: false }),
  },
  {
    what: 'a proceeding was never told of what was recorded last',
    check: 'every clock told',
    plant: (whole) => withClock(whole, 'request', { versionNudged: 1, finished: false }),
  },
  {
    what: 'a case has no clock',
    check: 'a clock for every case',
    plant: (whole) => ({ ...whole, wakes: without(whole.wakes, clockOf(whole, 'request')) }),
  },
];

const withClock = (whole: Snapshot, kind: string, change: object): Snapshot => {
  const clock = clockOf(whole, kind);
  return { ...whole, wakes: replaced(whole.wakes, clock, { ...clock, ...change }) };
};
