// The estimated cost of a request: hours at the rate of the regulations, whatever the people really cost, against the
// limit for the authority. FOIA 2000 s12(1), (2); SI 2004/3244 regs 3 and 4.
import { type CivilDate } from '@twentieth/calendar';
import { type AuthoritySeat } from '../request.js';
import { COST_ACTIVITIES, costLimit, costRule, type CostActivity, type CostGround } from './limits.js';

export type Hours = Readonly<Record<string, number>>;

export interface CostEstimate {
  readonly hours: number;
  readonly pence: number;
  readonly limitPence: number;
  /** Whether the cost would exceed the limit: to reach it is not to exceed it. */
  readonly exceeds: boolean;
  readonly law: string;
}

export interface CostRefusal {
  readonly refused: 'no-cost-limit' | 'no-such-ground' | 'not-countable' | 'not-hours';
  /** The activity at fault, where one is. */
  readonly activity?: string;
  readonly section: string;
  readonly rule: string;
}

const NAMES: Readonly<Record<CostActivity, string>> = {
  determine: 'determining whether it is held',
  locate: 'locating it',
  retrieve: 'retrieving it',
  extract: 'extracting it',
};
const countable = (which: readonly CostActivity[]): string => which.map((each) => NAMES[each]).join(', ');

/**
 * @param hours person-hours by activity, in fractions of an hour; one left out is none
 * @param on the day of receipt: the limit in force then
 * @returns a refusal where the law has no limit, no such ground, or counts no such activity
 */
export function estimateCost(
  regime: string,
  ground: CostGround,
  hours: Hours,
  authority: AuthoritySeat | undefined,
  on: CivilDate,
): CostEstimate | CostRefusal {
  const rule = costRule(regime, on);
  if (!rule)
    return {
      refused: 'no-cost-limit',
      section: regime === 'eir' ? 'EIR 2004 reg 12(4)(b)' : 'FOIA 2000 s12',
      rule: `No limit of cost is set under ${regime}: a burden there is a matter of its own exceptions.`,
    };
  const counted = rule.grounds[ground];
  const section = `${regime === 'foisa' ? 'FOISA 2002' : 'FOIA 2000'} s${ground}`;
  if (!counted)
    return { refused: 'no-such-ground', section, rule: `Section ${ground} is no ground of cost there.` };
  for (const [activity, spent] of Object.entries(hours)) {
    if (!(Number.isFinite(spent) && spent >= 0))
      return { refused: 'not-hours', activity, section, rule: `${activity}: not a number of hours.` };
    if (spent > 0 && !counted.some((known) => known === activity))
      return {
        refused: 'not-countable',
        activity,
        section: rule.activitiesLaw,
        rule: `Time for ${activity} does not count towards section ${ground}: only ${countable(counted)}.`,
      };
  }
  const spent = COST_ACTIVITIES.reduce((sum, activity) => sum + (hours[activity] ?? 0), 0);
  const pence = Math.round(spent * rule.hourlyPence);
  const limit = costLimit(rule, authority);
  return {
    hours: spent,
    pence,
    limitPence: limit.pence,
    exceeds: pence > limit.pence,
    law: `${section}; ${limit.law}`,
  };
}
