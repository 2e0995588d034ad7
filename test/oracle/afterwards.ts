// What follows the answer: the window to ask for a review, the review, the complaint, the notice and the appeal.
import { step } from './almanac.js';
import { type ResponseState } from './response.js';
import { isScottish, judge, type Scene } from './scene.js';
import { type Answer } from './types.js';
import { nth, sameDayMonthsOn } from './walk.js';

const within = (s: Scene, from: string, n: number): string => nth(from, n, s.isWorking) ?? from;

/** Forty working days: from the answer; in Scotland from the end of the time allowed if that is later. */
function window(s: Scene, r: ResponseState, asked: string | undefined): Answer[] {
  if (r.due === null) return [];
  const ended = s.today > r.due || (asked !== undefined && asked > r.due);
  const silent = ended && (s.withdrawn === undefined || s.withdrawn > r.due) ? r.due : undefined;
  let from = r.settled;
  if (isScottish(s.case)) from = from !== undefined ? (from > r.due ? from : r.due) : silent;
  else if (s.case.regime === 'eir') from ??= silent;
  return from === undefined ? [] : [judge(s, 'review-window', within(s, from, 40), asked)];
}

export function afterwards(s: Scene, r: ResponseState): Answer[] {
  if (s.case.regime === 'sar') return [];
  const { regime, authority } = s.case;
  const asked = s.first('review-requested');
  const decided = s.first('review-answered');
  const answers = window(s, r, asked);
  if (asked !== undefined) {
    const keeper = regime === 'foisa' && authority?.kind === 'archive';
    const due = within(s, asked, regime === 'eir' ? 40 : keeper ? 30 : 20);
    const told = s.first('review-extended');
    const inTime = decided !== undefined && decided <= due;
    const extended = regime === 'foia' && !inTime && told !== undefined && told <= due;
    const review = judge(s, 'review', due, decided, extended);
    answers.push(review);
    if (regime === 'foia') answers.push(judge(s, 'review-limit', within(s, asked, 40), decided));
  }
  if (decided !== undefined)
    answers.push(
      judge(
        s,
        'complaint-window',
        isScottish(s.case) ? sameDayMonthsOn(decided, 6).day : step(decided, 42),
        s.first('complaint-made'),
      ),
    );
  const notice = s.facts.find((f) => f.type === 'decision-notice');
  const appealed = s.first('appeal-lodged');
  if (notice) {
    answers.push(judge(s, 'appeal', step(notice.on, isScottish(s.case) ? 42 : 28), appealed));
    if (notice.complyWithinDays)
      answers.push(
        judge(
          s,
          'decision-notice-compliance',
          step(notice.on, notice.complyWithinDays),
          s.first('steps-taken'),
          appealed !== undefined,
        ),
      );
  }
  return answers;
}
