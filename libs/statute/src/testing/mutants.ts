// Every small change that a slip of the pen could make to a regime's data: each number up and down by one, each date
// by a day, each switch, each word that steers. For the test that an example notices every one of them.
import { addDays } from '@twentieth/calendar';
import { type Law, type Period } from '../law.js';
import { readLaw } from '../schema.js';

export interface Mutant {
  readonly name: string;
  readonly law: Law;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  effect: ['restart', 'pause', 'exclude', 'none'],
  lateNotice: ['stands', 'fails'],
  by: ['receipt', 'reply'],
  unit: ['working-days', 'calendar-days', 'months', 'months-beginning', 'days-beginning'],
  calendar: ['any part of the UK', 'Scotland', 'of the nation', 'England and Wales'],
};
const NAMES = new Set([
  'duty',
  'noticeDuty',
  'estimateDuty',
  'duties',
  'kinds',
  'nations',
  'grounds',
  'ground',
]);

function changes(key: string, value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string' && WORDS[key]) return WORDS[key].filter((word) => word !== value);
  return typeof value === 'string' && NAMES.has(key) ? [`${value}?`] : [];
}

type Node = Record<string, unknown>;

function* leaves(
  node: unknown,
  path: readonly string[],
  key: string,
): Generator<{ path: readonly string[]; to: unknown }> {
  if (typeof node === 'object' && node !== null) {
    const { sessionsUpTo, periods } = node as { sessionsUpTo?: number; periods?: readonly unknown[] };
    for (const [name, child] of Object.entries(node)) {
      if (name === 'unit' && sessionsUpTo !== undefined) continue; // the schema allows one unit here
      if (name === 'by' && periods?.length === 1) continue; // in force on every day, by whichever date
      yield* leaves(child, [...path, name], Array.isArray(node) ? key : name);
    }
    return;
  }
  for (const to of changes(key, node)) yield { path, to };
}

function changed(law: Law, path: readonly string[], to: unknown): Law {
  const copy = structuredClone(law) as unknown as Node;
  const parent = path.slice(0, -1).reduce((at, step) => at[step] as Node, copy);
  parent[path.at(-1)!] = to;
  return copy as unknown as Law;
}

type Changing = { from: string; to: string | null };
const listsOf = (law: Law): (readonly Period<unknown>[])[] => [
  ...Object.values(law.parameters),
  ...law.variations.map((one) => one.periods),
];

/** A day on which something came into force, moved: the period before ends with it, so that no gap opens. */
function* shifted(law: Law): Generator<Mutant> {
  for (const days of [1, -1]) {
    const whole = structuredClone(law);
    for (const [first] of listsOf(whole)) (first as Changing).from = addDays(first!.from, days);
    yield { name: `inForce ${days}`, law: { ...whole, inForce: addDays(law.inForce, days) } };
    for (const [list, periods] of listsOf(law).entries()) {
      for (let at = 1; at < periods.length; at++) {
        const copy = structuredClone(law);
        const moved = listsOf(copy)[list] as unknown as Changing[];
        moved[at - 1]!.to = addDays(periods[at - 1]!.to!, days);
        moved[at]!.from = addDays(periods[at]!.from, days);
        yield { name: `${periods[at]!.law} from ${moved[at]!.from}`, law: copy };
      }
    }
  }
}

/** Would the schema refuse it, so that it could never be used? */
function refused({ hash: _hash, ...data }: Law): boolean {
  try {
    return !readLaw(data);
  } catch {
    return true;
  }
}

/** Every mutant of a law that the schema lets pass, one change each. */
export function* mutantsOf(law: Law): Generator<Mutant> {
  for (const mutant of all(law)) if (!refused(mutant.law)) yield mutant;
}

function* all(law: Law): Generator<Mutant> {
  yield* shifted(law);
  for (const part of ['calendar', 'parameters', 'variations'] as const) {
    for (const { path, to } of leaves(law[part], [part], part))
      yield { name: `${path.join('.')} = ${String(to)}`, law: changed(law, path, to) };
  }
}
