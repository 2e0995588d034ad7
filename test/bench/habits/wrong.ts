// How often a habit names another day than the Act, and why: each request counted once, under its first cause.
import { londonDate } from '@twentieth/calendar';
import type { Deadline, TimetableRequest } from '@twentieth/statute';
import type { Habit } from './habit.js';

type Cause = 'day in UTC' | 'bank holidays' | 'clock moved';

const IN_WORDS: Readonly<Record<Cause, string>> = {
  'day in UTC': 'took the day of receipt in UTC, not in London',
  'bank holidays': 'counted a bank holiday of some part of the United Kingdom as a working day (s10(6))',
  'clock moved': 'knew nothing of a clarification (s10(6)(b)) or a fees notice (s10(2))',
};

export interface Wrong {
  readonly asked: number;
  /** Named a day before the one that the Act gives: an answer is called late that is not. */
  readonly tooEarly: number;
  /** Named a day after it: an answer goes out of time. */
  readonly tooLate: number;
  readonly causes: ReadonlyMap<Cause, { readonly times: number; readonly example: string }>;
  /** Of the requests to which nothing had happened but their receipt. */
  readonly plain: { readonly asked: number; readonly wrong: number };
}

/** @param responses the Act's response deadline of each request */
export function wrongAnswers(
  habit: Habit,
  asked: readonly TimetableRequest[],
  responses: readonly Deadline[],
): Wrong {
  const causes = new Map<Cause, { times: number; example: string }>();
  const plain = { asked: 0, wrong: 0 };
  let [tooEarly, tooLate] = [0, 0];
  asked.forEach((request, i) => {
    const act = responses[i]!;
    const said = habit.due(request.receivedAt!);
    const untouched = (request.facts ?? []).length === 0;
    if (untouched) plain.asked += 1;
    if (said === act.due) return;
    if (untouched) plain.wrong += 1;
    if (said < act.due) tooEarly += 1;
    else tooLate += 1;
    const cause = causeOf(request, act);
    const { times, example } = causes.get(cause) ?? { times: 0, example: exampleOf(request, act, said) };
    causes.set(cause, { times: times + 1, example });
  });
  return { asked: asked.length, tooEarly, tooLate, causes, plain };
}

function causeOf({ receivedAt }: TimetableRequest, act: Deadline): Cause {
  if (act.firstDue !== act.due) return 'clock moved';
  return receivedAt!.slice(0, 10) === londonDate(receivedAt!) ? 'bank holidays' : 'day in UTC';
}

function exampleOf({ receivedAt }: TimetableRequest, act: Deadline, said: string): string {
  const holidays = act.skipped.filter(({ why }) => !/^(Saturday|Sunday)$/.test(why));
  const names = holidays.map(({ date, why }) => `${date} ${why}`).join(', ');
  return `received at ${receivedAt}, due ${act.due}, not ${said}${names === '' ? '' : ` (not counted: ${names})`}`;
}

const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;

/** In words, the commonest cause first. */
export function wrongLines(habit: Habit, { asked, tooEarly, tooLate, causes, plain }: Wrong): string[] {
  const wrong = tooEarly + tooLate;
  return [
    `${habit.name} is wrong on ${wrong} of ${asked} requests (${share(wrong, asked)}): ${tooEarly} too early, ${tooLate} too late;`,
    `  on ${plain.wrong} of the ${plain.asked} to which nothing had happened (${share(plain.wrong, plain.asked)}).`,
    `  It counts ${habit.counts}.`,
    ...[...causes]
      .sort(([, a], [, b]) => b.times - a.times)
      .map(([cause, { times, example }]) => `  ${times} times it ${IN_WORDS[cause]}: ${example}`),
  ];
}
