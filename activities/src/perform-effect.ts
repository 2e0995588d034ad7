// One letter owed, carried out: written and fixed on the record, sent, its receipt recorded. Attempted at least once,
// delivered once: after an attempt whose end nobody saw, the post is asked before it is given the letter again, and
// the letter bears the same Message-ID however often it is tried.
import { ApplicationFailure, Context } from '@temporalio/activity';
import { requesterOf, type LetterFile } from '@twentieth/casework';
import { UnwritableLetter, type Rendered } from '@twentieth/letters';
import { sha256, wallClock } from '@twentieth/platform';
import { messageIdOf, PermanentFailure, sendOnce, TransientFailure, type Outgoing } from '@twentieth/post';
import { readCase, submit, type Outcome, type ReadCase, type Submission } from '@twentieth/registry';
import { directoryOf } from './directory.js';
import { SYSTEM, type Doors } from './doors.js';
import { teamOf } from './holder-team.js';
import { standInMailbox } from './rung-words.js';
import { writeLetter, type LetterCase } from './letter-facts.js';
import { threadOf } from './thread.js';

export interface Effect {
  readonly authority: string;
  readonly proceeding: string;
  readonly letter: string;
}

export const performEffect =
  (doors: Doors) =>
  async ({ authority, proceeding, letter: id }: Effect): Promise<void> =>
    heartbeating(() => carryOut(doors, authority, proceeding, id)).catch(whenAsked);

/** A far end that asks us to wait is tried again when it said, and no sooner. */
const whenAsked = (error: unknown): never => {
  if (!(error instanceof TransientFailure) || error.retryAfter === undefined) throw error;
  throw ApplicationFailure.create({
    message: error.message,
    type: error.name,
    cause: error,
    nextRetryDelay: Math.max(error.retryAfter, 1),
  });
};

/** A dead worker is noticed within seconds, so that the letter is taken up by another. */
export const heartbeating = async <T>(work: () => Promise<T>): Promise<T> => {
  const context = Context.current();
  const beat = setInterval(() => context.heartbeat(), 1_000);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
};

/** The letter carried out once; outside an activity (a simulation) too. */
export const carryOut = async (
  doors: Doors,
  authority: string,
  proceeding: string,
  id: string,
): Promise<void> => void (await attemptLetter(doors, authority, proceeding, id));

/** The case as the receipt of a letter left it. */
export type Left = Pick<ReadCase, 'file' | 'authority'>;

/**
 * The same.
 * @param givenBy the workflow that learns of the outcome, where one does
 * @returns null where no receipt was recorded: look at the case
 */
export const attemptLetter = async (
  doors: Doors,
  authority: string,
  proceeding: string,
  id: string,
  givenBy?: Submission['givenBy'],
): Promise<Left | null> => {
  const reference = proceeding.split('/')[1]!;
  const found = await readCase(doors, authority, reference);
  if (found === null) throw new Error(`There is no case ${reference} on the record.`);
  const letter = found.file.letters.get(id);
  if (letter === undefined) throw new Error(`The case ${reference} owes no letter ${id}.`);
  if (letter.state !== 'owed' && letter.state !== 'prepared') return null;
  // A file disposed of has no words left to send and nobody to send them to.
  if (found.file.kept.disposedOn !== null) return null;

  const ready =
    letter.state === 'prepared'
      ? { outgoing: preparedLetter(found, id), attemptedBefore: true }
      : await prepare(doors, found, letter);
  if (ready === null) return null;

  const outgoing = { ...ready.outgoing, ...threadOf(doors, found, letter) };
  const settled = await deliver(doors, found, id, outgoing, ready.attemptedBefore);
  return settle(doors, found, id, settled, givenBy);
};

/** A letter without the thread that it belongs to. */
type Written = Omit<Outgoing, 'from' | 'replyTo' | 'references'>;

interface Ready {
  readonly outgoing: Written;
  /** Whether another attempt may have sent it already. */
  readonly attemptedBefore: boolean;
}

/** Writes the letter and fixes it on the record. Null when nothing is left to send: it goes by post, or cannot be written. */
const prepare = async (doors: Doors, found: ReadCase, letter: LetterFile): Promise<Ready | null> => {
  const { authority, file, events } = found;
  const directory = directoryOf(authority, doors.mailDomain);
  const rendered = written(
    { file, events, authority, directory, ...(file.rehearsal ? {} : { now: wallClock() }) },
    letter,
  );
  if (typeof rendered === 'string') {
    await settle(doors, found, letter.id, {
      type: 'RecordLetterFailed',
      letter: letter.id,
      reason: rendered,
    });
    return null;
  }
  const address =
    letter.to === 'requester'
      ? requesterAddress(found)
      : (standInMailbox(found.events, letter, directory) ??
        directory.mailboxOf(letter.to, file.officer, teamOf(found, letter)));
  const messageId = messageIdOf(`${letter.id}.${authority.id}`, doors.mailDomain);
  const outcome = await record(doors, found, `letter/${letter.id}/prepared`, {
    type: 'RecordLetterPrepared',
    letter: letter.id,
    to: letter.to,
    prepared: {
      medium: address === null ? 'paper' : 'email',
      messageId: address === null ? null : messageId,
      sha256: sha256(`${rendered.subject}\n\n${rendered.text}`),
    },
    content: { address, ...rendered },
  });
  if (outcome.kind !== 'recorded')
    throw new Error(`Letter ${letter.id} was prepared by another attempt: look again.`);
  if (address === null) return null;
  return { outgoing: { messageId, to: { address }, ...rendered }, attemptedBefore: outcome.replayed };
};

/** The letter, or why it cannot be written: trying again would not help, and a person must see it. */
const written = (the: LetterCase, letter: LetterFile): Rendered | string => {
  try {
    return writeLetter(the, letter);
  } catch (error) {
    if (error instanceof UnwritableLetter) return error.message;
    throw error;
  }
};

const requesterAddress = ({ events }: ReadCase): string | null => requesterOf(events)?.email ?? null;

/** The letter as it was fixed on the record: a second attempt sends the same words. */
const preparedLetter = ({ events }: ReadCase, id: string): Written => {
  const prepared = events.find((event) => event.type === 'LetterPrepared' && event.data.letter === id);
  if (
    prepared?.type !== 'LetterPrepared' ||
    prepared.data.messageId === null ||
    !prepared.sealed ||
    prepared.sealed.address === null
  )
    throw new Error(`Letter ${id} is on the record as prepared, but its content cannot be opened.`);
  const { address, subject, text, html } = prepared.sealed;
  return { messageId: prepared.data.messageId, to: { address }, subject, text, html };
};

type LetterCommand = Extract<
  Submission['command'],
  { type: 'RecordLetterPrepared' | 'RecordLetterSent' | 'RecordLetterFailed' }
>;
type Settled = Exclude<LetterCommand, { type: 'RecordLetterPrepared' }>;

const deliver = async (
  { postOf, log }: Doors,
  { authority }: ReadCase,
  letter: string,
  outgoing: Outgoing,
  attemptedBefore: boolean,
): Promise<Settled> => {
  try {
    const receipt = await sendOnce(postOf(authority), outgoing, attemptedBefore);
    const { messageId, acceptedAt, response, handle } = receipt;
    return {
      ...{ type: 'RecordLetterSent', letter, messageId, acceptedAt, receipt: response },
      ...(handle === undefined ? {} : { handle }),
    };
  } catch (error) {
    if (!(error instanceof PermanentFailure)) throw error;
    log.warn({ letterId: letter, err: error }, 'letter failed for good');
    return { type: 'RecordLetterFailed', letter, reason: error.message };
  }
};

/** Two attempts may both bring a receipt; the first stands, and the second has nothing to add. */
const settle = async (
  doors: Doors,
  found: ReadCase,
  letter: string,
  settled: Settled,
  givenBy?: Submission['givenBy'],
): Promise<Left | null> => {
  const outcome = await record(doors, found, `letter/${letter}/settled`, settled, givenBy);
  const known =
    outcome.kind === 'recorded' ||
    outcome.kind === 'key-reused' ||
    (outcome.kind === 'refused' && outcome.refusal.refused === 'letter-settled');
  if (!known) throw new Error(`What became of letter ${letter} could not be recorded: ${outcome.kind}.`);
  return outcome.kind === 'recorded' ? { file: outcome.file, authority: found.authority } : null;
};

const record = (
  doors: Doors,
  { authority, file }: ReadCase,
  commandId: string,
  command: LetterCommand,
  givenBy?: Submission['givenBy'],
): Promise<Outcome> =>
  submit(doors, {
    authority: authority.id,
    commandId,
    actor: SYSTEM,
    at: wallClock(),
    reference: file.reference,
    command,
    ...(givenBy === undefined ? {} : { givenBy }),
  });
