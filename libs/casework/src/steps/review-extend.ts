// A review that is exceptionally complex may take forty working days instead of twenty, if the requester is told
// (FOIA s45 code, part 5). Where a statute fixes the time of the review (EIR reg 11(4), FOISA s21(1)) it does not.
import { withFact, type CaseFile } from '../case-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { changeReview, openReview } from '../review-file.js';
import { standings } from '../standing.js';
import type { CivilDate } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface ExtendInternalReview {
  readonly type: 'ExtendInternalReview';
  readonly number: number;
  readonly reasons: string;
}

export type InternalReviewExtended = Happening<
  'InternalReviewExtended',
  { number: number; parts: readonly number[]; until: CivilDate },
  { reasons: string }
>;

export const extendReview = (
  file: CaseFile,
  command: ExtendInternalReview,
  { on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const found = openReview(file, command.number);
  if (isRefusal(found)) return found;
  const { review, rule } = found;
  if (review.extendedOn !== null)
    return refuse(
      'review-extended',
      rule,
      `The review was extended on ${review.extendedOn}.`,
      'Conclude it: forty working days are the most that the code allows.',
    );
  if (on < review.requestedOn)
    return malformed(
      'on',
      'before-request',
      rule,
      `The review was requested on ${review.requestedOn}.`,
      'Give the date on which the requester was told.',
    );
  if (command.reasons.trim() === '')
    return malformed(
      'reasons',
      'no-reasons',
      rule,
      'The requester is told why the review needs longer.',
      'Write what makes it exceptionally complex.',
    );
  const law = standings(file, on, at);
  const limits = review.parts.flatMap((part) => {
    const limit = law.get(part)?.deadline('review-limit');
    return limit ? [{ part, due: limit.due }] : [];
  });
  const until = limits.map(({ due }) => due).sort()[0];
  if (until === undefined)
    return refuse(
      'review-time-is-statutory',
      law.get(review.parts[0]!)?.deadline('review')?.law ?? rule,
      'The time of this review is fixed by statute: nothing extends it.',
      'Conclude the review by its day.',
    );
  if (on > until)
    return refuse(
      'review-limit-passed',
      rule,
      `The fortieth working day was ${until}.`,
      'No more time is to be had: conclude the review, late.',
    );
  return [
    {
      type: 'InternalReviewExtended',
      data: { number: command.number, parts: limits.map(({ part }) => part), until },
      sealed: { reasons: command.reasons },
    },
  ];
};

export const onInternalReviewExtended = (
  file: CaseFile,
  { on, data }: InternalReviewExtended & Recorded,
): CaseFile => ({
  ...file,
  reviews: changeReview(file, data.number, () => ({ extendedOn: on })),
  facts: withFact(file, data.parts, { type: 'review-extended', on }),
});
