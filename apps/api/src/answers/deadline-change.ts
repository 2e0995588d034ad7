// What a step did to the deadlines: each Deadline event of it, with the due date before and after.
import type { StoredEvent } from '@twentieth/event-store';
import { z } from 'zod';

export const deadlineChange = z
  .object({
    type: z.enum(['DeadlineSet', 'DeadlineMoved', 'DeadlineMet', 'DeadlineMissed', 'DeadlineLifted']),
    kind: z.string(),
    parts: z.array(z.int()),
    before: z
      .string()
      .meta({ format: 'date' })
      .nullable()
      .describe('The due date before; null for one newly set.'),
    after: z
      .string()
      .meta({ format: 'date' })
      .nullable()
      .describe('The due date after; null for one lifted.'),
    metOn: z.string().meta({ format: 'date' }).nullable(),
  })
  .meta({ id: 'DeadlineChange' });
export type DeadlineChange = z.output<typeof deadlineChange>;

interface DeadlineData {
  readonly kind: string;
  readonly parts: number[];
  readonly due?: string;
  readonly from?: string;
  readonly to?: string;
  readonly metOn?: string | null;
}

const TYPES: readonly string[] = deadlineChange.shape.type.options;

export const deadlinesChanged = (events: readonly StoredEvent[]): DeadlineChange[] =>
  events
    .filter((event) => TYPES.includes(event.type))
    .map((event) => {
      const type = event.type as DeadlineChange['type'];
      const {
        kind,
        parts,
        due = null,
        from = null,
        to = null,
        metOn = null,
      } = event.data as unknown as DeadlineData;
      return {
        ...{ type, kind, parts, metOn },
        before: type === 'DeadlineSet' ? null : (from ?? due),
        after: type === 'DeadlineLifted' ? null : (to ?? due),
      };
    });
