// Faults of an authority that climbs a ladder of its own: rungs by another ladder, before the morning for which they wait,
// to somebody else, or not at all.
import type { EventRow, Snapshot } from '../auditor/snapshot.js';
import { fieldOf, first, ofType, rechained, replaced, withData, without, type Fault } from './planted.js';

const rung =
  (name: string) =>
  (whole: Snapshot): EventRow =>
    first(whole, (event) => ofType('EscalationRaised')(event) && fieldOf(event, 'rung') === name);
const onCalendarDays = rung('response/3-calendar-days-before/team-leader');
const afterwards = rung('response/still-unanswered');
const changed = (whole: Snapshot, event: EventRow, change: Readonly<Record<string, unknown>>): Snapshot =>
  rechained(whole, replaced(whole.events, event, withData(event, change)));

export const IN_OWN_LADDER: readonly Fault[] = [
  {
    what: "the default ladder was climbed instead of the authority's own",
    check: 'rungs as the ladder has them',
    plant: (whole) => ({ ...whole, ladders: [] }),
  },
  {
    what: 'the own ladder was climbed where the default was in force',
    check: 'every rung raised',
    plant: (whole) => ({
      ...whole,
      ladders: whole.ladders.map((each) => ({ ...each, from: '2029-01-01' })),
    }),
  },
  {
    what: 'a rung on days of the calendar was forgotten',
    check: 'every rung raised',
    plant: (whole) => rechained(whole, without(whole.events, onCalendarDays(whole))),
  },
  {
    what: 'a rung after the day was forgotten',
    check: 'every rung raised',
    plant: (whole) => rechained(whole, without(whole.events, afterwards(whole))),
  },
  {
    what: 'a rung of a working day is said to have waited for another morning',
    check: 'rungs as the ladder has them',
    plant: (whole) => changed(whole, afterwards(whole), { heldUntil: '2028-01-03T08:30:00.000Z' }),
  },
  {
    what: 'a rung was told by another letter than the ladder names',
    check: 'rungs as the ladder has them',
    plant: (whole) => changed(whole, afterwards(whole), { letter: 'escalation-team-leader' }),
  },
];
