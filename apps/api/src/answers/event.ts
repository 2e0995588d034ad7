// An event as anybody with access may read it: the public part, where it stands in the chain, never the sealed part.
import type { StoredEvent } from '@twentieth/event-store';
import { z } from 'zod';

export const eventAnswer = z
  .object({
    id: z.string(),
    version: z.int(),
    type: z.string(),
    schema: z.int(),
    on: z.string().meta({ format: 'date' }).describe('The civil date on which it happened.'),
    at: z.string().describe("The case's own instant at which it was recorded."),
    recordedAt: z.string().describe("The record's clock."),
    actor: z.object({ id: z.string(), role: z.string() }),
    data: z.record(z.string(), z.unknown()),
    sealedHash: z.string().nullable().describe('SHA-256 of the sealed personal part, if it has one.'),
    prevHash: z.string(),
    hash: z.string(),
  })
  .meta({ id: 'Event' });
export type EventAnswer = z.output<typeof eventAnswer>;

export const publicEvent = ({
  id,
  version,
  type,
  schema,
  on,
  at,
  recordedAt,
  actor,
  data,
  sealedHash,
  prevHash,
  hash,
}: StoredEvent): EventAnswer => ({
  ...{ id, version, type, schema, on, at, recordedAt },
  ...{ actor, data, sealedHash, prevHash, hash },
});

export const eventsAnswer = z
  .object({
    reference: z.string(),
    events: z.array(
      eventAnswer
        .extend({ body: z.string().describe('The RFC 8785 text that was hashed, exactly as stored.') })
        .meta({ id: 'EventWithBody' }),
    ),
  })
  .meta({ id: 'Events' });
