// What the record says of each deadline of each part, followed event by event.
import { partsOf, textOf, type Entry } from './case-record.js';

export interface State {
  readonly kind: string;
  readonly part: number;
  readonly due: string;
  readonly status: 'running' | 'met' | 'missed' | 'lifted';
  /** Nothing more is owed by it: met, lifted, or done late. */
  readonly settled: boolean;
  /** The case's instant at which this due date was set. */
  readonly setAt: string;
}

export type Deadlines = ReadonlyMap<string, State>;
export const keyOf = (kind: string, part: number): string => `${kind} of part ${part}`;

const TYPES = ['DeadlineSet', 'DeadlineMoved', 'DeadlineMet', 'DeadlineMissed', 'DeadlineLifted'];
export const isOfDeadline = ({ type }: Entry): boolean => TYPES.includes(type);

/** The due date that an event of a deadline leaves. */
export const dueAfter = ({ type, data }: Entry): string =>
  textOf(data, type === 'DeadlineMoved' ? 'to' : 'due');

export const after = (before: Deadlines, entry: Entry): Deadlines => {
  if (!isOfDeadline(entry)) return before;
  const states = new Map(before);
  for (const part of partsOf(entry.data)) {
    const kind = textOf(entry.data, 'kind');
    const was = before.get(keyOf(kind, part));
    const set = entry.type === 'DeadlineSet' || entry.type === 'DeadlineMoved';
    const done = entry.data['metOn'] !== null && entry.data['metOn'] !== undefined;
    states.set(keyOf(kind, part), {
      ...{ kind, part, due: dueAfter(entry) },
      status: STATUS[entry.type]!,
      settled: !set && (entry.type !== 'DeadlineMissed' || done),
      setAt: set ? entry.at : (was?.setAt ?? entry.at),
    });
  }
  return states;
};

const STATUS: Readonly<Record<string, State['status']>> = {
  DeadlineSet: 'running',
  DeadlineMoved: 'running',
  DeadlineMet: 'met',
  DeadlineMissed: 'missed',
  DeadlineLifted: 'lifted',
};
