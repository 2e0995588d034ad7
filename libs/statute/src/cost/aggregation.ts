// Requests counted as one for their cost: received within sixty consecutive working days of each other.
// FOIA 2000 s12(4); SI 2004/3244 reg 5(2)(b), with the working days of s10(6).
import { addDays, calendarAsKnown, type CivilDate, type Instant, workingDays } from '@twentieth/calendar';
import { lawOf } from '../regimes/load.js';
import { type AuthoritySeat } from '../request.js';
import { calendarNameOf } from '../scene.js';
import { costRule } from './limits.js';

export interface AggregationWindow {
  /** The first of the receipts. */
  readonly from: CivilDate;
  /** The last day on which a request can arrive and still be counted with the first. */
  readonly through: CivilDate;
  /** The last of the receipts. */
  readonly to: CivilDate;
  /** Working days from the first receipt to the last, both counted. */
  readonly workingDays: number;
  readonly within: boolean;
  readonly law: string;
}

/**
 * The window of some requests by their days of receipt, which need not be working days. It begins with the first
 * receipt, and ends before the sixty-first working day.
 * @param received civil dates of receipt, one or more
 * @param knownAt whose bank holidays count; left out, those known now
 * @returns undefined where the law counts no requests as one
 */
export function aggregationWindow(
  regime: string,
  received: readonly CivilDate[],
  authority?: AuthoritySeat,
  knownAt?: Instant,
): AggregationWindow | undefined {
  const [from, ...later] = [...received].sort();
  const rule = from && costRule(regime, from)?.aggregation;
  if (!rule) return undefined;
  const to = later.at(-1) ?? from;
  const days = workingDays(calendarAsKnown(knownAt), calendarNameOf(lawOf(regime)!, authority));
  const first = days.isWorkingDay(from) ? 1 : 0;
  const spanned = days.countBetween(from, to) + first;
  const beyond = days.after(from, rule.workingDays + 1 - first);
  return {
    from,
    through: addDays(beyond, -1),
    to,
    workingDays: spanned,
    within: spanned <= rule.workingDays,
    law: rule.law,
  };
}
