// The first answer: twenty working days (or the month of a subject access request), as facts restart, hold or stretch them.
import { step } from './almanac.js';
import { isScottish, judge, type Scene } from './scene.js';
import { type Answer } from './types.js';
import { lastDayOfMonthsBeginning, nth, rolled, sameDayMonthsOn, type Span, within } from './walk.js';

const COVID = { from: '2020-04-07', to: '2020-05-26' };
const PAUSE_FROM = '2026-02-05';

export type ResponseState = {
  answers: Answer[];
  due: string | null;
  failed: string[];
  settled: string | undefined;
  held: boolean;
};
type Clock = {
  start: string;
  unpaid: Span[];
  paused: Span[];
  asked: string | undefined;
  extended: { on: string; estimate?: string; good: boolean } | undefined;
};

/** The n-th working day from the clock's start, days of a fees interval (and a school's closed days) left out. */
function workingDay(s: Scene, clock: Clock, n: number): string | null {
  const counts = (day: string): boolean => s.isWorking(day) && !within(day, clock.unpaid);
  const { kind, schoolSessions } = s.case.authority ?? {};
  if (s.case.regime !== 'foia' || kind !== 'school' || n !== 20 || !schoolSessions)
    return nth(clock.start, n, counts);
  const sessions = new Set(schoolSessions);
  const taught = nth(clock.start, 20, (day) => counts(day) && sessions.has(day));
  const sixtieth = nth(clock.start, 60, counts);
  return taught !== null && (sixtieth === null || taught < sixtieth) ? taught : sixtieth;
}

function monthsOn(s: Scene, clock: Clock, months: number): string | null {
  if (clock.asked !== undefined && clock.asked >= PAUSE_FROM) return null;
  const end = sameDayMonthsOn(clock.start, months).day;
  let lost = 0;
  for (let day = clock.start; clock.paused.some((p) => p.to !== null && p.to >= day); day = step(day, 1))
    if (within(day, clock.paused)) lost += 1;
  return rolled(step(end, lost), s.off);
}

/** The ordinary limit as it stands on a day. */
function limit(s: Scene, clock: Clock, on: string | undefined): string | null {
  if (s.case.regime === 'sar') return monthsOn(s, clock, 1);
  const archive =
    s.case.authority?.kind === 'archive' && (s.case.regime === 'foia' || s.case.regime === 'foisa');
  const lockdown = s.case.regime === 'foisa' && on !== undefined && on >= COVID.from && on <= COVID.to;
  return workingDay(s, clock, lockdown ? 60 : archive ? 30 : 20);
}

function tell(s: Scene): { clock: Clock; lapse: Answer[]; lapsed: boolean } {
  const clock: Clock = { start: s.received, unpaid: [], paused: [], asked: undefined, extended: undefined };
  const lapse: Answer[] = [];
  const inTime = (on: string): boolean => on <= (limit(s, clock, on) ?? on);
  for (const f of s.facts) {
    if (f.type === 'clarification-sought' && inTime(f.on)) clock.asked = f.on;
    if (f.type === 'clarification-received' && clock.asked !== undefined) {
      if (s.case.regime !== 'sar') clock.start = f.on;
      else if (clock.asked >= PAUSE_FROM) clock.paused.push({ from: clock.asked, to: f.on });
      clock.asked = undefined;
    }
    if (f.type === 'fees-notice-given' && inTime(f.on)) clock.unpaid.push({ from: f.on, to: null });
    if (f.type === 'fee-received') {
      const open = clock.unpaid.find((u) => u.to === null);
      if (open) open.to = f.on;
    }
    if (f.type === 'extension-notified')
      clock.extended ??= { on: f.on, estimate: f.estimate, good: s.case.regime === 'foia' || inTime(f.on) };
    if (f.type === 'extension-notified' && clock.extended && f.estimate) clock.extended.estimate = f.estimate;
  }
  for (const u of clock.unpaid) {
    const environmental = s.case.regime === 'eir' || s.case.regime === 'eisr';
    const due = environmental ? nth(u.from, 60, s.isWorking) : lastDayOfMonthsBeginning(u.from, 3);
    if (due) lapse.push(judge(s, 'fee-lapse', due, u.to ?? undefined));
  }
  return { clock, lapse, lapsed: lapse.some((l) => l.status === 'missed') };
}

/** Everything owed up to the answer, and which duties it has broken. */
export function response(s: Scene): ResponseState {
  const { clock, lapse, lapsed } = tell(s);
  const answered = s.first('answered');
  const due = limit(s, clock, answered ?? s.today);
  const held = lapsed || clock.asked !== undefined || due === null;
  if (due === null || held)
    return {
      answers: [{ kind: 'response', due, status: 'lifted', metOn: null, workingDaysLate: null }, ...lapse],
      due: null,
      failed: [],
      settled: undefined,
      held: true,
    };
  if (!clock.extended) {
    const only = judge(s, 'response', due, answered);
    return {
      answers: [only, ...lapse],
      due,
      failed: only.status === 'missed' ? ['answer'] : [],
      settled: answered,
      held: false,
    };
  }
  const told = judge(s, 'extension-notice', due, clock.extended.on);
  const first = judge(s, 'response', due, answered, clock.extended.good);
  const answers = [first, told, ...lapse];
  const failed = [first.status === 'missed' ? 'answer' : '', told.status === 'missed' ? 'notice' : ''];
  if (!clock.extended.good) return { answers, due, failed, settled: answered, held: false };
  const later =
    s.case.regime === 'sar'
      ? monthsOn(s, clock, 3)
      : s.case.regime === 'foia'
        ? (clock.extended.estimate ?? null)
        : workingDay(s, clock, 40);
  if (later !== null) answers.push(judge(s, 'extended-response', later, answered));
  if (answers.at(-1)?.status === 'missed') failed.push('extended');
  const expected = s.case.regime === 'foia' ? workingDay(s, clock, 40) : null;
  if (expected !== null && !isScottish(s.case))
    answers.push(judge(s, 'extension-expectation', expected, answered));
  return { answers, due: later ?? due, failed, settled: answered, held: false };
}
