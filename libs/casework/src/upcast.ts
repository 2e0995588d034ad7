// Reads events as they were recorded, whatever version of their schema they carry. An event never changes on the
// record; it is brought up to today's shape as it is read.
import type { CaseEvent } from './events.js';
import type { Actor } from './happening.js';
import { SCHEMA } from './events.js';

export interface RecordedEvent {
  readonly id: string;
  readonly type: string;
  readonly schema: number;
  readonly on: string;
  readonly at: string;
  readonly actor: Actor;
  readonly data: object;
  readonly sealed?: unknown;
}

/**
 * @throws when the event was written by a newer version of the program than this one
 */
export const upcast = (event: RecordedEvent): CaseEvent => {
  if (event.schema > SCHEMA)
    throw new Error(
      `Event ${event.id} has schema ${event.schema}; this version reads up to ${SCHEMA}: deploy the newer one.`,
    );
  const { id, type, schema, on, at, actor, data, sealed } = event;
  // The fold reads `data` alone; `sealed` is there only where the vault has opened it.
  return { id, type, schema, on, at, actor, data, sealed } as unknown as CaseEvent;
};
