// The facts of the letters that follow the answer: an internal review from its acknowledgement to its outcome, a
// complaint about subject access, the steps of a decision notice (s45 code; DPA 2018 s164A; FOIA s50(4)).
import type { CaseDeadline, CaseEvent, CaseFile, Claim, RevisedAnswer } from '@twentieth/casework';
import { isAnswer } from '@twentieth/casework';
import { lawOfPart, lawsOfParts, timesOfParts } from './laws-of-parts.js';
import { render, type FactsFor, type Rendered } from '@twentieth/letters';

const TYPES = [
  'InternalReviewRequested',
  'InternalReviewAccepted',
  'InternalReviewDeclined',
  'InternalReviewExtended',
  'InternalReviewConcluded',
  'ComplaintAcknowledged',
  'DecisionNoticeStepsTaken',
] as const;

type AfterTheAnswer = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;
type Common = Omit<FactsFor<'complaint-acknowledgement'>, 'complainedOn' | 'parts'>;

export const isAfterTheAnswer = (event: CaseEvent): event is AfterTheAnswer =>
  TYPES.some((type) => type === event.type);

/** Writes the letter that follows from one of these events. Throws when a fact is missing. */
export const afterTheAnswer = (
  file: CaseFile,
  cause: AfterTheAnswer,
  common: Common,
  deadlines: readonly CaseDeadline[],
): Rendered => {
  const of = (kind: CaseDeadline['kind'], parts: readonly number[]) =>
    deadlines.find((d) => d.kind === kind && d.parts.some((n) => parts.includes(n)));
  switch (cause.type) {
    case 'InternalReviewRequested':
    case 'InternalReviewAccepted': {
      const { number, parts: named } = cause.data;
      // Parts asked for too late are acknowledged when they are accepted.
      const late = cause.type === 'InternalReviewRequested' ? cause.data.outOfTime : [];
      const parts = named.filter((part) => !late.includes(part));
      return render('review-acknowledgement', {
        ...common,
        requestedOn: file.reviews[number - 1]!.requestedOn,
        times: timesOfParts(file, deadlines, 'review', parts).map(({ regime, deadline, parts: under }) => {
          const limit = of('review-limit', under);
          return { regime, parts: under, due: deadline.due, ...(limit ? { limit: limit.due } : {}) };
        }),
        parts: parts.length === file.parts.length ? [] : parts,
      });
    }
    case 'InternalReviewDeclined': {
      const { number, parts } = cause.data;
      const { requestedOn } = file.reviews[number - 1]!;
      const until = of('review-window', parts)?.due ?? requestedOn;
      const { reason } = cause.sealed;
      return render('review-declined', {
        ...common,
        ...{ requestedOn, until, reason, parts, laws: lawsOfParts(file, parts) },
      });
    }
    case 'InternalReviewExtended': {
      const { number, parts, until } = cause.data;
      const { requestedOn } = file.reviews[number - 1]!;
      const { reasons } = cause.sealed;
      return render('review-extension', {
        ...common,
        ...{ requestedOn, due: of('review', parts)!.due, until, reasons, parts },
      });
    }
    case 'InternalReviewConcluded': {
      const { number, outcomes } = cause.data;
      const parts = outcomes.map(({ part }) => part);
      const late = timesOfParts(file, deadlines, 'review', parts)
        .filter(({ deadline }) => (deadline.workingDaysLate ?? 0) > 0)
        .map(({ regime }) => regime);
      const revised = outcomes.flatMap((outcome) => outcome.revised ?? []);
      return render('review-outcome', {
        ...common,
        requestedOn: file.reviews[number - 1]!.requestedOn,
        outcomes: outcomes.map(({ part, outcome }) => ({ part, outcome })),
        text: said(cause.sealed.text, 'We have looked at your request afresh and decided as above.'),
        ...anew(file, revised, cause.sealed.claims ?? []),
        laws: lawsOfParts(file, parts),
        ...(late.length > 0 ? { lateUnder: [...new Set(late)] } : {}),
      });
    }
    case 'ComplaintAcknowledged': {
      const { complaint, parts } = cause.data;
      const complainedOn = file.complaints[complaint - 1]!.madeOn;
      return render('complaint-acknowledgement', { ...common, complainedOn, parts });
    }
    case 'DecisionNoticeStepsTaken': {
      const { theirReference, notices } = file.complaints[cause.data.complaint - 1]!;
      const noticeOn = notices.findLast(({ stepsTakenOn }) => stepsTakenOn === cause.on)?.on ?? cause.on;
      return render('steps-taken', {
        ...{ ...common, noticeOn },
        ...(theirReference === null ? {} : { theirReference }),
        text: said(cause.sealed.text, 'What the notice required has been done.'),
        ...anew(file, cause.data.outcomes, cause.sealed.claims),
      });
    }
  }
};

const said = (written: string, otherwise: string): string => (written.trim() === '' ? otherwise : written);

/** The answers given anew, with the claims that they rest on. */
const anew = (
  file: CaseFile,
  revised: readonly RevisedAnswer[],
  claims: readonly (Claim & { readonly part: number })[],
): Pick<FactsFor<'review-outcome'>, 'answers' | 'claims'> => ({
  answers: revised.flatMap(({ part, answer }) =>
    isAnswer(answer) ? [{ number: part, answer, regime: lawOfPart(file, part) }] : [],
  ),
  claims: claims.map(({ part, exemption, duty, limbs, likelihood, reasons, publicInterest }) => ({
    ...{ part, regime: lawOfPart(file, part), exemption, duty, limbs, likelihood, publicInterest },
    reasons: said(reasons, 'We consider that this provision applies.'),
  })),
});
