// The digest of one person and one morning: made once, sent once, and its receipt recorded on every case that it tells of.
// Each step is kept before the next begins, so a worker that dies is followed by one that goes on where it stopped: the
// mail holds the same reminders under the same Message-ID, and a post that can be asked is asked before it is sent again.
import type { Authority, Digest, DigestDue, Obligation } from '@twentieth/event-store';
import { wallClock } from '@twentieth/platform';
import { PermanentFailure, sendOnce } from '@twentieth/post';
import { submit, type Submission } from '@twentieth/registry';
import { digestId, digestMail, GATHERED_MINUTES } from './digest-words.js';
import { directoryOf } from './directory.js';
import { SYSTEM, type Doors } from './doors.js';
import { carryOut, heartbeating } from './perform-effect.js';

/** The digests of an authority that are to be sent now, and those whose end is not on the record of every case yet. */
export const digestsDue = (
  { store }: Doors,
  authority: string,
  now: string = wallClock(),
): Promise<readonly DigestDue[]> =>
  store.transact(authority, async (tx) => {
    const raisedUntil = new Date(Date.parse(now) - GATHERED_MINUTES * 60_000).toISOString();
    const due = [...(await tx.digests.open()), ...(await tx.obligations.digestsDue(raisedUntil))];
    return [...new Map(due.map((one) => [digestId(one), one])).values()];
  });

/** The digests of an authority, some at once: one that cannot be sent keeps no other waiting, and is told at the end. */
export const sendDigests =
  (doors: Doors) =>
  ({ authority }: { readonly authority: string }): Promise<void> =>
    heartbeating(async () => {
      const due = await digestsDue(doors, authority);
      const failed: unknown[] = [];
      for (let i = 0; i < due.length; i += AT_ONCE)
        for (const result of await Promise.allSettled(
          due.slice(i, i + AT_ONCE).map((one) => sendDigest(doors, authority, one)),
        ))
          if (result.status === 'rejected') failed.push(result.reason);
      if (due.length > 0)
        doors.log.info({ authority, digests: due.length, failed: failed.length }, 'digests of the morning');
      if (failed.length > 0) throw failed[0];
    });

const AT_ONCE = 4;

/**
 * Sends a digest that is due and records its receipt for each of its letters. A reminder of that morning that came too
 * late for it goes by itself. Doing it again does nothing.
 */
export const sendDigest = async (
  doors: Doors,
  authority: string,
  due: DigestDue,
  now: string = wallClock(),
): Promise<void> => {
  const gathered = await gather(doors, authority, due, now);
  if (gathered === null) return;
  const { digest } = gathered;
  if (!digest.closed) {
    const outcome = digest.outcome ?? (await deliver(doors, gathered));
    for (const { reference, letter } of digest.letters)
      await tell(doors, authority, reference, ending(letter, digest.id, outcome), now);
    await doors.store.transact(authority, (tx) => tx.digests.close(digest.id));
  }
  for (const { proceeding, letter } of await missedBy(doors, authority, digest))
    await carryOut(doors, authority, proceeding, letter);
};

interface Gathered {
  readonly authority: Authority;
  readonly digest: Digest;
  /** Whether an earlier attempt may have sent it. */
  readonly attemptedBefore: boolean;
}

/** The digest as it is kept, made now if it is not there. Null when nobody is reminded of anything any more. */
const gather = (
  { store, mailDomain }: Doors,
  id: string,
  due: DigestDue,
  now: string,
): Promise<Gathered | null> =>
  store.transact(id, async (tx) => {
    const authority = await tx.authority();
    const known = await tx.digests.get(digestId(due));
    if (known !== undefined) return { authority, digest: known, attemptedBefore: true };
    const rows = await tx.obligations.ofDigest(due);
    if (rows.length === 0) return null;
    const digest: Digest = {
      ...{ ...due, id: digestId(due), outcome: null, closed: false },
      letters: rows.map(({ letter, reference, proceeding }) => ({ letter, reference, proceeding })),
      mail: digestMail(authority, mailDomain, due, rows, now),
    };
    if (!(await tx.digests.add(digest))) throw new Error(`${digest.id} was made by another: look again.`);
    return { authority, digest, attemptedBefore: false };
  });

type Ending = Extract<Submission['command'], { type: 'RecordLetterSent' | 'RecordLetterFailed' }>;
type Outcome = Readonly<Record<string, unknown>>;

/** @returns how it ended, which is kept before any case hears of it */
const deliver = async (
  { postOf, store, mailDomain, log }: Doors,
  { authority, digest: { id, mail }, attemptedBefore }: Gathered,
): Promise<Outcome> => {
  const { contact } = directoryOf(authority, mailDomain);
  const from = { name: authority.name, address: contact };
  const { address, ...words } = mail;
  const outcome = await sendOnce(
    postOf(authority),
    { ...words, from, replyTo: from, to: { address } },
    attemptedBefore,
  ).then(
    ({ messageId, acceptedAt, response: receipt, handle }): Outcome => ({
      ...{ messageId, acceptedAt, receipt },
      ...(handle === undefined ? {} : { handle }),
    }),
    (error: unknown): Outcome => {
      if (!(error instanceof PermanentFailure)) throw error;
      log.warn({ digest: id, err: error }, 'a digest failed for good');
      return { reason: error.message };
    },
  );
  await store.transact(authority.id, (tx) => tx.digests.settle(id, outcome));
  return outcome;
};

const ending = (letter: string, digest: string, outcome: Outcome): Ending =>
  ('reason' in outcome
    ? { type: 'RecordLetterFailed', letter, ...outcome }
    : { type: 'RecordLetterSent', letter, digest, ...outcome }) as Ending;

/** One that was superseded or waived while the mail was under way, or told before, has nothing to add. */
const tell = async (
  doors: Doors,
  authority: string,
  reference: string,
  command: Ending,
  at: string,
): Promise<void> => {
  const commandId = `letter/${command.letter}/settled`;
  const outcome = await submit(doors, { authority, commandId, actor: SYSTEM, at, reference, command });
  const known =
    outcome.kind === 'recorded' ||
    outcome.kind === 'key-reused' ||
    (outcome.kind === 'refused' && outcome.refusal.refused === 'letter-settled');
  if (!known)
    throw new Error(`The receipt of ${command.letter} could not be recorded: ${JSON.stringify(outcome)}`);
};

const missedBy = async (
  { store }: Doors,
  authority: string,
  digest: Digest,
): Promise<readonly Obligation[]> => {
  const told = new Set(digest.letters.map(({ letter }) => letter));
  const owed = await store.transact(authority, (tx) => tx.obligations.ofDigest(digest));
  return owed.filter(({ letter }) => !told.has(letter));
};
