// The facts of each letter, taken from the case as it stands: the template says which it needs, the record has them.
import {
  calendarAsKnown,
  londonDate,
  withProclaimed,
  workingDays,
  type CivilDate,
  type Instant,
} from '@twentieth/calendar';
import {
  deadlinesOf,
  readProceeding,
  requesterOf,
  wordsOfParts,
  type CaseDeadline,
  type CaseEvent,
  type CaseFile,
  type LetterFile,
} from '@twentieth/casework';
import { render, whySkipped, type FactsFor, type Rendered, type TemplateName } from '@twentieth/letters';
import type { Authority } from '@twentieth/event-store';
import { afterTheAnswer, isAfterTheAnswer } from './after-the-answer.js';
import { circumstancesTold } from './rung-words.js';
import { DEADLINE_NAMES } from './deadline-names.js';
import { dealingLetter, isDealing } from './dealing-facts.js';
import { ROLE_TITLES, type Directory } from './directory.js';
import { extensionLetter } from './extension-facts.js';
import { isAsked, letterToTeam } from './holder-team.js';
import { wordOfMail } from './mail-received.js';
import { isUndelivered, wordOfFailure } from './undelivered.js';
import { lawNamed, lawsOfParts, timesOfParts, type TimeOfParts } from './laws-of-parts.js';
import { claimFacts, instalmentFacts, partFacts } from './response-facts.js';

export interface LetterCase {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly authority: Authority;
  readonly directory: Directory;
  /** The wall clock's instant, where it rules; left out in a rehearsal. */
  readonly now?: Instant;
}

/** Writes a letter the case owes. Throws when a fact is missing: no letter leaves with a hole in it. */
export const writeLetter = (the: LetterCase, letter: LetterFile): Rendered => {
  const cause = the.events.find((event) => event.id === letter.cause);
  if (cause === undefined) throw new Error(`Letter ${letter.id} has no event that called for it.`);
  return letter.to === 'requester' ? toRequester(the, cause) : toStaff(the, letter, cause);
};

const requesterNamed = (events: readonly CaseEvent[]) => {
  const requester = requesterOf(events);
  if (requester === null)
    throw new Error('The personal data of the case has been destroyed: no letter can be addressed.');
  return requester;
};

const toRequester = (the: LetterCase, cause: CaseEvent): Rendered => {
  const { file, events, authority, directory } = the;
  const requester = requesterNamed(events);
  const words = wordsOfParts(events);
  const common = {
    reference: file.reference,
    requesterName: requester.name,
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
  if (isDealing(cause)) return dealingLetter(file, cause, common, deadlines);
  if (isAfterTheAnswer(cause)) return afterTheAnswer(file, cause, common, deadlines);
  switch (cause.type) {
    case 'RequestAcknowledged': {
      const all = file.parts.map((part) => part.number);
      const times = timesOfParts(file, deadlines, 'response', all).map(({ regime, deadline, parts }) => {
        const why = whySkipped(deadline.skipped);
        return { regime, parts, due: deadline.due, ...(why ? { why } : {}) };
      });
      return render('acknowledgement', {
        ...common,
        laws: lawsOfParts(file, all),
        times,
        parts: file.parts.map(({ number }) => words.get(number) ?? ''),
      });
    }
    case 'RequestFoundInvalid':
      return render('request-invalid', {
        ...common,
        regime: lawNamed(file.regime),
        missing: cause.data.missing,
        advice: cause.sealed.advice,
      });
    case 'ClarificationSought':
      return render('clarification-request', {
        ...common,
        laws: lawsOfParts(file, cause.data.parts),
        question: cause.sealed.question,
        parts: some(file, cause.data.parts),
      });
    case 'ResponseTimeExtended':
      return extensionLetter(
        file,
        cause,
        { ...common, review: review(cause.data.parts) },
        {
          due: of('extension-notice', cause.data.parts)?.due ?? of('response', cause.data.parts)!.due,
          until: of('extended-response', cause.data.parts)?.due ?? cause.on,
        },
      );
    case 'ResponseIssued': {
      const parts = partFacts(file, events, cause, (part) => words.get(part) ?? '');
      const late = latest(
        timesOfParts(
          file,
          deadlines,
          'response',
          parts.map((part) => part.number),
        ),
      );
      return render('response', {
        ...common,
        parts,
        claims: claimFacts(file, events, cause),
        ...instalmentFacts(file, events, cause),
        ...(cause.sealed.text.trim() === '' ? {} : { text: cause.sealed.text }),
        ...(late === null
          ? {}
          : { workingDaysLate: late.deadline.workingDaysLate ?? 0, lateUnder: late.regime }),
        review: review(parts.map((part) => part.number)),
      });
    }
    default:
      throw new Error(`No letter to the requester follows from ${cause.type}.`);
  }
};

/** Named parts, or none when they are the whole request. */
const some = (file: CaseFile, parts: readonly number[]): readonly number[] =>
  parts.length === file.parts.length ? [] : parts;

/** The time that was overrun most, or null where none was. */
const latest = (times: readonly TimeOfParts[]): TimeOfParts | null =>
  times
    .filter(({ deadline }) => (deadline.workingDaysLate ?? 0) > 0)
    .sort((a, b) => (b.deadline.workingDaysLate ?? 0) - (a.deadline.workingDaysLate ?? 0))[0] ?? null;

const toStaff = ({ file, now }: LetterCase, letter: LetterFile, cause: CaseEvent): Rendered => {
  if (isAsked(cause))
    return letterToTeam(file, cause, workingDaysLeft(file, londonDate(cause.at), cause.data.returnBy));
  if (cause.type === 'MailReceived') return wordOfMail(file, letter, cause);
  if (isUndelivered(cause)) return wordOfFailure(file, letter, cause);
  if (cause.type !== 'EscalationRaised') throw new Error(`No letter to staff follows from ${cause.type}.`);
  const { data } = cause;
  readProceeding(data.proceeding);
  const told = data.dueAt;
  const deadline = deadlinesOf(file, londonDate(file.at), file.at).find(
    (d) => d.kind === data.deadline && d.due === data.due,
  );
  const why = deadline ? whySkipped(deadline.skipped) : undefined;
  return render(
    letter.template as Exclude<TemplateName, RequesterTemplate | 'letter-not-delivered' | 'mail-received'>,
    {
      reference: file.reference,
      deadlineName: DEADLINE_NAMES[data.deadline] ?? data.deadline,
      law: deadline?.law ?? (data.deadline === 'return' ? "the authority's own target" : 'the record'),
      due: data.due,
      workingDaysLeft: workingDaysLeft(file, londonDate(told), data.due),
      ...(why ? { why } : {}),
      roleTitle: ROLE_TITLES[data.role],
      rung: data.rung,
      today: londonDate(cause.at),
      ...circumstancesTold(data, cause.at, now),
    } satisfies FactsFor<'reminder-officer-5-days'>,
  );
};

type RequesterTemplate =
  | 'acknowledgement'
  | 'request-invalid'
  | 'clarification-request'
  | 'clarification-still-needed'
  | 'clarification-withdrawn'
  | 'fees-notice'
  | 'request-lapsed'
  | 'advice'
  | 'extension-notice'
  | 'extension-notice-environmental'
  | 'extension-notice-subject-access'
  | 'response'
  | 'review-acknowledgement'
  | 'review-declined'
  | 'review-extension'
  | 'review-outcome'
  | 'complaint-acknowledgement'
  | 'steps-taken'
  | 'transfer-notice';

const workingDaysLeft = (file: CaseFile, from: CivilDate, due: CivilDate): number => {
  const days = workingDays(withProclaimed(calendarAsKnown(), file.proclaimed), 'any part of the UK');
  return from <= due ? days.countBetween(from, due) : -Math.max(1, days.countBetween(due, from));
};
