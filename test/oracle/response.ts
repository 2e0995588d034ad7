// The first answer and its extension: what is owed by when.
import { type Clock, clockOf, feeLapses, limit, monthsOn, workingDay } from './clock.js';
import { judge, type Scene } from './scene.js';
import { type Answer } from './types.js';

/** Where the answer stands: the last day of the time allowed. */
export type ResponseState = {
  answers: Answer[];
  due: string | null;
  settled: string | undefined;
};

const lifted = (kind: string): Answer => ({
  kind,
  due: null,
  status: 'lifted',
  metOn: null,
  workingDaysLate: null,
});

/** Nothing is owed while a reply or a fee is awaited; an extension told before stays told in time. */
function holding(s: Scene, clock: Clock, lapses: Answer[]): ResponseState {
  const answers = [lifted('response'), ...lapses];
  const lapsed = lapses.find((l) => l.status === 'missed')?.due ?? null;
  const afterLapse = lapsed !== null && clock.extended !== undefined && clock.extended.on > lapsed; // no request was left
  if (clock.extended?.good && !afterLapse) {
    answers.push(
      { ...lifted('extension-notice'), status: 'met', metOn: clock.extended.on },
      lifted('extended-response'),
    );
    if (s.case.regime === 'foia') answers.push(lifted('extension-expectation'));
  }
  return { answers, due: null, settled: s.first('answered') };
}

/** Where an extension ends: FOIA by its own estimate, SAR in three months, the others on working day 40. */
function extendedDue(s: Scene, clock: Clock): string | null {
  if (s.case.regime === 'sar') return monthsOn(s, clock, 3);
  return s.case.regime === 'foia' ? (clock.extended?.estimate ?? null) : workingDay(s, clock, 40);
}

/** Everything owed up to the answer. */
export function response(s: Scene): ResponseState {
  const clock = clockOf(s);
  const lapses = feeLapses(s, clock);
  const answered = s.first('answered');
  const due = limit(s, clock, answered ?? s.today);
  if (due === null || clock.asked !== undefined || lapses.some((l) => l.status === 'missed'))
    return holding(s, clock, lapses);
  const good = clock.extended?.good === true;
  const answers = [judge(s, 'response', due, answered, good), ...lapses];
  if (clock.extended) answers.push(judge(s, 'extension-notice', due, clock.extended.on));
  const later = good ? extendedDue(s, clock) : null;
  if (later !== null) answers.push(judge(s, 'extended-response', later, answered));
  const expected = good && s.case.regime === 'foia' ? workingDay(s, clock, 40) : null;
  if (expected !== null) answers.push(judge(s, 'extension-expectation', expected, answered));
  return { answers, due: later ?? due, settled: answered };
}
