// The timeline: who did what, on which day, under which rule, with the deadline before and after. No personal data.
import type { CaseEvent } from '@twentieth/casework';
import { calendarTold } from './timeline/calendar.js';
import { clearanceTold, isClearanceEvent } from './timeline/clearance.js';
import { dealingTold, isDealingEvent } from './timeline/dealings.js';
import { exemptionTold, isExemptionEvent } from './timeline/exemptions.js';
import { extensionTold } from './timeline/extension.js';
import { isKeepingEvent, keepingTold } from './timeline/keeping.js';
import { isPartsEvent, partsTold } from './timeline/parts.js';
import { isReceiptEvent, receiptTold } from './timeline/receipt.js';
import { isRegulatorEvent, regulatorTold } from './timeline/regulator.js';
import { isReviewEvent, reviewTold } from './timeline/review.js';
import { rungTold, sentTold, supersededTold } from './timeline/rungs.js';
import { list, words, type Told } from './timeline/wording.js';

export interface TimelineEntry {
  readonly on: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly role: string };
  readonly event: string;
  readonly type: string;
  readonly what: string;
  readonly law: string | null;
}

const told = (event: CaseEvent, events: readonly CaseEvent[]): Told => {
  if (isExemptionEvent(event)) return exemptionTold(event);
  if (isClearanceEvent(event)) return clearanceTold(event);
  if (isReviewEvent(event)) return reviewTold(event);
  if (isRegulatorEvent(event)) return regulatorTold(event);
  if (isReceiptEvent(event)) return receiptTold(event);
  if (isPartsEvent(event)) return partsTold(event);
  if (isDealingEvent(event)) return dealingTold(event);
  if (isKeepingEvent(event)) return keepingTold(event);
  switch (event.type) {
    case 'RequestReceived':
      return {
        what: `Request received by ${event.data.channel}, in ${event.data.parts.length} parts${event.data.evidence.cleaned ? '; characters that no record can hold were taken out or replaced, and the message is kept as it came' : ''}`,
        law: 'FOIA 2000 s10(6)(a)',
      };
    case 'RequestAcknowledged':
      return { what: 'Request acknowledged', law: 'FOIA 2000 s45 code' };
    case 'CaseAssigned':
      return {
        what: `Assigned to ${event.data.officer}${event.data.team ? `, ${event.data.team}` : ''}`,
        law: null,
      };
    case 'ClarificationSought':
      return {
        what: `Clarification ${event.data.number} sought of ${list(event.data.parts)}: no clock runs for it until the reply`,
        law: 'FOIA 2000 s1(3)',
      };
    case 'ClarificationReceived':
      return {
        what: `Clarification ${event.data.number} received: the twenty days of ${list(event.data.parts)} start again`,
        law: 'FOIA 2000 s10(6)(b)',
      };
    case 'ResponseTimeExtended':
      return extensionTold(event);
    case 'ResponseIssued':
      return {
        what: `Response ${event.data.number} issued for ${list(event.data.outcomes.map((o) => o.part))}: ${[...new Set(event.data.outcomes.map((o) => words(o.answer)))].join(', ')}`,
        law: 'FOIA 2000 s1(1), s17',
      };
    case 'ReceiptDateCorrected':
      return {
        what: `Date of receipt corrected from ${event.data.from} to ${event.data.to}`,
        law: 'FOIA 2000 s10(6)(a)',
      };
    case 'DeadlineSet':
      return {
        what: `${words(event.data.kind)} due ${event.data.due} (${list(event.data.parts)})`,
        law: event.data.law,
      };
    case 'CalendarChanged':
    case 'DeadlineMoved':
      return calendarTold(event);
    case 'DeadlineMet':
      return {
        what: `${words(event.data.kind)} due ${event.data.due} met on ${event.data.metOn}`,
        law: null,
      };
    case 'DeadlineMissed':
      return {
        what:
          event.data.metOn === null
            ? `${words(event.data.kind)} due ${event.data.due} missed`
            : `${words(event.data.kind)} due ${event.data.due} done late, on ${event.data.metOn}`,
        law: event.data.law,
      };
    case 'DeadlineLifted':
      return { what: `${words(event.data.kind)} due ${event.data.due} lifted: no longer owed`, law: null };
    case 'EscalationRaised':
      return rungTold(event);
    case 'LetterPrepared':
      return {
        what: `Letter "${event.data.template}" to the ${words(event.data.to)} prepared${event.data.medium === 'paper' ? ' for the post' : ''}`,
        law: null,
      };
    case 'LetterSent':
      return sentTold(event, events);
    case 'LetterSuperseded':
      return supersededTold(event);
    case 'LetterWaived':
      return { what: 'Letter waived: somebody answers for not sending it', law: null };
    case 'LetterDelivered':
      return { what: 'Letter delivered', law: null };
    case 'LetterReturned':
      return { what: `Letter returned undelivered: ${event.data.reason}`, law: null };
    case 'LetterFailed':
      return { what: `Letter could not be sent: ${event.data.reason}`, law: null };
    case 'CaseMovedInTime':
      return { what: `Rehearsal moved to ${event.data.to}`, law: null };
    default: {
      const unknown: never = event;
      throw new Error(`No words for the event ${JSON.stringify(unknown)}.`);
    }
  }
};

export const timelineOf = (events: readonly CaseEvent[]): readonly TimelineEntry[] =>
  events.map((event) => ({
    on: event.on,
    at: event.at,
    actor: event.actor,
    event: event.id,
    type: event.type,
    ...told(event, events),
  }));
