// One command against one case: the step decides what happened, the law is asked again, and the ladder is climbed.
// Pure: everything it may know of the moment is in the circumstances.
import { londonDate } from '@twentieth/calendar';
import { LawRefusal } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import type { Circumstances } from './circumstances.js';
import type { Command, CommandOf, CommandType } from './commands.js';
import { newsOfCalendar, reasonAmong } from './calendar-news.js';
import { evolve } from './evolve.js';
import { deadlineChanges } from './deadlines.js';
import { SCHEMA, type CaseEvent, type NewFact } from './events.js';
import { absent, barred } from './gates.js';
import { DEALING_STEPS } from './dealing-commands.js';
import { KEEPING_STEPS } from './keeping-commands.js';
import { PARTS_STEPS } from './parts-commands.js';
import { RECEIPT_STEPS } from './receipt-commands.js';
import { isRefusal, malformed, refuse, type Refusal } from './refusal.js';
import { REGULATOR_STEPS } from './regulator-commands.js';
import { lettersSuperseded } from './superseded.js';
import { acknowledge } from './steps/acknowledge.js';
import { approveStep } from './steps/approve-step.js';
import { assign } from './steps/assign.js';
import { recordCertificate } from './steps/certificate.js';
import { claimExemption } from './steps/claim-exemption.js';
import { receiveClarification, seekClarification } from './steps/clarify.js';
import { correctReceipt } from './steps/correct-receipt.js';
import { extend } from './steps/extend.js';
import { letterDelivery, letterFailed, letterPrepared, letterSent } from './steps/letters.js';
import { moveInTime } from './steps/move-in-time.js';
import { nameDeputy } from './steps/name-deputy.js';
import { escalations, passTime } from './steps/pass-time.js';
import { recordOpinion } from './steps/qualified-person.js';
import { recalculateDeadlines } from './steps/recalculate-deadlines.js';
import { receiveRequest } from './steps/receive-request.js';
import { respond } from './steps/respond.js';
import { concludeReview } from './steps/review-conclude.js';
import { extendReview } from './steps/review-extend.js';
import { acceptReview, declineReview } from './steps/review-late.js';
import { requestReview } from './steps/review-request.js';
import { returnFromQualityCheck, sendBack } from './steps/return-draft.js';
import { submitDraft } from './steps/submit-draft.js';
import { weighPublicInterest } from './steps/weigh-public-interest.js';
import { withdrawClaim } from './steps/withdraw-claim.js';

export interface Decision {
  readonly events: readonly CaseEvent[];
  readonly file: CaseFile;
}

type Later = Exclude<CommandType, 'ReceiveRequest'>;
type Steps = {
  readonly [T in Later]: (
    file: CaseFile,
    command: CommandOf<T>,
    now: Circumstances,
  ) => readonly NewFact[] | Refusal;
};

/** The step that decides each command on a case that is open. */
const STEPS: Steps = {
  AcknowledgeRequest: acknowledge,
  AssignCase: assign,
  SeekClarification: seekClarification,
  ReceiveClarification: receiveClarification,
  ClaimExemption: claimExemption,
  WithdrawClaim: withdrawClaim,
  WeighPublicInterest: weighPublicInterest,
  RecordQualifiedPersonOpinion: recordOpinion,
  RecordCertificate: recordCertificate,
  ExtendResponseTime: extend,
  SubmitDraft: submitDraft,
  ReturnFromQualityCheck: returnFromQualityCheck,
  ApproveStep: approveStep,
  SendBack: sendBack,
  NameDeputy: nameDeputy,
  IssueResponse: respond,
  RequestInternalReview: requestReview,
  AcceptInternalReview: acceptReview,
  DeclineInternalReview: declineReview,
  ExtendInternalReview: extendReview,
  ConcludeInternalReview: concludeReview,
  ...REGULATOR_STEPS,
  CorrectReceiptDate: correctReceipt,
  ...RECEIPT_STEPS,
  ...PARTS_STEPS,
  ...DEALING_STEPS,
  ...KEEPING_STEPS,
  RecalculateDeadlines: recalculateDeadlines,
  PassTime: passTime,
  MoveCaseInTime: moveInTime,
  RecordLetterPrepared: letterPrepared,
  RecordLetterSent: letterSent,
  RecordLetterFailed: letterFailed,
  RecordLetterDelivery: letterDelivery,
};

const step = (
  file: CaseFile,
  command: CommandOf<Later>,
  now: Circumstances,
): readonly NewFact[] | Refusal => {
  const decideStep = STEPS[command.type] as
    ((file: CaseFile, command: Command, now: Circumstances) => readonly NewFact[] | Refusal) | undefined;
  if (decideStep === undefined) throw new Error(`No step for the command ${String(command.type)}.`);
  return decideStep(file, command, now);
};

/**
 * Decides a command.
 * @param file the case as it stands, null before its receipt
 * @param newId gives each event its identity, in order
 * @returns the events to record, in order, with the case as they leave it; or a refusal, and nothing happened
 */
export const decide = (
  file: CaseFile | null,
  command: Command,
  now: Circumstances,
  newId: () => string,
): Decision | Refusal => {
  const stopped = (file && barred(file, command, now)) ?? misdated(file, command, now);
  if (stopped) return stopped;
  const facts =
    command.type === 'ReceiveRequest'
      ? file === null
        ? receiveRequest(command, now)
        : alreadyOpen(file)
      : file === null
        ? absent()
        : step(file, command, now);
  if (isRefusal(facts)) return facts;

  const events: CaseEvent[] = [];
  let after = file;
  const happen = (happened: readonly NewFact[]): void => {
    for (const fact of happened) {
      const event: CaseEvent = {
        ...fact,
        id: newId(),
        schema: SCHEMA,
        on: fact.on ?? now.on,
        at: now.at,
        actor: now.actor,
      };
      events.push(event);
      after = evolve(after, event);
    }
  };
  try {
    happen(facts);
    if (command.type === 'RecalculateDeadlines') {
      const { id } = command.change;
      happen(deadlineChanges(after!, now.at, () => id));
    } else {
      const news = newsOfCalendar(file, after!, now);
      happen(news.changes.map((data) => ({ type: 'CalendarChanged', data })));
      happen(deadlineChanges(after!, now.at, reasonAmong(news)));
    }
    happen(lettersSuperseded(after!, events));
    if (command.type === 'PassTime') happen(escalations(after!, command, now));
  } catch (error) {
    if (error instanceof LawRefusal) return asRefusal(error);
    throw error;
  }
  return { events, file: after! };
};

/** The last word is the law's: what it gives no date for is refused with its rule, and nothing is recorded. */
const asRefusal = ({ error }: LawRefusal): Refusal =>
  refuse(
    'not-under-this-law',
    error.rule,
    `${error.message}.`,
    'Check the dates and the regime of the part.',
  );

const alreadyOpen = (file: CaseFile): Refusal =>
  refuse(
    'already-received',
    'FOIA 2000 s10(6)(a)',
    `${file.reference} has been received.`,
    'Open another case under another reference.',
  );

/** Steps that a person dates: never before receipt, and never after today. */
const misdated = (file: CaseFile | null, command: Command, { on, at }: Circumstances): Refusal | null => {
  if (
    file === null ||
    command.type === 'PassTime' ||
    command.type === 'MoveCaseInTime' ||
    command.type.startsWith('RecordLetter')
  )
    return null;
  if (on > londonDate(at))
    return malformed(
      'on',
      'date-in-the-future',
      'FOIA 2000 s10',
      `Today is ${londonDate(at)}: a step is recorded when it has happened.`,
      'Give today or an earlier date. Only a rehearsal authority accepts dates in the future.',
    );
  if (on < file.receivedOn && command.type !== 'CorrectReceiptDate')
    return malformed(
      'on',
      'before-receipt',
      'FOIA 2000 s10(6)(a)',
      `The request was received on ${file.receivedOn}.`,
      'Give that date or a later one, or correct the date of receipt first.',
    );
  return null;
};
