// Who is told when, as the auditor knows it: the default ladder, written down from its description and not from code, and
// an authority's own ladders, read from what its people have set.
import { endOfDay, inLondon, isWorking, nextDay, workingDaysAfter, workingDaysBefore } from './days.js';

/** When a rung stands: working days before the due date (0 the day itself), or the end of that day. */
type Plain = readonly [when: number | 'missed', role: string, letter: string];

const ESTIMATE = 'estimate-approaching';
const REVIEW = 'review-reminder';
const PLAIN: Readonly<Record<string, readonly Plain[]>> = {
  response: [
    [5, 'officer', 'reminder-officer-5-days'],
    [2, 'officer', 'reminder-officer-2-days'],
    [1, 'team-leader', 'escalation-team-leader'],
    [0, 'head-of-unit', 'escalation-head-of-unit'],
    ['missed', 'senior-officer', 'breach-senior-officer'],
  ],
  'extended-response': [
    [5, 'officer', ESTIMATE],
    [1, 'team-leader', ESTIMATE],
    [0, 'head-of-unit', ESTIMATE],
    ['missed', 'senior-officer', 'estimate-passed'],
  ],
  'extension-expectation': [['missed', 'senior-officer', 'forty-days-reached']],
  review: [
    [5, 'reviewer', REVIEW],
    [0, 'reviewer', REVIEW],
    ['missed', 'head-of-unit', 'review-escalation-day-20'],
  ],
  'review-limit': [
    [5, 'reviewer', REVIEW],
    ['missed', 'senior-officer', 'review-escalation-day-40'],
  ],
};

/** A rung as an authority sets it. */
export interface RungRow {
  readonly deadline: string;
  readonly when: 'before' | 'on' | 'after' | 'end';
  readonly days?: number;
  readonly counting?: 'working' | 'calendar';
  readonly role: string;
  readonly letter: string;
  /** Its own name. */
  readonly rung?: string;
}

/** A ladder as an authority sets it. */
export interface LadderRow {
  /** The first day on which it is in force. */
  readonly from: string;
  readonly opens?: string;
  readonly closedOn?: readonly string[];
  readonly rungs?: readonly RungRow[];
  /** The offices that have the reminders of a morning in one mail: all of them where it is left out. */
  readonly digest?: readonly string[];
}

const OPENING = '09:00';
const DEFAULT_RUNGS: readonly RungRow[] = Object.entries(PLAIN).flatMap(([deadline, rungs]) =>
  rungs.map(([when, role, letter]) => ({
    ...{ deadline, role, letter },
    ...(when === 'missed' ? { when: 'end' as const } : when === 0 ? { when: 'on' as const } : { when: 'before' as const, days: when }), // prettier-ignore
  })),
);

export interface DueRung {
  readonly id: string;
  readonly role: string;
  readonly letter: string;
  /** The instant at which it is owed. */
  readonly at: string;
  /** The instant at which it is raised: the same, or the next morning on which somebody is there. */
  readonly sendAt: string;
  /** Whether it is gathered with others of its morning, by an authority that keeps the real clock. */
  readonly gathered: boolean;
}

const nameOf = ({ rung, deadline, when, days, counting, role }: RungRow): string => {
  const counted = `${days}${counting === 'calendar' ? '-calendar-days' : ''}-${when}`;
  return rung ?? `${deadline}/${when === 'end' ? 'missed' : when === 'on' ? 'on-the-day' : counted}/${role}`;
};

/** The date on which a rung stands; that of the end of a day is the day after it. */
const dayOf = ({ when, days = 0, counting }: RungRow, due: string): string => {
  if (when === 'end') return nextDay(due);
  if (when === 'on') return due;
  if (counting !== 'calendar')
    return when === 'before' ? workingDaysBefore(due, days) : workingDaysAfter(due, days);
  const by = when === 'before' ? -days : days;
  return new Date(Date.parse(`${due}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
};

/** The ladder in force on a day: of those that had begun the one that began last, and of two from one day the later set. */
const inForceOn = (ladders: readonly LadderRow[], day: string): LadderRow | null =>
  ladders.reduce<LadderRow | null>(
    (best, each) => (each.from <= day && (best === null || each.from >= best.from) ? each : best),
    null,
  );

const onLadder = (ladder: LadderRow | null, rung: RungRow, due: string): DueRung => {
  const { opens = OPENING, closedOn = [], digest = null } = ladder ?? {};
  const at = rung.when === 'end' ? endOfDay(due) : inLondon(dayOf(rung, due), opens);
  let morning = dayOf(rung, due);
  while (rung.when !== 'end' && !(isWorking(morning) && !closedOn.includes(morning)))
    morning = nextDay(morning);
  return {
    ...{ id: nameOf(rung), role: rung.role, letter: rung.letter, at },
    sendAt: rung.when === 'end' ? at : inLondon(morning, opens),
    gathered: rung.when === 'before' && (digest === null || digest.includes(rung.role)),
  };
};

/**
 * The rungs of a deadline due on that date, in the order of their instants: each of the ladder in force on the rung's own
 * day. None for a deadline without a ladder.
 */
export const rungsOf = (kind: string, due: string, ladders: readonly LadderRow[] = []): readonly DueRung[] =>
  [null, ...ladders]
    .flatMap((ladder) =>
      (ladder?.rungs ?? DEFAULT_RUNGS)
        .filter(({ deadline }) => deadline === kind)
        .filter((rung) => inForceOn(ladders, dayOf(rung, due)) === ladder)
        .map((rung) => onLadder(ladder, rung, due)),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));

/** Whether a missed day of that deadline is always told. */
export const isOnLadder = (kind: string): boolean => PLAIN[kind] !== undefined;
