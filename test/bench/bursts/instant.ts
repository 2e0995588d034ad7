// The instant at which a burst is due, and the authority whose ladder has a rung for every case at that instant.
// On a working day it is a live authority, whose clock is the wall's. On other days, and across midnight, the mail of a
// live authority would wait for the morning: there it is a rehearsal, each of whose cases is received so long before
// its own rung as the instant is away.
import { calendarAsKnown, londonDate, londonInstant, londonTime, workingDays } from '@twentieth/calendar';
import { DEFAULT_LADDER } from '@twentieth/casework';
import { wallClock } from '@twentieth/platform';

const MINUTE = 60_000;
const NOON = '12:00';

export interface Due {
  /** When the timers end, in milliseconds of the wall clock. */
  readonly at: number;
  /** What the record must say of each rung: the instant at which it was due, in the case's own time. */
  readonly dueAt: string;
  readonly authority: { readonly id: string; readonly rehearsal: boolean; readonly settings: object };
  /** When a case that is put to the record at this instant was received. */
  received(now: number): { readonly receivedOn: string; readonly receivedAt: string | null };
}

/** The first whole minute that is at least so many milliseconds away. */
export const dueAfter = (millis: number, id: string): Due => {
  const now = Date.parse(wallClock());
  const at = Math.ceil((now + millis) / MINUTE) * MINUTE;
  const instant = new Date(at).toISOString();
  const today = londonDate(wallClock());
  const days = workingDays(calendarAsKnown(), 'any part of the UK');
  if (days.isWorkingDay(today) && londonDate(instant) === today)
    return {
      ...{ at, dueAt: instant },
      authority: { id, rehearsal: false, settings: ladderAt(today, londonTime(instant)) },
      received: () => ({ receivedOn: today, receivedAt: null }),
    };
  const day = days.after(today, 1);
  const dueAt = londonInstant(day, NOON);
  return {
    ...{ at, dueAt },
    authority: { id, rehearsal: true, settings: ladderAt(day, NOON) },
    received: (put) => ({
      receivedOn: day,
      receivedAt: new Date(Date.parse(dueAt) - (at - put)).toISOString(),
    }),
  };
};

/** Twenty working days before its response is due, on the day of receipt itself, the head of unit is told. */
const ladderAt = (from: string, opens: string): object => ({
  ladder: [
    {
      ...{ from, opens, digest: [] },
      rungs: [
        {
          ...{ deadline: 'response', when: 'before', days: 20 },
          ...{ role: 'head-of-unit', letter: 'escalation-head-of-unit' },
        },
        ...DEFAULT_LADDER.filter(({ when }) => when === 'end').map(({ deadline, role, letter }) => ({
          ...{ deadline, when: 'end', role, letter },
        })),
      ],
    },
  ],
});
