// Facts one by one (do they exist as facts?) and then in order (can they have happened so under this law?).
import { type CivilDate, compareDates, isCivilDate } from '@twentieth/calendar';
import { FACT_RULES, type Telling } from './fact-rules.js';
import { type Fact, FACT_TYPES } from './facts.js';
import { type Law } from './law.js';
import { accept, refuse, type Result } from './refusal.js';
import { type AuthoritySeat } from './request.js';

const KNOWN: ReadonlySet<string> = new Set(FACT_TYPES);
const DATE_RULE = 'a date that exists, as YYYY-MM-DD';

function shaped(value: unknown, at: number): Result<Fact> {
  const fact = value as { type?: unknown; on?: unknown } | null;
  if (typeof fact !== 'object' || fact === null)
    return refuse(`facts[${at}]`, 'a JSON object', 'give each fact as {"type": …, "on": "YYYY-MM-DD"}');
  if (!KNOWN.has(fact.type as string))
    return refuse(
      `facts[${at}].type`,
      'a known fact',
      `no fact is called ${JSON.stringify(fact.type)}: use one of ${FACT_TYPES.join(', ')}`,
    );
  if (!isCivilDate(fact.on))
    return refuse(
      `facts[${at}].on`,
      DATE_RULE,
      fact.on === undefined
        ? 'the day on which it happened is missing'
        : `there is no such date: ${JSON.stringify(fact.on)}`,
    );
  for (const key of ['to', 'estimate', 'until', 'notice']) {
    const date = (fact as Record<string, unknown>)[key];
    if (date !== undefined && !isCivilDate(date))
      return refuse(`facts[${at}].${key}`, DATE_RULE, `there is no such date: ${JSON.stringify(date)}`);
  }
  return accept(value as Fact);
}

/** Checks the facts and returns them in order of date; facts of one day keep the order in which they were given. */
export function checkFacts(
  law: Law,
  received: CivilDate,
  authority: AuthoritySeat | undefined,
  input: unknown,
): Result<readonly Fact[]> {
  const given = input ?? [];
  if (!Array.isArray(given))
    return refuse('facts', 'a list', 'give the facts as a list, [] when there are none');
  const numbered: { fact: Fact; at: number }[] = [];
  for (const [at, value] of given.entries()) {
    const fact = shaped(value, at);
    if (!fact.ok) return fact;
    numbered.push({ fact: fact.value, at });
  }
  numbered.sort((a, b) => compareDates(a.fact.on, b.fact.on)); // stable: one day keeps the order given
  const correction = numbered.findLast(({ fact }) => fact.type === 'receipt-corrected')?.fact;
  const corrected =
    correction?.type === 'receipt-corrected' && isCivilDate(correction.to) && correction.to <= correction.on;
  const receipt = corrected ? correction.to : received;
  // Stryker disable next-line ArrayDeclaration: what is no fact has no day, and is passed over everywhere
  const before: Fact[] = [];
  for (const { fact, at } of numbered) {
    const telling: Telling = { law, received: receipt, authority, before, field: `facts[${at}]` };
    if (fact.on < receipt)
      return refuse(
        `facts[${at}].on`,
        'nothing happens to a request before it is received',
        `${fact.type} on ${fact.on} is before receipt on ${receipt}: correct one of the two`,
      );
    const wrong = FACT_RULES[fact.type]?.(fact as never, telling);
    if (wrong) return wrong;
    before.push(fact);
  }
  return accept(before);
}
