// The input as JSON, read with suspicion: a bad one yields the field, the rule and what to do, never a wrong date.
// Written by hand, not with a schema library, because it runs for every timetable.
import { type CivilDate, isCivilDate, laterOf, londonDate, NATIONS, parseInstant } from '@twentieth/calendar';
import { checkFacts } from './check-facts.js';
import { type Law } from './law.js';
import { accept, refuse, type Result } from './refusal.js';
import { lawOf, regimes } from './regimes/load.js';
import { type AuthoritySeat, type CheckedRequest } from './request.js';

const DATE_RULE = 'a date that exists, as YYYY-MM-DD';
type Input = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function receipt(input: Input): Result<CivilDate> {
  const { received, receivedAt } = input;
  if (receivedAt !== undefined && parseInstant(receivedAt) === undefined)
    return refuse(
      'receivedAt',
      'an instant in UTC, as 2026-11-02T23:30:00Z',
      `not an instant: ${JSON.stringify(receivedAt)}`,
    );
  const onThatInstant = receivedAt === undefined ? undefined : londonDate(receivedAt as string);
  if (received === undefined && onThatInstant !== undefined) return accept(onThatInstant);
  if (!isCivilDate(received))
    return refuse(
      'received',
      DATE_RULE,
      received === undefined
        ? 'the day of receipt is missing'
        : `there is no such date: ${JSON.stringify(received)}`,
    );
  if (onThatInstant !== undefined && onThatInstant !== received)
    return refuse(
      'receivedAt',
      'the day of receipt is the day in London',
      `${String(receivedAt)} is ${onThatInstant} in London, but received says ${received}: give the one that is right`,
    );
  return accept(received);
}

function regimeOf(input: Input, laws: typeof lawOf): Result<Law> {
  const law = laws(input.regime as string);
  return law
    ? accept(law)
    : refuse(
        'regime',
        'regimes with data',
        `no regime is called ${JSON.stringify(input.regime)}: use one of ${regimes().join(', ')}`,
      );
}

function authorityOf(input: Input): Result<AuthoritySeat | undefined> {
  const { authority } = input;
  if (authority === undefined || authority === null) return accept(undefined);
  if (!isObject(authority))
    return refuse('authority', 'an object', 'give {"nation": …, "kind": …} or leave it out');
  const { nation, kind, schoolSessions } = authority;
  if (nation !== undefined && !NATIONS.some((known) => known === nation))
    return refuse(
      'authority.nation',
      'a nation of the UK',
      `no nation is called ${JSON.stringify(nation)}: use one of ${NATIONS.join(', ')}`,
    );
  if (kind !== undefined && typeof kind !== 'string')
    return refuse('authority.kind', 'a text', `not a text: ${JSON.stringify(kind)}`);
  if (schoolSessions !== undefined && !Array.isArray(schoolSessions))
    return refuse(
      'authority.schoolSessions',
      'a list of dates',
      'give the days on which the school has a session',
    );
  const days: readonly unknown[] = schoolSessions ?? [];
  const wrong = days.findIndex((day) => !isCivilDate(day));
  if (wrong >= 0)
    return refuse(
      `authority.schoolSessions[${wrong}]`,
      DATE_RULE,
      `there is no such date: ${JSON.stringify(days[wrong])}`,
    );
  return accept(authority as AuthoritySeat);
}

function knownAtOf(input: Input): Result<string | undefined> {
  const { knownAt } = input;
  if (knownAt === undefined || knownAt === null) return accept(undefined);
  if (isCivilDate(knownAt) || parseInstant(knownAt) !== undefined) return accept(knownAt as string);
  return refuse(
    'knownAt',
    'an instant in UTC, as 2026-02-24T00:00:00Z, or a date',
    `not an instant: ${JSON.stringify(knownAt)}`,
  );
}

/** Checks a request of any shape: settles the date of receipt, puts facts in order, fixes the day asked. */
export function checkRequest(input: unknown, laws: typeof lawOf = lawOf): Result<CheckedRequest> {
  if (!isObject(input))
    return refuse('request', 'a JSON object', 'give a request as an object with regime, received and facts');
  if (input.id !== undefined && typeof input.id !== 'string')
    return refuse('id', 'a text', `not a text: ${JSON.stringify(input.id)}`);
  const law = regimeOf(input, laws);
  if (!law.ok) return law;
  const received = receipt(input);
  if (!received.ok) return received;
  if (received.value < law.value.inForce)
    return refuse(
      'received',
      `${law.value.cite}, in force from ${law.value.inForce}`,
      `${received.value} is before the ${law.value.name} was in force`,
    );
  const authority = authorityOf(input);
  if (!authority.ok) return authority;
  const knownAt = knownAtOf(input);
  if (!knownAt.ok) return knownAt;
  if (input.asAt !== undefined && input.asAt !== null && !isCivilDate(input.asAt))
    return refuse('asAt', DATE_RULE, `there is no such date: ${JSON.stringify(input.asAt)}`);
  const facts = checkFacts(law.value, received.value, authority.value, input.facts);
  if (!facts.ok) return facts;
  const last = facts.value.at(-1)?.on ?? received.value;
  const asAt = (input.asAt ?? laterOf(last, received.value)) as CivilDate;
  if (asAt < received.value)
    return refuse(
      'asAt',
      'a day on or after receipt',
      `${asAt} is before the request was received on ${received.value}`,
    );
  return accept({
    id: input.id,
    regime: law.value.regime,
    received: received.value,
    asAt,
    knownAt: knownAt.value,
    authority: authority.value,
    facts: facts.value,
  });
}
