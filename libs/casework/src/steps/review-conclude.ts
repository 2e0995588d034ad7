// A review is concluded: a fresh decision on every part, by somebody who did not take the first (FOIA s45 code,
// part 5; EIR reg 11(3); FOISA s21(4)). What is overturned may be answered anew.
import { type CaseFile, withFact } from '../case-file.js';
import { changeParts } from '../part-file.js';
import type { Answer, Claim, ReviewOutcome } from '../outcomes.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { awaitsAcceptance, changeReview, openReview, type Review } from '../review-file.js';
import { readRevised, withRevised, type RevisedAnswer } from '../revised-answer.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface ConcludeInternalReview {
  readonly type: 'ConcludeInternalReview';
  readonly number: number;
  readonly outcomes: readonly {
    readonly parts: readonly number[] | null;
    readonly outcome: ReviewOutcome['outcome'];
    /** The new answer, where the first does not stand as it was. */
    readonly answer?: Answer | null;
    readonly claims?: readonly Claim[];
  }[];
  readonly text: string;
}

export type InternalReviewConcluded = Happening<
  'InternalReviewConcluded',
  {
    number: number;
    outcomes: readonly (ReviewOutcome & { readonly revised: RevisedAnswer | null })[];
  },
  { text: string; claims: readonly (Claim & { readonly part: number })[] }
>;

type Given = ConcludeInternalReview['outcomes'][number];

export const concludeReview = (
  file: CaseFile,
  command: ConcludeInternalReview,
  { on, actor }: Circumstances,
): readonly NewFact[] | Refusal => {
  const found = openReview(file, command.number);
  if (isRefusal(found)) return found;
  const { review, rule } = found;
  const wrong = tooSoon(file, review, on, actor.id, rule);
  if (wrong) return wrong;
  const given = eachPart(command, review, rule);
  if (isRefusal(given)) return given;
  const outcomes: InternalReviewConcluded['data']['outcomes'][number][] = [];
  const claims: (Claim & { readonly part: number })[] = [];
  for (const [part, said] of [...given].sort(([a], [b]) => a - b)) {
    const decided = decidedOn(file, part, said, rule);
    if (isRefusal(decided)) return decided;
    outcomes.push({ part, outcome: said.outcome, revised: decided?.revised ?? null });
    claims.push(...(decided?.claims ?? []).map((claim) => ({ ...claim, part })));
  }
  return [
    {
      type: 'InternalReviewConcluded',
      data: { number: command.number, outcomes },
      sealed: { text: command.text, claims },
    },
  ];
};

const tooSoon = (
  file: CaseFile,
  review: Review,
  on: string,
  reviewer: string,
  rule: string,
): Refusal | null => {
  if (awaitsAcceptance(review))
    return refuse(
      'review-not-accepted',
      rule,
      `The review was asked for out of time (part ${review.outOfTime.join(', ')}), and nobody has decided whether to carry it out.`,
      'Accept it, or decline it with the reason.',
    );
  const decisions = [...file.responses, ...file.dealings.unnotified];
  if (decisions.some(({ by, parts }) => by === reviewer && parts.some((n) => review.parts.includes(n))))
    return refuse(
      'reviewer-was-decider',
      rule,
      'The reviewer is not the person who took the decision.',
      'Have another reviewer conclude it.',
    );
  if (on < review.requestedOn)
    return malformed(
      'on',
      'outcome-before-request',
      rule,
      `The review was requested on ${review.requestedOn}.`,
      'Give the date on which the outcome was sent.',
    );
  return null;
};

const eachPart = (
  command: ConcludeInternalReview,
  review: Review,
  rule: string,
): ReadonlyMap<number, Given> | Refusal => {
  const given = new Map<number, Given>();
  for (const outcome of command.outcomes)
    for (const part of outcome.parts ?? review.parts) {
      if (!review.parts.includes(part))
        return malformed(
          'outcomes',
          'unknown-part',
          rule,
          `Part ${part} is not under review ${command.number}.`,
          `Name parts among ${review.parts.join(', ')}.`,
        );
      given.set(part, outcome);
    }
  const missing = review.parts.find((part) => !given.has(part));
  if (missing === undefined) return given;
  return malformed(
    'outcomes',
    'part-undecided',
    rule,
    `Part ${missing} is given no outcome.`,
    'A review is a fresh decision on every part it was asked of.',
  );
};

/** The new answer to one part, if there is one. A part that was never answered is answered now. */
const decidedOn = (
  file: CaseFile,
  part: number,
  { outcome, answer, claims }: Given,
  rule: string,
): Exclude<ReturnType<typeof readRevised>, Refusal> | Refusal | null => {
  const unanswered = file.parts.find(({ number }) => number === part)?.outcome === null;
  if (unanswered && (answer ?? null) === null)
    return refuse(
      'answer-owed',
      rule,
      `Part ${part} was never answered: its review ends in an answer.`,
      'Give the answer to the part, or issue the response first.',
    );
  if (outcome === 'upheld' && (answer ?? null) !== null)
    return malformed(
      'outcomes',
      'answer-stands',
      rule,
      unanswered
        ? `There was no decision on part ${part} to uphold.`
        : `The decision on part ${part} is upheld, so its answer stays as it was.`,
      'Give a new answer only where the first is overturned, wholly or partly.',
    );
  return answer === undefined || answer === null ? null : readRevised(file, part, answer, claims ?? []);
};

export const onInternalReviewConcluded = (
  file: CaseFile,
  { on, data }: InternalReviewConcluded & Recorded,
): CaseFile => {
  const decided = data.outcomes.map((outcome) => outcome.part);
  const answered = withRevised(
    file,
    on,
    data.outcomes.flatMap(({ revised }) => (revised ? [revised] : [])),
  );
  return {
    ...answered,
    reviews: changeReview(file, data.number, () => ({ concludedOn: on })),
    parts: changeParts(answered, decided, ({ number }) => ({
      reviewOutcome: data.outcomes.find((o) => o.part === number)?.outcome ?? null,
    })),
    facts: withFact(answered, decided, { type: 'review-answered', on }),
  };
};
