// The habits give the dates that they are known to give, and are found out.
import { describe, expect, it } from '@jest/globals';
import { timetable, type TimetableRequest } from '@twentieth/statute';
import { dateFnsHabit } from './date-fns-habit.js';
import { luxonHabit } from './luxon-habit.js';
import { wrongAnswers } from './wrong.js';

const asked = (
  receivedAt: string,
  received: string,
  facts: TimetableRequest['facts'] = [],
): TimetableRequest => ({
  regime: 'foia',
  received,
  receivedAt,
  asAt: '2027-06-01',
  facts,
});
const act = (request: TimetableRequest) =>
  timetable(request).deadlines.find(({ kind }) => kind === 'response')!;

describe('A request received on 2 November 2026, due on 1 December', () => {
  it("is due a day too early by either habit: St Andrew's Day is Scotland's", () => {
    const request = asked('2026-11-02T12:00:00Z', '2026-11-02');
    expect(act(request).due).toBe('2026-12-01');
    for (const habit of [dateFnsHabit, luxonHabit]) {
      expect(habit.due(request.receivedAt!)).toBe('2026-11-30');
      const { tooEarly, causes, plain } = wrongAnswers(habit, [request], [act(request)]);
      expect([tooEarly, [...causes.keys()], plain]).toEqual([1, ['bank holidays'], { asked: 1, wrong: 1 }]);
    }
  });
});

it('A day with no bank holiday before the due date is right by either habit', () => {
  const request = asked('2026-09-07T12:00:00Z', '2026-09-07');
  for (const habit of [dateFnsHabit, luxonHabit])
    expect(wrongAnswers(habit, [request], [act(request)])).toMatchObject({ tooEarly: 0, tooLate: 0 });
});

it('A request just after midnight in the summer is taken for one of the day before', () => {
  const request = asked('2026-09-07T23:30:00Z', '2026-09-08');
  const { causes } = wrongAnswers(luxonHabit, [request], [act(request)]);
  expect([...causes.keys()]).toEqual(['day in UTC']);
});

it('A clarification is unknown to either habit', () => {
  const request = asked('2026-09-07T12:00:00Z', '2026-09-07', [
    { type: 'clarification-sought', on: '2026-09-09' },
    { type: 'clarification-received', on: '2026-09-21' },
  ]);
  for (const habit of [dateFnsHabit, luxonHabit])
    expect([...wrongAnswers(habit, [request], [act(request)]).causes.keys()]).toEqual(['clock moved']);
});
