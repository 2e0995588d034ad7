// What holds for the whole of a case: the facts known by the day asked, the calendar, and the numbers of its regime.
import { daysOff, londonDay } from './almanac.js';
import { type Nation } from './standing.js';
import { type Answer, type OracleCase, type OracleFact } from './types.js';
import { countedBetween } from './walk.js';

const ALL: Nation[] = ['england', 'scotland', 'northern-ireland'];
export const isScottish = (c: OracleCase): boolean => c.regime === 'foisa' || c.regime === 'eisr';

export type Scene = {
  case: OracleCase;
  facts: OracleFact[];
  off: ReadonlySet<string>;
  isWorking: (day: string) => boolean;
  received: string;
  today: string;
  withdrawn: string | undefined;
  first: (type: string) => string | undefined;
};

/** Facts dated after the day asked have not happened; the date of receipt is the corrected one, else London's. */
export function scene(c: OracleCase): Scene {
  const facts = c.facts.filter((f) => c.asAt === undefined || f.on <= c.asAt);
  const nations: Nation[] = isScottish(c)
    ? ['scotland']
    : c.regime === 'sar'
      ? [c.authority?.nation ?? 'england']
      : ALL;
  const off = daysOff(nations, c.knownAt && londonDay(c.knownAt));
  const corrected = facts.findLast((f) => f.type === 'receipt-corrected')?.to;
  const first = (type: string): string | undefined => facts.find((f) => f.type === type)?.on;
  return {
    case: c,
    facts,
    off,
    isWorking: (day) => !off.has(day),
    received: corrected ?? (c.receivedAt ? londonDay(c.receivedAt) : c.received),
    today: c.asAt ?? facts.reduce((latest, f) => (f.on > latest ? f.on : latest), c.received),
    withdrawn: first('withdrawn'),
    first,
  };
}

/** A deadline judged: met in time, missed (late, or past without an answer), lifted, or still running. */
export function judge(
  s: Scene,
  kind: string,
  due: string,
  metOn: string | undefined,
  lifted = false,
): Answer {
  const bare: Answer = { kind, due, status: 'running', metOn: null, workingDaysLate: null };
  if (lifted) return { ...bare, status: 'lifted' };
  if (metOn !== undefined && metOn <= due) return { ...bare, status: 'met', metOn };
  if (metOn !== undefined)
    return { ...bare, status: 'missed', metOn, workingDaysLate: countedBetween(due, metOn, s.isWorking) };
  if (s.withdrawn !== undefined && s.withdrawn <= due) return { ...bare, status: 'lifted' };
  if (s.withdrawn !== undefined || s.today > due) return { ...bare, status: 'missed' };
  return bare;
}
