// What is dealt with before the answer, in the timeline: queries that end without a reply (s1(3)), fees (s9), cost (s12),
// what is vexatious or repeated (s14), advice (s16), third parties, and other authorities.
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = [
  ...(['ClarificationReplyRefused', 'ClarificationWithdrawn', 'ClarificationLapsed'] as const),
  ...(['FeesNoticeGiven', 'FeeReceived', 'FeeLapsed', 'CostEstimated', 'RequestsAggregated'] as const),
  ...(['VexatiousEvidenceRecorded', 'EarlierNoticeReliedOn', 'AdviceGiven'] as const),
  ...(['ThirdPartyConsulted', 'ConsultationReplied', 'PartTransferred'] as const),
] as const;

type DealingEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isDealingEvent = (event: CaseEvent): event is DealingEvent =>
  TYPES.some((type) => type === event.type);

const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

const about = (parts: readonly number[]): string => (parts.length === 0 ? 'the request' : list(parts));

export const dealingTold = (event: DealingEvent): Told => {
  switch (event.type) {
    case 'ClarificationReplyRefused':
      return {
        what: `A reply to clarification ${event.data.number} only repeated the request: nothing starts again for ${list(event.data.parts)}`,
        law: 'FOIA 2000 s1(3), s10(6)(b)',
      };
    case 'ClarificationWithdrawn':
      return {
        what: `Clarification ${event.data.number} withdrawn: ${list(event.data.parts)} due as if nobody had asked`,
        law: 'FOIA 2000 s1(3), s10(1)',
      };
    case 'ClarificationLapsed':
      return {
        what: `Clarification ${event.data.number} not answered by ${event.data.lapsedOn}: ${list(event.data.parts)} closed`,
        law: 'FOIA 2000 s1(3)',
      };
    case 'FeesNoticeGiven':
      return {
        what: `Fees notice ${event.data.number} given for ${list(event.data.parts)}, ${pounds(event.data.amountPence)}: no day counts until it is paid`,
        law: 'FOIA 2000 s9(1), s10(2)',
      };
    case 'FeeReceived':
      return {
        what: `Fee of ${pounds(event.data.amountPence)} received on notice ${event.data.notice}: the days from ${event.data.givenOn} are left out for ${list(event.data.parts)}`,
        law: 'FOIA 2000 s10(2)',
      };
    case 'FeeLapsed':
      return {
        what: `Fees notice ${event.data.notice} not paid by ${event.data.lapsedOn}: ${list(event.data.parts)} closed`,
        law: 'FOIA 2000 s9(2)',
      };
    case 'CostEstimated':
      return {
        what: `Cost of ${list(event.data.parts)} estimated under ${event.data.ground}: ${pounds(event.data.pence)}, ${event.data.exceeds ? 'above' : 'within'} the limit of ${pounds(event.data.limitPence)}`,
        law: event.data.law,
      };
    case 'RequestsAggregated':
      return {
        what: `Costed as one with ${event.data.requests.map(({ reference }) => reference).join(', ')}: ${event.data.information} information, ${words(event.data.persons)}, received within ${event.data.workingDays} working days (${event.data.from} to ${event.data.to})`,
        law: event.data.law,
      };
    case 'VexatiousEvidenceRecorded':
      return {
        what: `Recorded what shows ${list(event.data.parts)} to be ${event.data.provision === '14(1)' ? 'vexatious' : `a repetition of ${event.data.repeats?.reference}`}`,
        law: `FOIA 2000 s${event.data.provision}`,
      };
    case 'EarlierNoticeReliedOn':
      return {
        what: `No fresh notice given for ${list(event.data.parts)}: that of ${event.data.earlier.on} for ${event.data.earlier.reference} stands`,
        law: `FOIA 2000 s17(6), s${event.data.provision}`,
      };
    case 'AdviceGiven':
      return {
        what: `Advice and assistance given on ${about(event.data.parts)}, ${event.data.how === 'letter' ? 'by letter' : 'spoken'}`,
        law: event.data.law,
      };
    case 'ThirdPartyConsulted':
      return {
        what: `Third party consulted about ${list(event.data.parts)} (consultation ${event.data.number}), to reply by ${event.data.replyBy}: the clock runs on`,
        law: 'FOIA 2000 s45 code',
      };
    case 'ConsultationReplied':
      return {
        what: `Consultation ${event.data.number} ended: ${words(event.data.view)}`,
        law: 'FOIA 2000 s45 code',
      };
    case 'PartTransferred':
      return {
        what: `Passed to another authority: ${list(event.data.parts)}${event.data.permission ? ', with the leave of the requester' : ''}; ours is still to answer`,
        law: event.data.law,
      };
  }
};
