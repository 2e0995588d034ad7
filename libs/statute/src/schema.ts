// The schema of a regime's data. It refuses gaps and overlaps in time, a value without section, source or evidence,
// and a word it does not know, so that a wrong number cannot hide as a missing one. Read once, never on the hot path.
import { addDays, CALENDAR_NAMES, isCivilDate, NATIONS, sha256 } from '@twentieth/calendar';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { GROUNDS } from './facts.js';
import { type Law, type Period } from './law.js';

const date = z.string().refine(isCivilDate, 'a date that exists, as YYYY-MM-DD');
const text = z.string().min(3);
const lengths = z.strictObject({
  count: z.int().positive(),
  unit: z.enum(['working-days', 'calendar-days', 'months', 'months-beginning', 'days-beginning']),
  roll: z.boolean().optional(),
  sessionsUpTo: z.int().positive().optional(),
  duty: text.optional(),
});
const term = lengths.refine(
  ({ unit, sessionsUpTo }) => sessionsUpTo === undefined || unit === 'working-days',
  'school days are counted among working days',
);
const window = lengths.extend({
  opens: z.enum([
    'answer',
    'answer-or-time',
    'later-of-answer-and-time',
    'review',
    'review-or-time',
    'decision-notice',
    'last-act',
  ]),
});
const extension = z.strictObject({
  ground: z.enum(GROUNDS),
  ends: z.union([term, z.literal('estimate')]),
  lateNotice: z.enum(['stands', 'fails']),
  noticeDuty: text,
  duties: z.array(text),
  estimateDuty: text.optional(),
  qualifiedOnly: z.boolean().optional(),
});

/** Periods in force, each with its value, section, source and evidence. */
export const periodsOf = (value: z.ZodType) =>
  z
    .array(
      z.strictObject({
        from: date,
        to: date.nullable(),
        value: value.nullable(),
        nature: z.enum(['statutory', 'code', 'expectation', 'internal']),
        law: text,
        source: text,
        evidence: z.enum(['verified', 'general knowledge', 'practice']),
      }),
    )
    .min(1);
const clarification = z.strictObject({ effect: z.enum(['restart', 'pause', 'none']) });
const fees = z.strictObject({ effect: z.enum(['exclude', 'restart', 'none']) });

const parameters = z.strictObject({
  acknowledgement: periodsOf(term),
  'internal-return': periodsOf(term),
  draft: periodsOf(term),
  'sign-off': periodsOf(term),
  response: periodsOf(term),
  refusal: periodsOf(z.strictObject({ duty: text })).optional(),
  clarification: periodsOf(clarification),
  'clarification-lapse': periodsOf(term).optional(),
  identity: periodsOf(clarification).optional(),
  fees: periodsOf(fees).optional(),
  'fee-lapse': periodsOf(term).optional(),
  extension: periodsOf(extension).optional(),
  'extension-expectation': periodsOf(term).optional(),
  'time-allowed': periodsOf(z.strictObject({ grounds: z.array(text), upTo: term })).optional(),
  'review-window': periodsOf(window).optional(),
  review: periodsOf(term).optional(),
  'review-limit': periodsOf(term).optional(),
  'complaint-acknowledgement': periodsOf(term).optional(),
  'complaint-window': periodsOf(window).optional(),
  'decision-notice-compliance': periodsOf(z.strictObject({ liftedByAppeal: z.boolean() })).optional(),
  appeal: periodsOf(window).optional(),
  retention: periodsOf(window),
});
const variation = z.strictObject({
  name: text,
  of: z.enum(['response', 'review']),
  kinds: z.array(text).optional(),
  nations: z.array(z.enum(NATIONS)).optional(),
  by: z.enum(['receipt', 'reply']),
  periods: periodsOf(term),
});
const shape = z.strictObject({
  regime: z.string().regex(/^[a-z]+$/),
  name: text,
  cite: text,
  version: text,
  inForce: date,
  calendar: z.enum([...CALENDAR_NAMES, 'of the nation']),
  parameters,
  variations: z.array(variation),
});

/** What is wrong with the periods of one parameter: a gap, an overlap, a start before or after the regime's, an end. */
export function faultsInTime(where: string, list: readonly Period<unknown>[], inForce: string): string[] {
  const faults: string[] = [];
  if (list[0]!.from !== inForce)
    faults.push(`${where}[0].from: ${list[0]!.from}, but the regime is in force from ${inForce}`);
  list.forEach((period, at) => {
    const next = list[at + 1];
    // Stryker disable next-line ConditionalExpression: an open end is before no day
    if (period.to !== null && period.to < period.from)
      faults.push(`${where}[${at}].to: ${period.to} is before ${period.from}`);
    if (!next && period.to !== null)
      faults.push(
        `${where}[${at}].to: the last period must be open (null), or say with a null value that nothing applies`,
      );
    if (!next) return;
    const expected = period.to === null ? null : addDays(period.to, 1);
    if (expected === null || next.from < expected)
      faults.push(`${where}[${at + 1}].from: overlaps the period before it`);
    else if (next.from > expected)
      faults.push(
        `${where}[${at + 1}].from: a gap, nothing is in force from ${expected} to ${addDays(next.from, -1)}`,
      );
  });
  return faults;
}

/** Reads a regime's data. Throws Error with every fault and where it is. */
export function readLaw(data: unknown): Law {
  const read = shape.safeParse(data);
  if (!read.success) throw new Error(`regime data: ${z.prettifyError(read.error)}`);
  const law = read.data as Omit<Law, 'hash'>;
  const lists: [string, readonly Period<unknown>[]][] = [
    ...Object.entries(law.parameters).map(([name, list]): [string, readonly Period<unknown>[]] => [
      `parameters.${name}`,
      list,
    ]),
    ...law.variations.map((one, at): [string, readonly Period<unknown>[]] => [
      `variations[${at}].periods`,
      one.periods,
    ]),
  ];
  const faults = lists.flatMap(([where, list]) => faultsInTime(where, list, law.inForce));
  if (faults.length > 0) throw new Error(`regime ${law.regime}: ${faults.join('; ')}`);
  return { ...law, hash: sha256(canonicalize(data)!) };
}
