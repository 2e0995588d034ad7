// Measured: whole timetables (every deadline with its ledger, every breach) through the library in this one process,
// against one due date each by the habits of date-fns and luxon for the same requests.
// A reader may conclude what being right costs beside being quick and wrong, and whether one core gives 10,000 a second.
import { addDays, daysBetween } from '@twentieth/calendar';
import { timetable, type Deadline, type TimetableRequest } from '@twentieth/statute';
import { dateFnsHabit } from '../habits/date-fns-habit.js';
import type { Habit } from '../habits/habit.js';
import { luxonHabit } from '../habits/luxon-habit.js';
import { wrongAnswers, wrongLines } from '../habits/wrong.js';
import { equal, type Measure } from '../measure.js';
import { figure } from '../report.js';
import { requestsFrom } from '../requests.js';
import { interleaved, millisEach, perCoreSecond, perSecond } from '../rounds.js';
import { ratioOf, spreadOf } from '../statistics.js';

const PROMISED = 10_000;

const response = (request: TimetableRequest): Deadline =>
  timetable(request).deadlines.find(({ kind }) => kind === 'response')!;

/** By hand: day 0, skipped, excluded and counted days are all the days there are, and twenty of them count. */
function sums({ due, skipped, ledger }: Deadline): boolean {
  const left = new Set(skipped.map(({ date }) => date));
  for (const { from, to } of ledger.excluded)
    for (let day = from; day <= to; day = addDays(day, 1))
      if (day > ledger.dayZero && day <= due) left.add(day);
  return daysBetween(ledger.dayZero, due) - left.size === 20;
}

export const timetablesAgainstHabits: Measure = {
  name: 'timetables',
  title: 'timetables through the library, against the business days of date-fns and luxon',
  measure: async ({ quick, seed, signal }) => {
    const asked = requestsFrom(seed, quick ? 2_000 : 10_000);
    let [deadlines, computed] = [0, 0];
    const whole = (): number => {
      for (const request of asked) deadlines += timetable(request).deadlines.length;
      computed += asked.length;
      return asked.length;
    };
    let last = '';
    const by = (habit: Habit) => (): number => {
      for (const { receivedAt } of asked) last = habit.due(receivedAt!);
      return asked.length;
    };
    const laps = await interleaved(
      { library: whole, dateFns: by(dateFnsHabit), luxon: by(luxonHabit) },
      { rounds: quick ? 3 : 9, budgetMillis: quick ? 2_000 : 12_000, signal },
    );
    const responses = asked.map(response);
    const rate = spreadOf(perCoreSecond(laps.library));
    const spreads = (name: string, each: typeof laps.library) => [
      { name, spread: spreadOf(perSecond(each)), unit: '/s' },
      { name: '  by processor time', spread: spreadOf(perCoreSecond(each)), unit: '/s' },
    ];
    const habits = [
      { habit: dateFnsHabit, laps: laps.dateFns },
      { habit: luxonHabit, laps: laps.luxon },
    ];
    return {
      findings: habits.map(({ habit, laps: theirs }) => ({
        what: `a whole timetable, in single dates by ${habit.name}`,
        ratio: ratioOf(millisEach(laps.library), millisEach(theirs)),
        beside: [...spreads('timetables', laps.library), ...spreads(`${habit.name} dates`, theirs)],
      })),
      promised: [
        {
          what: `${figure(PROMISED)} timetables a second or more on one core: ${figure(rate.median)}, by its processor time`,
          reached: rate.median >= PROMISED,
        },
      ],
      notes: [
        `${(deadlines / computed).toFixed(1)} deadlines a timetable, each with its ledger; a habit gives one date.`,
        ...habits.flatMap(({ habit }) => wrongLines(habit, wrongAnswers(habit, asked, responses))),
      ],
      checks: [
        equal('requests with a response deadline', responses.filter(Boolean).length, asked.length),
        equal('ledgers that sum to twenty days', responses.filter(sums).length, asked.length),
        { what: `the habits answered (last: ${last})`, holds: /^\d{4}-\d\d-\d\d$/.test(last) },
      ],
    };
  },
};
