// The only door into the record. In one transaction: claim the key, load and fold, decide, seal, append, update the
// views and the wake rows. Only when that has committed is anything acknowledged.
import {
  decide,
  isRefusal,
  type CalendarChange,
  type CaseEvent,
  type CaseFile,
  type Circumstances,
  type Command,
} from '@twentieth/casework';
import { GENESIS, lostTheRace, type RecordStore, type RecordTransaction } from '@twentieth/event-store';
import { isRetryable } from '@twentieth/platform';
import type { Vault } from '@twentieth/vault';
import { summarise } from '@twentieth/views';
import { bodyHash } from './body-hash.js';
import { seatOf } from './authority-seat.js';
import { asksForClearance, clearanceOf } from './clearance-of.js';
import { eventIdsOf } from './event-ids.js';
import { laddersOf, staffingOf, type Ladders } from './ladders-of.js';
import { foldCache, type FoldCache, type Loaded } from './fold-cache.js';
import { caseTime } from './case-time.js';
import { normalised } from './instants.js';
import { keepObligations } from './obligations.js';
import { destroyKeys, knownBefore, messageRecorded } from './messages.js';
import { outcomeAsStored, restored, type StoredOutcome } from './outcome.js';
import { sealed } from './sealing.js';
import type { Outcome, Submission } from './submission.js';
import { keepWakes } from './wakes.js';

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
  /** Folds kept between commands; a door without one folds each case afresh. */
  readonly folds?: FoldCache;
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

  const before = await knownBefore(tx, submission);
  if (before !== null) return settled(tx, submission, before, before.reference);

  const authority = await tx.authority();
  const loaded =
    submission.reference === null ? null : await loadCase(door, tx, authority.id, submission.reference);
  if (loaded !== null && loaded.file === null) return settled(tx, submission, { kind: 'no-such-case' }, null);
  const file = loaded?.file ?? null;

  const { ladders } = laddersOf(authority);
  const { at, on } = caseTime(submission, file, authority.rehearsal);
  const confirmed = await tx.calendar.all();
  const now: Circumstances = {
    authority: authority.id,
    rehearsal: authority.rehearsal,
    seat: seatOf(authority),
    actor: submission.actor,
    clearance: asksForClearance(command) ? clearanceOf(authority) : [],
    ladders,
    proclaimed: confirmed.map(({ change }) => change as unknown as CalendarChange),
    ...(command.type === 'PassTime' ? { staffing: staffingOf(authority) } : {}),
    at,
    on,
  };
  const reference = submission.reference ?? (await tx.nextReference('FOI', Number(on.slice(0, 4))));
  const decision = decide(
    file,
    { ...command, reference } as Command,
    now,
    eventIdsOf(authority.id, commandId),
  );
  if (isRefusal(decision))
    return settled(
      tx,
      submission,
      { kind: 'refused', refusal: decision, replayed: false },
      submission.reference,
    );

  const events = await record(door, tx, loaded, reference, decision.events, commandId);
  await messageRecorded(door.vault, tx, submission, reference, at);
  if (decision.events.some(({ type }) => type === 'CaseDisposed'))
    await destroyKeys(door.vault, tx, reference);
  await keepObligations(tx, file, decision.file, decision.events);
  await keepViews(tx, decision.file, ladders);
  const { givenBy } = submission;
  if (givenBy) await tx.wakes.markNudged(givenBy.proceeding, decision.file.version, givenBy.temporalId);
  return settled(
    tx,
    submission,
    { kind: 'recorded', reference, file: decision.file, events, replayed: false },
    reference,
  );
};

/** The case as it stands, folded on from what is kept of it. */
export const loadCase = (
  door: Door,
  tx: RecordTransaction,
  authority: string,
  reference: string,
): Promise<Loaded> => (door.folds ?? foldCache(1)).load(tx, authority, reference);

const record = async (
  door: Door,
  tx: RecordTransaction,
  loaded: Loaded | null,
  reference: string,
  events: readonly CaseEvent[],
  commandId: string,
) => {
  if (events.length === 0) return [];
  const toStore = [];
  for (const event of events) toStore.push(await sealed(door.vault, tx, reference, event));
  return tx.append(reference, loaded?.version ?? 0, loaded?.headHash ?? GENESIS, toStore, commandId);
};

/** The inline views and the wake rows follow in the same transaction: what is read and what is owed never lag. */
const keepViews = async (tx: RecordTransaction, file: CaseFile, ladders: Ladders): Promise<void> => {
  await tx.summaries.put(summarise(file));
  await keepWakes(tx, file, ladders);
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
