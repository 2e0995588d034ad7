// The smallest case that still disagrees: fewer facts, fewer particulars, one at a time.
import { type OracleCase } from './types.js';

/** Dropped only with what they reply to, or the case would become another one. */
const REPLIES = ['clarification-received', 'fee-received', 'review-answered', 'identity-received'];

function* smaller(c: OracleCase): Generator<OracleCase> {
  for (const fact of c.facts.toReversed())
    if (!REPLIES.includes(fact.type)) yield { ...c, facts: c.facts.filter((f) => f !== fact) };
  const pairs: [string, string][] = [
    ['clarification-sought', 'clarification-received'],
    ['fees-notice-given', 'fee-received'],
    ['identity-requested', 'identity-received'],
    ['review-requested', 'review-answered'],
  ];
  for (const [first, second] of pairs) {
    const without = [...c.facts];
    for (const type of [first, second]) without.splice(without.findIndex((f) => f.type === type) >>> 0, 1);
    if (without.length === c.facts.length - 2) yield { ...c, facts: without };
  }
  for (const key of ['receivedAt', 'knownAt', 'asAt', 'authority'] as const) {
    if (c[key] === undefined || (key === 'authority' && c.regime === 'sar')) continue;
    const { [key]: _dropped, ...rest } = c;
    yield rest;
  }
}

/** Shrinks while the test still fails; each step is strictly smaller, so it ends. */
export function shrink(c: OracleCase, fails: (c: OracleCase) => boolean): OracleCase {
  for (const candidate of smaller(c)) if (fails(candidate)) return shrink(candidate, fails);
  return c;
}
