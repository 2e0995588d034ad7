// Internal review: the s45 code's second look, by somebody who did not take the decision, decided afresh.
import { type CaseFile, withFact } from '../case-file.js';
import { changeParts } from '../part-file.js';
import type { ReviewOutcome } from '../outcomes.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers, partsNamed } from './parts-named.js';
import type { CivilDate } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface RequestInternalReview {
  readonly type: 'RequestInternalReview';
  readonly parts: readonly number[] | null;
  readonly grounds: string;
}

export interface ConcludeInternalReview {
  readonly type: 'ConcludeInternalReview';
  readonly number: number;
  readonly outcomes: readonly {
    readonly parts: readonly number[] | null;
    readonly outcome: ReviewOutcome['outcome'];
  }[];
  readonly text: string;
}

export type InternalReviewRequested = Happening<
  'InternalReviewRequested',
  { number: number; parts: readonly number[] },
  { grounds: string }
>;
export type InternalReviewConcluded = Happening<
  'InternalReviewConcluded',
  { number: number; outcomes: readonly ReviewOutcome[] },
  { text: string }
>;

export interface Review {
  readonly parts: readonly number[];
  readonly requestedOn: CivilDate;
  readonly concludedOn: CivilDate | null;
}

const CODE = 'FOIA 2000 s45 code of practice, part 5';

export const requestReview = (
  file: CaseFile,
  command: RequestInternalReview,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const parts = partsNamed(file, command.parts, (part) => part.outcome !== null && part.review === null);
  if (isRefusal(parts)) return parts;
  const unanswered = parts.find((part) => part.outcome === null);
  if (unanswered)
    return refuse(
      'not-yet-answered',
      CODE,
      `Part ${unanswered.number} has not been answered.`,
      'A review looks again at an answer: respond first.',
    );
  const reviewed = parts.find((part) => part.review !== null);
  if (reviewed)
    return refuse(
      'already-reviewed',
      CODE,
      `Part ${reviewed.number} has had its review.`,
      'The next step is a complaint to the Commissioner (s50).',
    );
  if (parts.length === 0)
    return refuse(
      'nothing-to-review',
      CODE,
      'No answered part is open to a review.',
      'Respond first, or name the parts.',
    );
  const answeredOn = file.responses
    .filter((r) => r.parts.some((n) => numbers(parts).includes(n)))
    .map((r) => r.on)
    .sort()
    .at(-1);
  if (answeredOn !== undefined && on < answeredOn)
    return malformed(
      'on',
      'review-before-answer',
      CODE,
      `The answer was given on ${answeredOn}.`,
      'Give the date on which the request for review arrived.',
    );
  return [
    {
      type: 'InternalReviewRequested',
      data: { number: file.reviews.length + 1, parts: numbers(parts) },
      sealed: { grounds: command.grounds },
    },
  ];
};

export const concludeReview = (
  file: CaseFile,
  command: ConcludeInternalReview,
  { on, actor }: Circumstances,
): readonly NewFact[] | Refusal => {
  const review = file.reviews[command.number - 1];
  if (!review)
    return refuse(
      'no-such-review',
      CODE,
      `No internal review ${command.number} was requested.`,
      `The case has ${file.reviews.length}.`,
    );
  if (review.concludedOn !== null)
    return refuse(
      'review-concluded',
      CODE,
      `The review was concluded on ${review.concludedOn}.`,
      'The next step is a complaint to the Commissioner (s50).',
    );
  if (file.responses.some((r) => r.by === actor.id && r.parts.some((n) => review.parts.includes(n))))
    return refuse(
      'reviewer-was-decider',
      CODE,
      'The reviewer is not the person who took the decision.',
      'Have another reviewer conclude it.',
    );
  if (on < review.requestedOn)
    return malformed(
      'on',
      'outcome-before-request',
      CODE,
      `The review was requested on ${review.requestedOn}.`,
      'Give the date on which the outcome was sent.',
    );
  const outcomes = new Map<number, ReviewOutcome>();
  for (const given of command.outcomes)
    for (const part of given.parts ?? review.parts) {
      if (!review.parts.includes(part))
        return malformed(
          'outcomes',
          'unknown-part',
          CODE,
          `Part ${part} is not under review ${command.number}.`,
          `Name parts among ${review.parts.join(', ')}.`,
        );
      outcomes.set(part, { part, outcome: given.outcome });
    }
  const missing = review.parts.find((part) => !outcomes.has(part));
  if (missing !== undefined)
    return malformed(
      'outcomes',
      'part-undecided',
      CODE,
      `Part ${missing} is given no outcome.`,
      'A review is a fresh decision on every part it was asked of.',
    );
  return [
    {
      type: 'InternalReviewConcluded',
      data: { number: command.number, outcomes: [...outcomes.values()].sort((a, b) => a.part - b.part) },
      sealed: { text: command.text },
    },
  ];
};

export const onInternalReviewRequested = (
  file: CaseFile,
  { on, data }: InternalReviewRequested & Recorded,
): CaseFile => ({
  ...file,
  reviews: [...file.reviews, { parts: data.parts, requestedOn: on, concludedOn: null }],
  parts: changeParts(file, data.parts, () => ({ review: data.number })),
  facts: withFact(file, data.parts, { type: 'review-requested', on }),
});

export const onInternalReviewConcluded = (
  file: CaseFile,
  { on, data }: InternalReviewConcluded & Recorded,
): CaseFile => {
  const decided = data.outcomes.map((outcome) => outcome.part);
  return {
    ...file,
    reviews: file.reviews.map((review, i) =>
      i === data.number - 1 ? { ...review, concludedOn: on } : review,
    ),
    parts: changeParts(file, decided, ({ number }) => ({
      reviewOutcome: data.outcomes.find((o) => o.part === number)?.outcome ?? null,
    })),
    facts: withFact(file, decided, { type: 'review-answered', on }),
  };
};
