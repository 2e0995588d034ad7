// Every letter that can be sent, by the name that the record keeps. A template's file says what the letter must say.
import type { FactsOf, Problem, Shape } from './facts.js';
import type { Rendered } from './layout.js';
import { problemsWith, writeLetter, type Template } from './template.js';
import { acknowledgement } from './to-requester/acknowledgement.js';
import { advice } from './to-requester/advice.js';
import { clarificationRequest } from './to-requester/clarification-request.js';
import { clarificationStillNeeded } from './to-requester/clarification-still-needed.js';
import { clarificationWithdrawn } from './to-requester/clarification-withdrawn.js';
import { extensionNotice } from './to-requester/extension-notice.js';
import { extensionNoticeEnvironmental } from './to-requester/extension-notice-environmental.js';
import { extensionNoticeSubjectAccess } from './to-requester/extension-notice-subject-access.js';
import { complaintAcknowledgement } from './to-requester/complaint-acknowledgement.js';
import { feesNotice } from './to-requester/fees-notice.js';
import { requestInvalid } from './to-requester/request-invalid.js';
import { requestLapsed } from './to-requester/request-lapsed.js';
import { response } from './to-requester/response.js';
import { reviewAcknowledgement } from './to-requester/review-acknowledgement.js';
import { reviewDeclined } from './to-requester/review-declined.js';
import { reviewExtension } from './to-requester/review-extension.js';
import { reviewOutcome } from './to-requester/review-outcome.js';
import { stepsTaken } from './to-requester/steps-taken.js';
import { transferNotice } from './to-requester/transfer-notice.js';
import { breachSeniorOfficer } from './to-staff/breach-senior-officer.js';
import { commission } from './to-staff/commission.js';
import { complaintAcknowledgementDue } from './to-staff/complaint-acknowledgement-due.js';
import { complaintAcknowledgementMissed } from './to-staff/complaint-acknowledgement-missed.js';
import { decisionNoticeLastDay } from './to-staff/decision-notice-last-day.js';
import { decisionNoticeMissed } from './to-staff/decision-notice-missed.js';
import { decisionNoticeReminder } from './to-staff/decision-notice-reminder.js';
import { escalationHeadOfUnit } from './to-staff/escalation-head-of-unit.js';
import { escalationTeamLeader } from './to-staff/escalation-team-leader.js';
import { estimateApproaching } from './to-staff/estimate-approaching.js';
import { estimatePassed } from './to-staff/estimate-passed.js';
import { fortyDaysReached } from './to-staff/forty-days-reached.js';
import { reminderOfficer2Days } from './to-staff/reminder-officer-2-days.js';
import { reminderOfficer5Days } from './to-staff/reminder-officer-5-days.js';
import { letterNotDelivered } from './to-staff/letter-not-delivered.js';
import { mailReceived } from './to-staff/mail-received.js';
import { returnChase } from './to-staff/return-chase.js';
import { returnEscalation } from './to-staff/return-escalation.js';
import { returnReminder } from './to-staff/return-reminder.js';
import { reviewEscalationDay20 } from './to-staff/review-escalation-day-20.js';
import { reviewEscalationDay40 } from './to-staff/review-escalation-day-40.js';
import { reviewReminder } from './to-staff/review-reminder.js';

const TEMPLATES = {
  acknowledgement,
  'request-invalid': requestInvalid,
  'clarification-request': clarificationRequest,
  'clarification-still-needed': clarificationStillNeeded,
  'clarification-withdrawn': clarificationWithdrawn,
  'fees-notice': feesNotice,
  'request-lapsed': requestLapsed,
  advice,
  'extension-notice': extensionNotice,
  'extension-notice-environmental': extensionNoticeEnvironmental,
  'extension-notice-subject-access': extensionNoticeSubjectAccess,
  response,
  'review-acknowledgement': reviewAcknowledgement,
  'review-declined': reviewDeclined,
  'review-extension': reviewExtension,
  'review-outcome': reviewOutcome,
  'complaint-acknowledgement': complaintAcknowledgement,
  'transfer-notice': transferNotice,
  'steps-taken': stepsTaken,
  'reminder-officer-5-days': reminderOfficer5Days,
  'reminder-officer-2-days': reminderOfficer2Days,
  'escalation-team-leader': escalationTeamLeader,
  'escalation-head-of-unit': escalationHeadOfUnit,
  'breach-senior-officer': breachSeniorOfficer,
  commission,
  'letter-not-delivered': letterNotDelivered,
  'mail-received': mailReceived,
  'return-reminder': returnReminder,
  'return-chase': returnChase,
  'return-escalation': returnEscalation,
  'estimate-approaching': estimateApproaching,
  'estimate-passed': estimatePassed,
  'forty-days-reached': fortyDaysReached,
  'review-reminder': reviewReminder,
  'review-escalation-day-20': reviewEscalationDay20,
  'review-escalation-day-40': reviewEscalationDay40,
  'complaint-acknowledgement-due': complaintAcknowledgementDue,
  'complaint-acknowledgement-missed': complaintAcknowledgementMissed,
  'decision-notice-reminder': decisionNoticeReminder,
  'decision-notice-last-day': decisionNoticeLastDay,
  'decision-notice-missed': decisionNoticeMissed,
} as const;

export type TemplateName = keyof typeof TEMPLATES;

/** The facts that a template asks for, by its name. */
export type FactsFor<N extends TemplateName> =
  (typeof TEMPLATES)[N] extends Template<infer S> ? FactsOf<S> : never;

export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];

/** Whether a name that was read from a record names a letter. */
export const isTemplateName = (name: string): name is TemplateName => Object.hasOwn(TEMPLATES, name);

/** A letter that cannot be written from what was given: each fact that is missing, wrong or unknown. */
export class UnwritableLetter extends Error {
  override readonly name = 'UnwritableLetter';
  constructor(
    readonly template: string,
    readonly problems: readonly Problem[],
  ) {
    super(
      `The letter ${template} cannot be written: ${problems.map((p) => `${p.fact} ${p.problem}`).join('; ')}.`,
    );
  }
}

/**
 * Writes a letter. The same facts give the same letter, to the byte.
 * @throws {UnwritableLetter} when a fact is missing, wrong or unknown: no letter leaves with a hole in it.
 */
export const render = <N extends TemplateName>(name: N, facts: FactsFor<N>): Rendered => {
  if (!isTemplateName(name)) {
    throw new UnwritableLetter(String(name), [{ fact: 'template', problem: 'is not in the register' }]);
  }
  const written = writeLetter(templateOf(name), facts);
  if ('subject' in written) return written;
  throw new UnwritableLetter(name, written);
};

/** What is wrong with the facts, as values: what `render` would throw about. */
export const problemsWithFacts = (name: TemplateName, facts: unknown): readonly Problem[] =>
  problemsWith(templateOf(name), facts);

const templateOf = (name: TemplateName): Template<Shape> => TEMPLATES[name] as unknown as Template<Shape>;
