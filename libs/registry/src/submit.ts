// The only door into the record. In one transaction: claim the key, load and fold, decide, seal, append, update the
// views and the wake rows. Only when that has committed is anything acknowledged.
import {
  decide,
  fold,
  isRefusal,
  owed,
  type CaseEvent,
  type CaseFile,
  type Circumstances,
  type Command,
} from '@twentieth/casework';
import { lostTheRace, type RecordStore, type RecordTransaction, type Stream } from '@twentieth/event-store';
import { isRetryable, newId } from '@twentieth/platform';
import type { Vault } from '@twentieth/vault';
import { summarise } from '@twentieth/views';
import { bodyHash } from './body-hash.js';
import { seatOf } from './authority-seat.js';
import { caseTime } from './case-time.js';
import { normalised } from './instants.js';
import { outcomeAsStored, restored, type StoredOutcome } from './outcome.js';
import { closed, sealed } from './sealing.js';
import type { Outcome, Submission } from './submission.js';

const ATTEMPTS = 5;

/** Thrown inside the transaction to undo a rehearsal of the command itself. */
class DryRun extends Error {
  constructor(readonly outcome: Outcome) {
    super('dry run');
  }
}

export interface Door {
  readonly store: RecordStore;
  readonly vault: Vault;
}

/**
 * Submits a command. A lost race or a passing failure of the database is tried again, up to five times.
 * @throws when the database cannot be reached (the command may be sent again under the same key)
 */
export const submit = async (door: Door, given: Submission): Promise<Outcome> => {
  const submission = normalised(given);
  for (let attempt = 1; ; attempt++) {
    try {
      return await door.store.transact(submission.authority, (tx) => once(door, tx, submission));
    } catch (error) {
      if (error instanceof DryRun) return error.outcome;
      if (attempt >= ATTEMPTS || !(lostTheRace(error) || isRetryable(error))) throw error;
    }
  }
};

const once = async (door: Door, tx: RecordTransaction, submission: Submission): Promise<Outcome> => {
  const { commandId, command } = submission;
  const hash = bodyHash(submission);
  const claim = await tx.claimCommand(commandId, hash);
  if (!claim.claimed) {
    if (claim.bodyHash !== hash) return { kind: 'key-reused' };
    return restored(tx, claim.outcome as StoredOutcome);
  }

  if (command.type === 'ReceiveRequest' && command.messageIdHash !== null) {
    const known = await tx.findByMessageId(command.messageIdHash);
    if (known !== undefined)
      return settled(tx, submission, { kind: 'known-message', reference: known }, known);
  }

  const authority = await tx.authority();
  const stream = submission.reference === null ? null : await tx.readStream(submission.reference);
  if (stream !== null && stream.version === 0) return settled(tx, submission, { kind: 'no-such-case' }, null);
  const file = stream === null ? null : fold(stream.events.map(closed));

  const { at, on } = caseTime(submission, file, authority.rehearsal);
  const now: Circumstances = {
    authority: authority.id,
    rehearsal: authority.rehearsal,
    seat: seatOf(authority),
    actor: submission.actor,
    at,
    on,
  };
  const reference = submission.reference ?? (await tx.nextReference('FOI', Number(on.slice(0, 4))));
  const decision = decide(file, { ...command, reference } as Command, now, newId);
  if (isRefusal(decision))
    return settled(
      tx,
      submission,
      { kind: 'refused', refusal: decision, replayed: false },
      submission.reference,
    );

  const events = await record(door, tx, stream, reference, decision.events, commandId);
  if (command.type === 'ReceiveRequest' && command.messageIdHash !== null)
    await tx.claimMessageId(command.messageIdHash, reference);
  await keepViews(tx, decision.file);
  return settled(
    tx,
    submission,
    { kind: 'recorded', reference, file: decision.file, events, replayed: false },
    reference,
  );
};

const record = async (
  door: Door,
  tx: RecordTransaction,
  stream: Stream | null,
  reference: string,
  events: readonly CaseEvent[],
  commandId: string,
) => {
  if (events.length === 0) return [];
  const toStore = [];
  for (const event of events) toStore.push(await sealed(door.vault, tx, reference, event));
  const head = stream ?? (await tx.readStream(reference));
  return tx.append(reference, head.version, head.headHash, toStore, commandId);
};

/** The inline views and the wake rows follow in the same transaction: what is read and what is owed never lag. */
const keepViews = async (tx: RecordTransaction, file: CaseFile): Promise<void> => {
  await tx.summaries.put(summarise(file));
  const known = new Map((await tx.wakes.read(file.reference)).map((row) => [row.proceeding, row]));
  const rows = owed(file)
    .map((o) => ({
      proceeding: o.proceeding,
      reference: file.reference,
      wakeAt: o.wakeAt,
      effects: o.letters.length,
      finished: o.finished,
      version: file.version,
    }))
    .filter((row) => {
      const was = known.get(row.proceeding);
      return (
        !was ||
        was.wakeAt !== row.wakeAt ||
        was.effects !== row.effects ||
        was.finished !== row.finished ||
        (file.rehearsal && !row.finished)
      );
    });
  if (rows.length > 0) await tx.wakes.upsert(rows);
};

const settled = async (
  tx: RecordTransaction,
  submission: Submission,
  outcome: Outcome,
  reference: string | null,
): Promise<Outcome> => {
  if (submission.dryRun) throw new DryRun(outcome);
  await tx.storeOutcome(submission.commandId, outcomeAsStored(outcome), reference);
  return outcome;
};
