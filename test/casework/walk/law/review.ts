// The internal review (s45 code, part 5; EIR reg 11; FOISA s20, s21): a fresh decision by somebody else.
import { addDays } from '@twentieth/calendar';
import {
  blank,
  chosen,
  endPart,
  first,
  isOpen,
  unfit,
  when,
  type Model,
  type Part,
  type Rules,
} from '../model.js';
import { twentieth } from './claims.js';

const noReview = ({ receivedOn }: Model, part: Part, on: string): string | null =>
  first(
    when(part.review !== null, 'reviews twice'),
    when(part.regime === 'sar', 'reviews what has no review (DPA s164A)'),
    when(part.end === 'ended', 'reviews what was withdrawn or lapsed'),
    when(
      part.regime === 'foia' && isOpen(part) && on <= twentieth(receivedOn),
      'reviews what is not yet due',
    ),
    when(
      part.regime === 'foia' && part.endedOn !== null && on < part.endedOn && on <= twentieth(receivedOn),
      'reviews before the answer',
    ),
  );

const open = (model: Model, number: number, on: string): string | null => {
  const review = model.reviews[number - 1];
  return when(review === undefined || !review.open || on < review.on, 'is about no review that is open');
};

const answers = (
  outcomes: readonly { readonly parts: readonly number[] | null }[],
  of: readonly number[],
): readonly number[] => outcomes.flatMap(({ parts }) => parts ?? of);

/** The parts that were asked about out of time, as the record tells them: the others of a review go on. */
const declinedOf = (command: object): readonly number[] =>
  'parts' in command ? (command.parts as readonly number[]) : [];

type Named =
  | 'RequestInternalReview'
  | 'AcceptInternalReview'
  | 'DeclineInternalReview'
  | 'ExtendInternalReview'
  | 'ConcludeInternalReview';

export const REVIEW: Rules<Named> = {
  RequestInternalReview: {
    illegal: (model, { parts, by, representative, grounds }, { on }) => {
      const of = chosen(model, parts, (part) => noReview(model, part, on) === null);
      return first(
        unfit(model, parts, () => true, ''),
        when(of.length === 0, 'reviews nothing'),
        ...of.map((part) => noReview(model, part, on)),
        when(by === 'representative' && blank(representative ?? ''), 'is asked for by nobody'),
        when(blank(grounds) && of.some(({ regime }) => regime === 'foisa'), 'says not why (FOISA s20(3)(c))'),
      );
    },
    happens: (model, { parts }, { on }) => {
      const of = chosen(model, parts, (part) => noReview(model, part, on) === null);
      model.reviews.push({
        parts: of.map(({ number }) => number),
        on,
        open: true,
        judged: false,
        declined: false,
        extended: false,
      });
      for (const part of of) part.review = model.reviews.length;
    },
  },
  AcceptInternalReview: {
    illegal: (model, { number }, { on }) =>
      first(open(model, number, on), when(model.reviews[number - 1]?.judged === true, 'accepts twice')),
    happens: (model, { number }) => void (model.reviews[number - 1]!.judged = true),
  },
  DeclineInternalReview: {
    illegal: (model, command, { on }) => {
      const { number, reason } = command;
      const of = declinedOf(command);
      return first(
        open(model, number, on),
        when(model.reviews[number - 1]?.judged === true || blank(reason), 'declines twice, or says not why'),
        when(
          of.some((part) => !model.reviews[number - 1]?.parts.includes(part)),
          'declines what is not under it',
        ),
      );
    },
    happens: (model, command) => {
      const review = model.reviews[command.number - 1]!;
      const parts = review.parts.filter((part) => !declinedOf(command).includes(part));
      Object.assign(review, { parts, judged: true, declined: true });
    },
  },
  ExtendInternalReview: {
    illegal: (model, { number, reasons }, { on }) => {
      const review = model.reviews[number - 1];
      const parts = model.parts.filter((part) => review?.parts.includes(part.number));
      return first(
        open(model, number, on),
        when(review?.extended === true || blank(reasons), 'extends the review twice, or says not why'),
        when(!parts.some(({ regime }) => regime === 'foia'), 'extends what a statute fixes'),
        when(review !== undefined && on > addDays(review.on, 75), 'extends it after its fortieth day'),
      );
    },
    happens: (model, { number }) => void (model.reviews[number - 1]!.extended = true),
  },
  ConcludeInternalReview: {
    illegal: (model, { number, outcomes }, { on, by }) => {
      const review = model.reviews[number - 1];
      if (review === undefined || !review.open) return 'concludes no review that is open';
      const of = model.parts.filter((part) => review.parts.includes(part.number));
      const given = answers(outcomes, review.parts);
      return first(
        open(model, number, on),
        when(
          given.some((part) => !review.parts.includes(part)),
          'decides what is not under it',
        ),
        when(!review.parts.every((part) => given.includes(part)), 'leaves a part undecided'),
        when(
          of.some((part) => part.by === by),
          'is concluded by whoever decided',
        ),
        ...outcomes.map(({ outcome, answer = null, claims = [] }) =>
          first(
            when(outcome === 'upheld' && answer !== null, 'upholds and answers anew'),
            when(
              answer === 'withheld' && claims.length === 0 && of.every(({ regime }) => regime !== 'sar'),
              'withholds without an exemption',
            ),
          ),
        ),
        ...of
          .filter(isOpen)
          .map(({ number: part }) =>
            when(
              !outcomes.some(
                ({ parts, answer = null }) => answer !== null && (parts ?? review.parts).includes(part),
              ),
              'leaves silence as it was',
            ),
          ),
      );
    },
    happens: (model, { number }, { on, by }) => {
      const review = model.reviews[number - 1]!;
      review.open = false;
      for (const part of model.parts.filter((each) => review.parts.includes(each.number))) {
        part.reviewed = true;
        if (isOpen(part)) endPart(part, 'answered', on, by);
      }
    },
  },
};
