// A message is put on the record once: it is known by its Message-ID and by what its sender wrote. Of two messages under
// one Message-ID the second is told from the first, and a person judges it.
import { ConcurrencyError, type RecordTransaction, type Settled } from '@twentieth/event-store';
import type { Vault } from '@twentieth/vault';
import { heldSubject, keepWhole } from './holding.js';
import { subjectOf } from './sealing.js';
import type { Outcome, Submission } from './submission.js';

type Before = Extract<Outcome, { kind: 'known-message' | 'other-message' | 'mail-settled' }>;

const messageIdOf = ({ command }: Submission): string | null =>
  command.type === 'ReceiveRequest' || command.type === 'ReceiveMail' ? command.messageIdHash : null;

/** What stands on the record of this message already; null where nothing does, or where a person says where it belongs. */
export const knownBefore = async (tx: RecordTransaction, submission: Submission): Promise<Before | null> => {
  const { held, contentHash = null } = submission.message ?? {};
  if (held !== undefined) {
    const { reference = null } = (await tx.heldMail.get(held)) ?? {};
    return reference === null ? null : { kind: 'mail-settled', reference };
  }
  const id = messageIdOf(submission);
  const known = id === null ? undefined : await tx.findByMessageId(id);
  if (known === undefined) return null;
  const same = known.contentHash === null || contentHash === null || known.contentHash === contentHash;
  return { kind: same ? 'known-message' : 'other-message', reference: known.reference };
};

/** In the transaction that puts it on the case, the message is known, and what is held of it is on that case. */
export const messageRecorded = async (
  vault: Vault,
  tx: RecordTransaction,
  submission: Submission,
  reference: string,
  at: string,
): Promise<void> => {
  const { message, actor: by, authority } = submission;
  const id = messageIdOf(submission);
  if (id !== null) {
    const claim = await tx.claimMessageId(id, reference, message?.contentHash ?? null);
    // Another delivery of it came first: ask again.
    if (!claim.claimed && message?.held === undefined) throw new ConcurrencyError(reference, 0);
  }
  const state = submission.command.type === 'ReceiveRequest' ? 'opened' : 'assigned';
  const settled: Settled = { state, at, by, reference, sealedBecause: null };
  if (message?.whole) await keepWhole(vault, tx, authority, message.whole, settled);
  if (message?.held !== undefined && !(await tx.heldMail.settle(message.held, settled)))
    throw new ConcurrencyError(reference, 0);
};

/** With the key of a case go those of the messages kept whole beside it. */
export const destroyKeys = async (vault: Vault, tx: RecordTransaction, reference: string): Promise<void> => {
  await vault.destroy(tx, subjectOf(reference));
  for (const id of await tx.heldMail.ofCase(reference)) await vault.destroy(tx, heldSubject(id));
};
