// The window to ask for a review, the review and its limit. FOIA: code of practice of 4 July 2018; EIR 2004 reg 11;
// FOISA 2002 s20, s21.
import { type CivilDate, laterOf } from '@twentieth/calendar';
import { type Deadline } from '../deadline.js';
import { deadlineOf } from '../entry.js';
import { inForce } from '../law.js';
import { first, last, type Scene, termOf } from '../scene.js';
import { countTerm, termInWords } from '../term.js';

/** Where the time allowed for the answer ended, if it has run out. */
const timeRanOut = (answer: Deadline): CivilDate | undefined =>
  answer.status === 'missed' ? answer.due : undefined;

function opensOn(scene: Scene, answer: Deadline, opens: string, owed: boolean): CivilDate | undefined {
  const answered = scene.answered?.on;
  if (opens === 'answer') return answered;
  if (answered === undefined) return timeRanOut(answer);
  return opens === 'later-of-answer-and-time' && owed ? laterOf(answered, answer.due) : answered;
}

/** How long the requester has to ask for a review; where no answer was owed, no time allowed for it can run out. */
export function reviewWindow(scene: Scene, answer: Deadline, owed: boolean): Deadline[] {
  const rule = inForce(scene.law.parameters['review-window'], answer.ledger.dayZero);
  const from = rule && opensOn(scene, answer, rule.value.opens, owed);
  if (!rule || from === undefined) return [];
  const count = countTerm(scene.days, from, rule.value);
  const metOn = first(scene.facts, 'review-requested')?.on;
  return [
    deadlineOf(scene, {
      kind: 'review-window',
      dayZero: from,
      count,
      rule: termInWords(rule.value),
      nature: rule.nature,
      law: rule.law,
      metOn,
    }),
  ];
}

/**
 * The review and, where there is one, its limit; an extension of the review in time lifts the first of the two,
 * and a review declined (because it was asked for out of time) both.
 */
export function review(scene: Scene, answer: Deadline): Deadline[] {
  const asked = last(scene.facts, 'review-requested');
  if (!asked) return [];
  const since = scene.facts.slice(scene.facts.lastIndexOf(asked));
  const done = first(since, 'review-answered')?.on;
  const extended = first(since, 'review-extended')?.on;
  const declined = first(since, 'review-declined')?.on;
  const rule = termOf(scene, 'review', asked.on, done ?? scene.asAt)!; // else it could not be asked for
  const early =
    scene.answered === undefined && asked.on <= answer.due
      ? ['Asked for before the answer or the end of the time allowed: premature.']
      : [];
  const count = countTerm(scene.days, asked.on, rule.value);
  const shared = { dayZero: asked.on, metOn: done };
  const found = [
    deadlineOf(scene, {
      ...shared,
      kind: 'review',
      duties: rule.value.duty === undefined ? [] : [rule.value.duty],
      count,
      rule: termInWords(rule.value),
      nature: rule.nature,
      law: rule.law,
      endedOn: extended ?? declined,
      notes: early,
    }),
  ];
  const limit = inForce(scene.law.parameters['review-limit'], asked.on);
  if (limit) {
    const longest = countTerm(scene.days, asked.on, limit.value);
    found.push(
      deadlineOf(scene, {
        ...shared,
        kind: 'review-limit',
        count: longest,
        rule: termInWords(limit.value),
        nature: limit.nature,
        law: limit.law,
        endedOn: declined,
      }),
    );
  }
  return found;
}
