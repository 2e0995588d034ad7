// An internal review is asked for: by the requester or a representative, in or out of time, of an answer or of the
// lack of one (FOIA s45 code, part 5; EIR reg 11(2); FOISA s20(5); EISR reg 16(2)). The law says which it is.
import { type CaseFile, withFact } from '../case-file.js';
import { changeParts, type PartFile } from '../part-file.js';
import { isAnswer } from '../outcomes.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { hasReview, reviewRule, type AskedBy } from '../review-file.js';
import { standings, type Standing } from '../standing.js';
import { numbers, partsNamed } from './parts-named.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface RequestInternalReview {
  readonly type: 'RequestInternalReview';
  readonly parts: readonly number[] | null;
  readonly grounds: string;
  readonly by?: AskedBy;
  /** Who asks on the requester's behalf. */
  readonly representative?: string | null;
}

export type InternalReviewRequested = Happening<
  'InternalReviewRequested',
  {
    number: number;
    parts: readonly number[];
    by: AskedBy;
    /** Parts whose window had closed. */
    outOfTime: readonly number[];
    /** Parts not answered, whose time had not run out either. */
    premature: readonly number[];
    /** Parts not answered although their time had run out. */
    unanswered: readonly number[];
  },
  { grounds: string; representative: string | null }
>;

export const requestReview = (
  file: CaseFile,
  command: RequestInternalReview,
  { on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const law = standings(file, on, at);
  const standing = (part: PartFile): Standing => law.get(part.number)!;
  const parts = partsNamed(
    file,
    command.parts,
    (part) =>
      part.review === null &&
      hasReview(part.regime) &&
      (part.outcome !== null ? isAnswer(part.outcome.answer) : standing(part).silent),
  );
  if (isRefusal(parts)) return parts;
  if (parts.length === 0)
    return refuse(
      'nothing-to-review',
      reviewRule(file.regime),
      'No part is open to a review: none is answered or overdue that has not had one.',
      'Respond first, or name the parts.',
    );
  const wrong = unfit(file, command, parts) ?? firstOf(parts, (part) => barred(part, standing(part)));
  if (wrong) return wrong;
  const silent = parts.filter((part) => standing(part).answeredOn === null);
  const late = (part: PartFile): boolean => {
    const window = standing(part).deadline('review-window')?.due;
    return window !== undefined && on > window;
  };
  return [
    {
      type: 'InternalReviewRequested',
      data: {
        number: file.reviews.length + 1,
        parts: numbers(parts),
        by: command.by ?? 'requester',
        outOfTime: numbers(parts.filter(late)),
        premature: numbers(silent.filter((part) => !standing(part).silent)),
        unanswered: numbers(silent.filter((part) => standing(part).silent)),
      },
      sealed: { grounds: command.grounds, representative: command.representative ?? null },
    },
  ];
};

const unfit = (
  { regime }: CaseFile,
  { by, representative, grounds }: RequestInternalReview,
  parts: readonly PartFile[],
): Refusal | null => {
  if (by === 'representative' && (representative ?? '').trim() === '')
    return malformed(
      'representative',
      'no-representative',
      reviewRule(regime),
      'Somebody who asks on behalf of the requester is named.',
      'Give the name of the representative, and keep their authority to act with the case.',
    );
  const scottish = parts.find((part) => part.regime === 'foisa' || part.regime === 'eisr');
  if (scottish === undefined || grounds.trim() !== '') return null;
  return malformed(
    'grounds',
    'no-grounds',
    scottish.regime === 'foisa' ? 'FOISA 2002 s20(3)(c)' : 'EISR 2004 reg 16(2)',
    'A requirement for review specifies why the applicant is dissatisfied.',
    'Record what the requester is not content with.',
  );
};

const firstOf = (
  parts: readonly PartFile[],
  wrong: (part: PartFile) => Refusal | null,
): Refusal | undefined => parts.map(wrong).find((found) => found !== null) ?? undefined;

/** Why this part cannot be reviewed: had already, unknown to its law, or (FOIA) asked before there is anything to review. */
const barred = (part: PartFile, standing: Standing): Refusal | null => {
  const rule = reviewRule(part.regime);
  if (part.review !== null)
    return refuse(
      'already-reviewed',
      rule,
      `Part ${part.number} has had its review: it was asked for in review ${part.review}.`,
      'The next step is a complaint to the Commissioner (s50).',
    );
  if (!hasReview(part.regime))
    return refuse(
      'no-review-here',
      'DPA 2018 s164A',
      `Part ${part.number} is a subject access request: its law has no internal review.`,
      'Record a complaint to the authority as controller.',
    );
  if (part.outcome !== null && !isAnswer(part.outcome.answer))
    return refuse(
      'nothing-decided',
      rule,
      `Part ${part.number} ended without an answer (${part.outcome.answer.replaceAll('-', ' ')}): there is no decision to look at again.`,
      'Record a complaint about how it ended, or receive it anew as a request.',
    );
  if (standing.answeredOn !== null || standing.silent || part.regime !== 'foia') return null;
  return part.outcome !== null
    ? malformed(
        'on',
        'review-before-answer',
        rule,
        `Part ${part.number} was answered after that day, and in time.`,
        'Give the date on which the request for review arrived.',
      )
    : refuse(
        'not-yet-answered',
        rule,
        `Part ${part.number} has not been answered, and its time has not run out.`,
        'A review looks again at an answer, or at the lack of one once it is overdue: respond first.',
      );
};

export const onInternalReviewRequested = (
  file: CaseFile,
  { on, data }: InternalReviewRequested & Recorded,
): CaseFile => ({
  ...file,
  reviews: [
    ...file.reviews,
    {
      ...{ parts: data.parts, by: data.by, requestedOn: on },
      ...{ outOfTime: data.outOfTime, premature: data.premature },
      ...{ acceptedOn: null, declined: [], declinedOn: null, extendedOn: null, concludedOn: null },
    },
  ],
  parts: changeParts(file, data.parts, () => ({ review: data.number })),
  facts: withFact(file, data.parts, { type: 'review-requested', on }),
});
