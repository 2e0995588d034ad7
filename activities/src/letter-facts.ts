// The facts of each letter, taken from the case as it stands: the template says which it needs, the record has them.
import { londonDate, workingDays, calendarAsKnown, type CivilDate } from '@twentieth/calendar';
import {
  deadlinesOf,
  readProceeding,
  type CaseDeadline,
  type CaseEvent,
  type Claim,
  type CaseFile,
  type LetterFile,
} from '@twentieth/casework';
import { render, whySkipped, type FactsFor, type Rendered, type TemplateName } from '@twentieth/letters';
import type { Authority } from '@twentieth/event-store';
import { ROLE_TITLES, type Directory } from './directory.js';

export interface LetterCase {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly authority: Authority;
  readonly directory: Directory;
}

/** Writes a letter the case owes. Throws when a fact is missing: no letter leaves with a hole in it. */
export const writeLetter = (the: LetterCase, letter: LetterFile): Rendered => {
  const cause = the.events.find((event) => event.id === letter.cause);
  if (cause === undefined) throw new Error(`Letter ${letter.id} has no event that called for it.`);
  return letter.to === 'requester' ? toRequester(the, cause) : toStaff(the, letter, cause);
};

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

const receiptOf = (events: readonly CaseEvent[]): Of<'RequestReceived'> => {
  const receipt = events.find((event): event is Of<'RequestReceived'> => event.type === 'RequestReceived');
  if (receipt?.sealed === undefined)
    throw new Error('The personal data of the case has been destroyed: no letter can be addressed.');
  return receipt;
};

const toRequester = (the: LetterCase, cause: CaseEvent): Rendered => {
  const { file, events, authority, directory } = the;
  const { sealed } = receiptOf(events);
  const common = {
    reference: file.reference,
    requesterName: sealed.requester.name,
    authorityName: authority.name,
    receivedOn: file.receivedOn,
    today: cause.on,
    contact: directory.contact,
    signedBy: directory.signedBy,
  };
  const deadlines = deadlinesOf(file, londonDate(file.at), file.at);
  const of = (kind: CaseDeadline['kind'], parts: readonly number[]) =>
    deadlines.find((d) => d.kind === kind && d.parts.some((n) => parts.includes(n)));
  const review = (parts: readonly number[]) => {
    const window = of('review-window', parts);
    return { contact: directory.contact, ...(window ? { until: window.due } : {}) };
  };
  switch (cause.type) {
    case 'RequestAcknowledged': {
      const response = of(
        'response',
        file.parts.map((part) => part.number),
      );
      const why = response ? whySkipped(response.skipped) : undefined;
      return render('acknowledgement', {
        ...common,
        due: response?.due ?? file.receivedOn,
        ...(why ? { why } : {}),
        parts: sealed.parts.map((part) => part.text),
      });
    }
    case 'ClarificationSought':
      return render('clarification-request', {
        ...common,
        question: cause.sealed.question,
        parts: some(file, cause.data.parts),
      });
    case 'ResponseTimeExtended':
      return render('extension-notice', {
        ...common,
        due: of('extension-notice', cause.data.parts)?.due ?? of('response', cause.data.parts)!.due,
        estimate: cause.data.estimate,
        exemptions: cause.data.exemptions,
        reasons: said(
          cause.sealed.reasons,
          'We consider that these provisions may apply, and are weighing the public interest.',
        ),
        parts: cause.data.parts,
        review: review(cause.data.parts),
      });
    case 'ResponseIssued': {
      const parts = cause.data.outcomes.map(({ part, answer }) => ({
        number: part,
        question: sealed.parts.find((p) => p.number === part)?.text ?? '',
        answer,
      }));
      const late = lateness(
        deadlines,
        parts.map((part) => part.number),
        ['response'],
      );
      return render('response', {
        ...common,
        parts,
        claims: cause.sealed.claims.map((claim) => ({
          ...claim,
          reasons: said(claim.reasons, 'We consider that this provision applies.'),
          publicInterest: balanced(claim.publicInterest),
        })),
        ...(cause.sealed.text.trim() === '' ? {} : { text: cause.sealed.text }),
        ...(late === null ? {} : { workingDaysLate: late }),
        review: review(parts.map((part) => part.number)),
      });
    }
    case 'InternalReviewRequested': {
      const due = of('review', cause.data.parts);
      const limit = of('review-limit', cause.data.parts);
      return render('review-acknowledgement', {
        ...common,
        requestedOn: cause.on,
        due: due!.due,
        ...(limit ? { limit: limit.due } : {}),
        parts: some(file, cause.data.parts),
      });
    }
    case 'InternalReviewConcluded': {
      const late = lateness(
        deadlines,
        cause.data.outcomes.map((o) => o.part),
        ['review'],
      );
      return render('review-outcome', {
        ...common,
        requestedOn: file.reviews[cause.data.number - 1]!.requestedOn,
        outcomes: cause.data.outcomes,
        text: said(cause.sealed.text, 'We have looked at your request afresh and decided as above.'),
        ...(late === null ? {} : { workingDaysLate: late }),
      });
    }
    default:
      throw new Error(`No letter to the requester follows from ${cause.type}.`);
  }
};

/** What the officer wrote; where nothing was written, the plain statement that the step itself makes. */
const said = (written: string, otherwise: string): string => (written.trim() === '' ? otherwise : written);

/** A balance without a conclusion is no balance: the letter then says nothing of one. */
const balanced = (balance: Claim['publicInterest']): Claim['publicInterest'] =>
  balance === null || balance.conclusion.trim() === '' ? null : balance;

/** Named parts, or none when they are the whole request. */
const some = (file: CaseFile, parts: readonly number[]): readonly number[] =>
  parts.length === file.parts.length ? [] : parts;

const lateness = (
  deadlines: readonly CaseDeadline[],
  parts: readonly number[],
  kinds: readonly string[],
): number | null => {
  const late = deadlines
    .filter((d) => kinds.includes(d.kind) && d.parts.some((n) => parts.includes(n)))
    .map((d) => d.workingDaysLate ?? 0);
  const most = Math.max(0, ...late);
  return most > 0 ? most : null;
};

const NAMES: Readonly<Record<string, string>> = {
  response: 'the response',
  'extended-response': 'the decision on the public interest',
  'extension-expectation': 'the fortieth working day',
  review: 'the outcome of the internal review',
  'review-limit': 'the outcome of the internal review, at the latest',
};

const toStaff = ({ file }: LetterCase, letter: LetterFile, cause: CaseEvent): Rendered => {
  if (cause.type !== 'EscalationRaised') throw new Error(`No letter to staff follows from ${cause.type}.`);
  const { data } = cause;
  readProceeding(data.proceeding);
  const told = data.dueAt;
  const deadline = deadlinesOf(file, londonDate(file.at), file.at).find(
    (d) => d.kind === data.deadline && d.due === data.due,
  );
  const why = deadline ? whySkipped(deadline.skipped) : undefined;
  return render(letter.template as Exclude<TemplateName, RequesterTemplate>, {
    reference: file.reference,
    deadlineName: NAMES[data.deadline] ?? data.deadline,
    law: deadline?.law ?? 'the record',
    due: data.due,
    workingDaysLeft: workingDaysLeft(londonDate(told), data.due),
    ...(why ? { why } : {}),
    roleTitle: ROLE_TITLES[data.role],
    rung: data.rung,
    today: londonDate(cause.at),
  } satisfies FactsFor<'reminder-officer-5-days'>);
};

type RequesterTemplate =
  | 'acknowledgement'
  | 'clarification-request'
  | 'extension-notice'
  | 'response'
  | 'review-acknowledgement'
  | 'review-outcome';

const workingDaysLeft = (from: CivilDate, due: CivilDate): number => {
  const days = workingDays(calendarAsKnown(), 'any part of the UK');
  return from <= due ? days.countBetween(from, due) : -Math.max(1, days.countBetween(due, from));
};
