// What follows the answer: the window to ask for a review, the review, the complaint, the notice and the appeal.
import { step } from './almanac.js';
import { inLockdown } from './clock.js';
import { type ResponseState } from './response.js';
import { isScottish, judge, type Scene } from './scene.js';
import { type Answer } from './types.js';
import { nth, sameDayMonthsOn } from './walk.js';

const within = (s: Scene, from: string, n: number): string => nth(from, n, s.isWorking) ?? from;

/** Forty working days: from the answer; in Scotland from the end of the time allowed if that is later. */
function window(s: Scene, r: ResponseState, asked: string | undefined): Answer[] {
  const limit = r.due ?? '9999-12-31';
  const ended = s.today > limit || (asked !== undefined && asked > limit);
  const silent = ended && (s.withdrawn === undefined || s.withdrawn > limit) ? limit : undefined;
  let from = r.settled;
  if (isScottish(s.case) && r.due !== null)
    from = from !== undefined ? (from > limit ? from : limit) : silent;
  else if (s.case.regime === 'eir') from ??= silent;
  return from === undefined ? [] : [judge(s, 'review-window', within(s, from, 40), asked)];
}

/** Working days for a review on the day of its outcome, or on the day asked. */
function reviewDays(s: Scene, on: string): number {
  const { regime, authority } = s.case;
  if (regime === 'eir') return 40;
  if (regime !== 'foisa') return 20;
  if (inLockdown(on)) return 60;
  return authority?.kind === 'archive' ? 30 : 20;
}

function reviewOf(s: Scene, asked: string, decided: string | undefined): Answer {
  const due = within(s, asked, reviewDays(s, decided ?? s.today));
  const told = s.first('review-extended');
  const inTime = decided !== undefined && decided <= due;
  const extended = s.case.regime === 'foia' && !inTime && told !== undefined && told <= due;
  return judge(s, 'review', due, decided, extended);
}

/** Six weeks from the outcome; in Scotland six months from it, or from the day a review was due and did not come. */
function complaint(s: Scene, decided: string | undefined, overdue: string | undefined): Answer[] {
  const made = s.first('complaint-made');
  if (!isScottish(s.case))
    return decided === undefined ? [] : [judge(s, 'complaint-window', step(decided, 42), made)];
  const from = decided ?? overdue;
  return from === undefined ? [] : [judge(s, 'complaint-window', sameDayMonthsOn(from, 6).day, made)];
}

/** The steps of a decision notice, and the appeal against it: calendar days, whatever became of the request. */
function notice(of: Scene): Answer[] {
  const s = { ...of, withdrawn: undefined };
  const given = s.facts.find((f) => f.type === 'decision-notice');
  if (!given) return [];
  const lodged = s.first('appeal-lodged');
  const appeal = judge(s, 'appeal', step(given.on, isScottish(s.case) ? 42 : 28), lodged);
  if (given.complyWithinDays === undefined) return [appeal];
  const due = step(given.on, given.complyWithinDays);
  return [appeal, judge(s, 'decision-notice-compliance', due, s.first('steps-taken'), lodged !== undefined)];
}

/** Everything that can follow an answer or a silence. */
export function afterwards(s: Scene, r: ResponseState): Answer[] {
  if (s.case.regime === 'sar') return [];
  const asked = s.first('review-requested');
  const decided = s.first('review-answered');
  const answers = window(s, r, asked);
  const review = asked === undefined ? undefined : reviewOf(s, asked, decided);
  if (review) answers.push(review);
  if (asked !== undefined && s.case.regime === 'foia')
    answers.push(judge(s, 'review-limit', within(s, asked, 40), decided));
  const overdue = review?.status === 'missed' ? (review.due ?? undefined) : undefined;
  return [...answers, ...complaint(s, decided, overdue), ...notice(s)];
}
