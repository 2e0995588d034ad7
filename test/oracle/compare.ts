// Two timetables of one case laid side by side: where they differ, said in words.
import { oracle } from './oracle.js';
import { type Answer, type OracleCase, type Verdict } from './types.js';

/** Kinds that are practice and not law: the oracle has no opinion on them. */
const PRACTICE = new Set([
  'acknowledgement',
  'internal-return',
  'draft',
  'sign-off',
  'clarification-lapse',
  'retention',
]);
export type Other = (c: OracleCase) => Verdict | { error: string };
const show = (a: Answer | undefined): string =>
  a
    ? `due ${a.due}, ${a.status}, met on ${a.metOn}, working days late ${a.workingDaysLate}`
    : 'no such deadline';

/** A lifted deadline is not owed: what it would have been met on is not compared, nor a date that nothing can name. */
function differs(a: Answer | undefined, b: Answer | undefined): boolean {
  if (!a || !b) return a !== b;
  if (a.status !== b.status) return true;
  if (a.status === 'lifted') return a.due !== null && a.due !== b.due;
  return (
    (a.due !== null && a.due !== b.due) || a.metOn !== b.metOn || a.workingDaysLate !== b.workingDaysLate
  );
}

/** Each disagreement as one line; none when the two agree. */
export function disagreements(c: OracleCase, ask: Other): string[] {
  const mine = oracle(c);
  const theirs = ask(c);
  if ('error' in theirs) return [`refused: ${theirs.error}`];
  const kinds = [...new Set([...mine.deadlines, ...theirs.deadlines].map((d) => d.kind))].filter(
    (k) => !PRACTICE.has(k),
  );
  const found: string[] = [];
  for (const kind of kinds) {
    const [ours, other] = [
      mine.deadlines.filter((d) => d.kind === kind),
      theirs.deadlines.filter((d) => d.kind === kind),
    ];
    for (let i = 0; i < Math.max(ours.length, other.length); i += 1)
      if (differs(ours[i], other[i]))
        found.push(`${kind}\n    oracle : ${show(ours[i])}\n    library: ${show(other[i])}`);
  }
  const duties = (v: Verdict): string =>
    [...new Set(v.breaches.map((b) => `${b.duty} on ${b.on}`))].sort().join(', ') || 'none';
  if (duties(mine) !== duties(theirs))
    found.push(`breaches\n    oracle : ${duties(mine)}\n    library: ${duties(theirs)}`);
  return found;
}
