// Internal review in the timeline: asked for by whom and when, accepted or declined, extended, concluded part by part.
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = [
  'InternalReviewRequested',
  'InternalReviewAccepted',
  'InternalReviewDeclined',
  'InternalReviewExtended',
  'InternalReviewConcluded',
] as const;

type ReviewEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isReviewEvent = (event: CaseEvent): event is ReviewEvent =>
  TYPES.some((type) => type === event.type);

const noted = (which: string, parts: readonly number[]): string =>
  parts.length === 0 ? '' : `; ${which}: ${list(parts)}`;

const said = (event: ReviewEvent): string => {
  switch (event.type) {
    case 'InternalReviewRequested': {
      const { number, parts, by, outOfTime, premature, unanswered } = event.data;
      const whose = by === 'representative' ? ' on behalf of the requester' : '';
      return (
        `Internal review ${number} requested${whose} of ${list(parts)}` +
        noted('out of time', outOfTime) +
        noted('premature', premature) +
        noted('not answered in time', unanswered)
      );
    }
    case 'InternalReviewAccepted':
      return `Internal review ${event.data.number} accepted out of time for ${list(event.data.parts)}`;
    case 'InternalReviewDeclined':
      return `Internal review ${event.data.number} declined as out of time for ${list(event.data.parts)}`;
    case 'InternalReviewExtended':
      return `Internal review ${event.data.number} extended to ${event.data.until} (${list(event.data.parts)})`;
    case 'InternalReviewConcluded': {
      const outcomes = event.data.outcomes.map(({ part, outcome, revised }) => {
        const now = revised ? `, now ${words(revised.answer)}` : '';
        return `part ${part} ${words(outcome)}${now}`;
      });
      return `Internal review ${event.data.number} concluded: ${outcomes.join('; ')}`;
    }
  }
};

export const reviewTold = (event: ReviewEvent): Told => ({
  what: said(event),
  law: 'FOIA 2000 s45 code; EIR reg 11; FOISA s20, s21',
});
