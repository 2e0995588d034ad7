// Which facts a law knows, and what must have come before them. Every refusal names the section that it rests on.
import { calendarAsKnown, type CivilDate, workingDays } from '@twentieth/calendar';
import { exemption } from './exemptions/look-up.js';
import { natureOf } from './exemptions/nature.js';
import { type RefusalRegime } from './exemptions/types.js';
import { type Fact, type FactOf, type FactType, GROUNDS, INTERNAL_STEPS } from './facts.js';
import { inForce, type Law, type ParameterName } from './law.js';
import { type LawError, refuse } from './refusal.js';
import { type AuthoritySeat } from './request.js';
import { calendarNameOf } from './scene.js';
import { countTerm } from './term.js';

/** The story so far, when a fact is checked. */
export interface Telling {
  readonly law: Law;
  readonly received: CivilDate;
  readonly authority: AuthoritySeat | undefined;
  readonly before: readonly Fact[];
  readonly field: string;
}
type Wrong = { ok: false; error: LawError } | undefined;
type Rule<T extends FactType> = (fact: FactOf<T>, telling: Telling) => Wrong;

const count = (telling: Telling, type: FactType): number =>
  telling.before.reduce((n, fact) => n + (fact.type === type ? 1 : 0), 0);

/** The section of the parameter in force, or the Act by name. */
function sectionOf(telling: Telling, name: ParameterName, on: CivilDate): string {
  return inForce<unknown>(telling.law.parameters[name], on)?.law ?? telling.law.cite;
}

/** Refuses a fact that the law does not know on that day. */
function known(telling: Telling, name: ParameterName, on: CivilDate, what: string): Wrong {
  if (inForce<unknown>(telling.law.parameters[name], on)) return undefined;
  return refuse(`${telling.field}.type`, telling.law.cite, `${telling.law.cite} has no ${what}`);
}

/** Refuses an answer to something that was not asked. */
const paired =
  <T extends FactType>(asked: FactType, name: ParameterName, message: string): Rule<T> =>
  (fact, telling) =>
    count(telling, asked) > count(telling, fact.type)
      ? undefined
      : refuse(`${telling.field}.type`, sectionOf(telling, name, fact.on), message);

function once(
  asked: FactType,
  name: ParameterName,
  message: string,
): (fact: Fact, telling: Telling) => Wrong {
  return (fact, telling) =>
    count(telling, asked) > 0
      ? undefined
      : refuse(`${telling.field}.type`, sectionOf(telling, name, fact.on), message);
}

/** An exemption of which the law says that nothing is to be weighed, or of which it says nothing at all. */
function notWeighed(claimed: string, fact: FactOf<'extension-notified'>, law: Law): string | undefined {
  const regime = law.regime as RefusalRegime;
  if (!exemption(claimed, regime)) return `${claimed} is no exemption under ${law.cite}`;
  // Stryker disable next-line StringLiteral: whatever is not the duty to confirm or deny is the other one
  const nature = natureOf({ exemption: claimed, duty: fact.duty ?? 'communicate' }, regime);
  return nature === 'absolute'
    ? `${claimed} is an absolute exemption: there is no public interest to balance, so time cannot be extended for it`
    : undefined;
}

function wrongGround(fact: FactOf<'extension-notified'>, telling: Telling, only: string): string {
  const cited = notWeighed(String(fact.ground), fact, telling.law);
  if (cited?.includes('absolute')) return cited;
  return GROUNDS.some((other) => other === fact.ground)
    ? `${fact.ground} is not a ground under ${telling.law.cite}: the only one is ${only}`
    : `no ground is called ${JSON.stringify(fact.ground)}: the only one is ${only}`;
}

function extensionNotified(fact: FactOf<'extension-notified'>, telling: Telling): Wrong {
  const { law, field } = telling;
  const rule = inForce(law.parameters.extension, fact.on);
  if (!rule) return refuse(`${field}.type`, law.cite, `${law.cite} has no extension of time for the answer`);
  if (fact.ground !== rule.value.ground)
    return refuse(`${field}.ground`, rule.law, wrongGround(fact, telling, rule.value.ground));
  if (rule.value.qualifiedOnly) {
    for (const [at, claimed] of (fact.exemptions ?? []).entries()) {
      const wrong = notWeighed(String(claimed), fact, law);
      if (wrong) return refuse(`${field}.exemptions[${at}]`, rule.law, wrong);
    }
  }
  // Stryker disable next-line ConditionalExpression: no estimate is before no day
  if (fact.estimate !== undefined && fact.estimate < fact.on)
    return refuse(
      `${field}.estimate`,
      rule.law,
      `the estimate ${fact.estimate} is before the notice of ${fact.on}`,
    );
  return undefined;
}

function timeAllowed(fact: FactOf<'time-allowed-by-commissioner'>, telling: Telling): Wrong {
  const { law, field } = telling;
  const unknown = known(telling, 'time-allowed', fact.on, 'time that the Commissioner may allow');
  if (unknown) return unknown;
  const rule = inForce(law.parameters['time-allowed'], fact.on)!;
  const { grounds, upTo } = rule.value;
  if (!grounds.includes(fact.ground))
    return refuse(`${field}.ground`, rule.law, `use one of ${grounds.join(', ')}`);
  if (fact.until === undefined)
    return refuse(`${field}.until`, rule.law, 'the day that the Commissioner specified is missing');
  const longest = countTerm(
    workingDays(calendarAsKnown(), calendarNameOf(law, telling.authority)),
    telling.received,
    upTo,
  ).due;
  return fact.until > longest
    ? refuse(
        `${field}.until`,
        rule.law,
        `the Commissioner may allow up to ${longest} at most, not ${fact.until}`,
      )
    : undefined;
}

function decisionNotice(fact: FactOf<'decision-notice'>, telling: Telling): Wrong {
  const unknown = known(telling, 'decision-notice-compliance', fact.on, 'decision notice');
  if (unknown) return unknown;
  const days = fact.complyWithinDays;
  if (days === undefined || days === null || (Number.isInteger(days) && days > 0)) return undefined;
  return refuse(
    `${telling.field}.complyWithinDays`,
    'a whole number of calendar days',
    `not a number of days: ${JSON.stringify(days)}`,
  );
}

function reviewExtended(fact: Fact, telling: Telling): Wrong {
  return (
    once('review-requested', 'review', 'no review was asked for')(fact, telling) ??
    known(telling, 'review-limit', fact.on, 'extension of a review: its time is the statute’s')
  );
}

function receiptCorrected({ to, on }: FactOf<'receipt-corrected'>, { field, law }: Telling): Wrong {
  if (to === undefined) return refuse(`${field}.to`, 'a date', 'the corrected day of receipt is missing');
  if (to > on)
    return refuse(
      `${field}.to`,
      'a request is received before its receipt is corrected',
      `${to} is after the correction of ${on}`,
    );
  if (to < law.inForce)
    return refuse(
      `${field}.to`,
      `${law.cite}, in force from ${law.inForce}`,
      `${to} is before the ${law.name} was in force`,
    );
  return undefined;
}

/** The rule of each fact that has one; a fact without a rule may always happen after receipt. */
export const FACT_RULES: { readonly [T in FactType]?: Rule<T> } = {
  'step-done': (fact, { field }) =>
    INTERNAL_STEPS.includes(fact.step)
      ? undefined
      : refuse(`${field}.step`, 'a known step', `use one of ${INTERNAL_STEPS.join(', ')}`),
  'clarification-received': once(
    'clarification-sought',
    'clarification',
    'no clarification was sought: a further letter does not restart the clock by itself',
  ),
  'clarification-withdrawn': once(
    'clarification-sought',
    'clarification',
    'no clarification was sought: there is no query to withdraw',
  ),
  'identity-requested': (fact, telling) =>
    known(telling, 'identity', fact.on, 'proof of identity to wait for'),
  'identity-received': paired('identity-requested', 'identity', 'no proof of identity was asked for'),
  'fees-notice-given': (fact, telling) => known(telling, 'fees', fact.on, 'fees notice'),
  'fee-received': paired(
    'fees-notice-given',
    'fees',
    'a fee was received for which no fees notice was given',
  ),
  'extension-notified': extensionNotified,
  'time-allowed-by-commissioner': timeAllowed,
  'review-requested': (fact, telling) => known(telling, 'review', fact.on, 'internal review'),
  'review-extended': reviewExtended,
  'review-declined': once('review-requested', 'review', 'no review was asked for'),
  'review-answered': once('review-requested', 'review', 'no review was asked for'),
  'complaint-acknowledged': once('complaint-made', 'complaint-acknowledgement', 'no complaint was made'),
  'decision-notice': decisionNotice,
  'steps-taken': once('decision-notice', 'decision-notice-compliance', 'there is no decision notice'),
  'appeal-lodged': once('decision-notice', 'appeal', 'there is no decision notice to appeal against'),
  'receipt-corrected': receiptCorrected,
};
