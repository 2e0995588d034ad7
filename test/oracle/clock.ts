// The clock of the first answer as facts restart, hold or pause it: twenty working days, or the month of a SAR.
import { step } from './almanac.js';
import { judge, type Scene } from './scene.js';
import { type Answer } from './types.js';
import { lastDayOfMonthsBeginning, nth, rolled, sameDayMonthsOn, type Span, within } from './walk.js';

const COVID = { from: '2020-04-07', to: '2020-05-26' };
/** The sixty working days of Scotland's emergency Act of 2020 hold for what is answered within its window. */
export const inLockdown = (on: string): boolean => on >= COVID.from && on <= COVID.to;

const SAR_PAUSES_FROM = '2026-02-05';
const SCHOOLS = ['school', 'academy'];

type Extension = { on: string; estimate: string | undefined; good: boolean };
export type Clock = {
  start: string;
  unpaid: Span[];
  paused: Span[];
  asked: string | undefined;
  extended: Extension | undefined;
};

/** The n-th working day from the clock's start, the days of a fees interval left out. */
export function workingDay(s: Scene, clock: Clock, n: number): string | null {
  return nth(clock.start, n, (day) => s.isWorking(day) && !within(day, clock.unpaid));
}

/** The twentieth working day with a session, or the sixtieth working day if that comes first. */
function schoolDay(s: Scene, clock: Clock, listed: readonly string[]): string | null {
  const sessions = new Set(listed);
  const taught = nth(clock.start, 20, (d) => s.isWorking(d) && sessions.has(d) && !within(d, clock.unpaid));
  const sixtieth = workingDay(s, clock, 60);
  return taught !== null && (sixtieth === null || taught < sixtieth) ? taught : sixtieth;
}

/** So many months on, the paused days added, and the end moved off a day off. */
export function monthsOn(s: Scene, clock: Clock, months: number): string | null {
  if (clock.asked !== undefined) return null;
  let lost = 0;
  const last = clock.paused.at(-1)?.to ?? '';
  for (let day = clock.start; day <= last; day = step(day, 1)) if (within(day, clock.paused)) lost += 1;
  return rolled(step(sameDayMonthsOn(clock.start, months).day, lost), s.off);
}

/** The ordinary limit, as the law stands on a day. */
export function limit(s: Scene, clock: Clock, on: string): string | null {
  const { regime, authority } = s.case;
  if (regime === 'sar') return monthsOn(s, clock, 1);
  if (regime === 'foisa' && inLockdown(on)) return workingDay(s, clock, 60);
  if (regime === 'foia' && authority?.schoolSessions && SCHOOLS.includes(authority.kind))
    return schoolDay(s, clock, authority.schoolSessions);
  const archive = authority?.kind === 'archive' && (regime === 'foia' || regime === 'foisa');
  return workingDay(s, clock, archive ? 30 : 20);
}

/** The clock as the facts leave it. */
export function clockOf(s: Scene): Clock {
  const clock: Clock = { start: s.received, unpaid: [], paused: [], asked: undefined, extended: undefined };
  const inTime = (on: string): boolean => on <= (limit(s, clock, on) ?? on);
  const pauses = s.case.regime === 'sar';
  for (const f of s.facts) {
    switch (f.type) {
      case 'clarification-sought':
        if (inTime(f.on) && !(pauses && f.on < SAR_PAUSES_FROM)) clock.asked = f.on;
        break;
      case 'clarification-received':
        if (clock.asked === undefined) break;
        if (pauses) clock.paused.push({ from: clock.asked, to: f.on });
        else clock.start = f.on;
        clock.asked = undefined;
        break;
      case 'identity-requested':
        clock.asked = f.on;
        break;
      case 'identity-received':
        clock.start = f.on;
        clock.asked = undefined;
        break;
      case 'fees-notice-given':
        if (pauses) clock.asked = f.on;
        else if (inTime(f.on)) clock.unpaid.push({ from: f.on, to: null });
        break;
      case 'fee-received': {
        const open = clock.unpaid.find((u) => u.to === null);
        if (open) open.to = f.on;
        if (!pauses) break;
        clock.start = f.on;
        clock.asked = undefined;
        break;
      }
      case 'extension-notified':
        clock.extended ??= { on: f.on, estimate: f.estimate, good: s.case.regime === 'foia' || inTime(f.on) };
        clock.extended.estimate = f.estimate;
        break;
      default:
    }
  }
  return clock;
}

/** The last day on which each fee may be paid; once one has passed unpaid, a further notice asks for nothing. */
export function feeLapses(s: Scene, clock: Clock): Answer[] {
  const environmental = s.case.regime === 'eir' || s.case.regime === 'eisr';
  const lapses: Answer[] = [];
  for (const u of clock.unpaid) {
    const due = environmental ? nth(u.from, 60, s.isWorking) : lastDayOfMonthsBeginning(u.from, 3);
    const over = lapses.some((l) => l.status === 'missed' && l.due !== null && l.due < u.from);
    if (due !== null && !over) lapses.push(judge(s, 'fee-lapse', due, u.to ?? undefined));
  }
  return lapses;
}
