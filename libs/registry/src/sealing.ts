// Between what the casework decided and what the record keeps: the personal part of an event is sealed under the
// case's subject key before it is stored, and opened again only where a reader is entitled to it.
import { upcast, type CaseEvent } from '@twentieth/casework';
import type { NewEvent, RecordTransaction, StoredEvent } from '@twentieth/event-store';
import type { Vault } from '@twentieth/vault';

/** The pseudonym under whose key a case's personal data is sealed. */
export const subjectOf = (reference: string): string => `requester/${reference}`;

export const sealed = async (
  vault: Vault,
  tx: RecordTransaction,
  reference: string,
  event: CaseEvent,
): Promise<NewEvent> => {
  const { id, type, schema, on, at, actor, data } = event;
  if (!('sealed' in event) || event.sealed === undefined) return { id, type, schema, on, at, actor, data };
  const subject = subjectOf(reference);
  return {
    id,
    type,
    schema,
    on,
    at,
    actor,
    data,
    subject,
    sealed: await vault.seal(tx, subject, event.sealed, id),
  };
};

/** An event with its personal part opened; `sealed` is undefined where the key has been destroyed. */
export const opened = async (
  vault: Vault,
  tx: RecordTransaction,
  stored: StoredEvent,
): Promise<CaseEvent> => {
  if (stored.sealed === null || stored.subject === null) return upcast(stored_(stored));
  const result = await vault.unseal(tx, stored.subject, stored.sealed, stored.id);
  return upcast({ ...stored_(stored), sealed: result.destroyed ? undefined : result.value });
};

export const closed = (stored: StoredEvent): CaseEvent => upcast(stored_(stored));

const stored_ = ({ id, type, schema, on, at, actor, data }: StoredEvent) => ({
  id,
  type,
  schema,
  on,
  at,
  actor,
  data,
});
