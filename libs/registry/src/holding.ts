// The holding pen: mail that is on no case by itself is kept whole, sealed under a key of its own, until a person says
// what it is. The clock of a request in it has started when it arrived; nothing here stops or starts one.
import type { HeldMail, HeldMailFilter, NewHeldMail, RecordTransaction } from '@twentieth/event-store';
import type { Actor } from '@twentieth/casework';
import { sha256 } from '@twentieth/platform';
import type { Vault } from '@twentieth/vault';
import type { Door } from './submit.js';

/** A message to be held: what is told of it openly, and what is sealed. */
export interface ToHold extends Pick<
  NewHeldMail,
  'fingerprint' | 'kind' | 'reason' | 'mentions' | 'receivedAt'
> {
  /** As it came. */
  readonly raw: Uint8Array;
  /** Who wrote, and what, as far as it was read. */
  readonly head: HeldHead;
}

export interface HeldHead {
  readonly from: { readonly name: string | null; readonly address: string } | null;
  readonly recipients: readonly string[];
  readonly subject: string | null;
  readonly text: string;
  readonly quoted: string | null;
  readonly attachments: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}

/** Held mail as its readers see it; what was sealed is null once its key was destroyed with the case that it is on. */
export interface HeldRead {
  readonly mail: HeldMail;
  readonly head: HeldHead | null;
  readonly because: string | null;
}

/** The id under which a message is held: the same for the same message. */
export const heldIdOf = (authority: string, fingerprint: string): string =>
  `mail-${sha256(JSON.stringify([authority, fingerprint])).slice(0, 32)}`;

/** Under whose key a held message is sealed. */
export const heldSubject = (id: string): string => `mail/${id}`;

/** Holds a message, once. @returns the message as it is held, and whether it came for the first time */
export const hold = (
  door: Door,
  authority: string,
  mail: ToHold,
): Promise<{ readonly mail: HeldMail; readonly fresh: boolean }> =>
  door.store.transact(authority, (tx) => keepWhole(door.vault, tx, authority, mail));

/** @param settled where it is on a case from the first */
export const keepWhole = async (
  vault: Vault,
  tx: RecordTransaction,
  authority: string,
  { raw, head, ...open }: ToHold,
  settled?: NewHeldMail['settled'],
): Promise<{ readonly mail: HeldMail; readonly fresh: boolean }> => {
  const id = heldIdOf(authority, open.fingerprint);
  const known = await tx.heldMail.get(id);
  if (known) return { mail: known, fresh: false };
  const message = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const subject = heldSubject(id);
  return tx.heldMail.hold({
    ...{ ...open, id, sha256: sha256(message), bytes: message.byteLength },
    sealedHead: await vault.seal(tx, subject, head, `${id}/head`),
    sealedMessage: await vault.seal(tx, subject, message.toString('base64'), `${id}/message`),
    ...(settled ? { settled } : {}),
  });
};

export const listHeld = (door: Door, authority: string, filter: HeldMailFilter): Promise<HeldRead[]> =>
  door.store.transact(authority, async (tx) => {
    const read: HeldRead[] = [];
    for (const mail of await tx.heldMail.list(filter)) read.push(await opened(door.vault, tx, mail));
    return read;
  });

/** @returns null when nothing of this authority is held under that id */
export const readHeld = (door: Door, authority: string, id: string): Promise<HeldRead | null> =>
  door.store.transact(authority, async (tx) => {
    const mail = await tx.heldMail.get(id);
    return mail === undefined ? null : opened(door.vault, tx, mail);
  });

/** The message as it came; null where none is held under that id, or its key was destroyed. */
export const readHeldMessage = (door: Door, authority: string, id: string): Promise<Buffer | null> =>
  door.store.transact(authority, async (tx) => {
    const sealed = await tx.heldMail.message(id);
    if (sealed === undefined) return null;
    const message = await unsealed<string>(door.vault, tx, id, sealed, 'message');
    return message === null ? null : Buffer.from(message, 'base64');
  });

export interface SettingAside {
  readonly authority: string;
  readonly id: string;
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: string;
  readonly because: string;
  readonly dryRun?: boolean;
}

export type SetAside =
  | { readonly kind: 'set-aside' }
  | { readonly kind: 'no-such-mail' }
  /** It is on that case. */
  | { readonly kind: 'mail-settled'; readonly reference: string }
  | { readonly kind: 'set-aside-before' }
  | { readonly kind: 'key-reused' };

/** Sets a message aside, for a reason; it stays, and may still be put on a case. The same key has the first outcome. */
export const setAside = (door: Door, asked: SettingAside): Promise<SetAside> =>
  door.store.transact(asked.authority, async (tx) => {
    const { authority, id, commandId, actor, at, because } = asked;
    let decided = await standing(tx, id);
    if (asked.dryRun) return decided;
    const bodyHash = sha256(JSON.stringify(['set-aside', authority, id, because]));
    const claim = await tx.claimCommand(commandId, bodyHash);
    if (!claim.claimed)
      return claim.bodyHash === bodyHash ? (claim.outcome as SetAside) : { kind: 'key-reused' };
    if (decided.kind === 'set-aside') {
      const sealedBecause = await door.vault.seal(tx, heldSubject(id), because, `${id}/because`);
      const settled = { state: 'set-aside', at, by: actor, reference: null, sealedBecause } as const;
      if (!(await tx.heldMail.settle(id, settled))) decided = await standing(tx, id); // put on a case meanwhile
    }
    await tx.storeOutcome(commandId, decided, null);
    return decided;
  });

const standing = async (tx: RecordTransaction, id: string): Promise<SetAside> => {
  const mail = await tx.heldMail.get(id);
  if (mail === undefined) return { kind: 'no-such-mail' };
  if (mail.reference !== null) return { kind: 'mail-settled', reference: mail.reference };
  return { kind: mail.state === 'set-aside' ? 'set-aside-before' : 'set-aside' };
};

const opened = async (vault: Vault, tx: RecordTransaction, mail: HeldMail): Promise<HeldRead> => ({
  mail,
  head: await unsealed<HeldHead>(vault, tx, mail.id, mail.sealedHead, 'head'),
  because:
    mail.sealedBecause === null
      ? null
      : await unsealed<string>(vault, tx, mail.id, mail.sealedBecause, 'because'),
});

const unsealed = async <T>(
  vault: Vault,
  tx: RecordTransaction,
  id: string,
  sealed: Uint8Array,
  part: string,
): Promise<T | null> => {
  const read = await vault.unseal(tx, heldSubject(id), sealed, `${id}/${part}`);
  return read.destroyed ? null : (read.value as T);
};
