// Appending: date by the database's clock, chain, and hand over to append_events, which checks every link again.
import { errorCode } from '@twentieth/platform';
import type pg from 'pg';
import { chain, open } from '../envelope.js';
import { ConcurrencyError, RecordMisuseError } from '../errors.js';
import type { NewEvent, StoredEvent } from '../event.js';
import { prepared } from './prepared.js';

export interface Append {
  readonly authority: string;
  readonly reference: string;
  readonly expectedVersion: number;
  readonly expectedHeadHash: string;
  readonly events: readonly NewEvent[];
  readonly commandId: string;
}

/** Never earlier than the case's last event, even if the server's clock was set back. */
const NOW = `
  SELECT greatest(date_trunc('milliseconds', clock_timestamp()),
    (SELECT recorded_at FROM stream WHERE authority = $1 AND reference = $2)) AS now`;

const MISUSE = new Set(['TW400', '23503', '23505', '23502', '22P02', '22007', '22008']);

export async function appendEvents(client: pg.ClientBase, wanted: Append): Promise<StoredEvent[]> {
  const { authority, reference, expectedVersion, expectedHeadHash, events, commandId } = wanted;
  if (events.length === 0) throw new RecordMisuseError('There is no event to append.');
  const clock = await prepared<{ now: Date }>(client, NOW, [authority, reference]);
  const recordedAt = clock.rows[0]!.now.toISOString();
  const position = {
    authority,
    reference,
    version: expectedVersion,
    headHash: expectedHeadHash,
    recordedAt,
    commandId,
  };
  const kept = chain(position, events).map((each) => ({
    ...each,
    sealed: each.sealed && Buffer.from(each.sealed),
  }));
  await prepared(client, 'SELECT append_events($1, $2, $3, $4, $5, $6)', [
    reference,
    expectedVersion,
    expectedHeadHash,
    kept.map((each) => each.body),
    kept.map((each) => each.sealed),
    commandId,
  ]).catch((error: unknown) => {
    const state = errorCode(error);
    if (state === 'TW409') throw new ConcurrencyError(reference, expectedVersion);
    if (state && MISUSE.has(state)) {
      throw new RecordMisuseError(`The events of command ${commandId} cannot be recorded.`, {
        cause: error,
      });
    }
    throw error;
  });
  return kept.map(open);
}
