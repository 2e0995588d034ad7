// The work list's filters, and the cursor that leads to its next page.
import type { CaseSummary, SummaryFilter } from '@twentieth/event-store';
import { z } from 'zod';
import { malformed } from '../problem/known-problems.js';

const LIMIT = 'must be a number from 1 to 500';
const flag = z.enum(['true', 'false', '1', '0'], { error: 'must be true or false' });

export const listQuery = z.strictObject({
  stage: z.string().max(40).optional().describe('Only cases at this stage.'),
  regime: z.string().max(10).optional(),
  officer: z.string().max(200).optional().describe("Only this officer's cases, by staff id."),
  overdue: flag.optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, { error: LIMIT })
    .refine((text) => Number(text) >= 1 && Number(text) <= 500, { error: LIMIT })
    .optional()
    .describe('At most so many cases (default 50, greatest 500).'),
  after: z.string().max(400).optional().describe('The cursor that the page before answered as next.'),
});

export const DEFAULT_LIMIT = 50;

export const filterOf = ({
  overdue,
  limit,
  after,
  ...rest
}: z.output<typeof listQuery>): SummaryFilter & { readonly limit: number } => ({
  ...rest,
  ...(overdue === undefined ? {} : { overdue: overdue === 'true' || overdue === '1' }),
  ...(after === undefined ? {} : { after: readCursor(after) }),
  limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
});

export const cursorOf = ({ reference, nextDue }: CaseSummary): string =>
  Buffer.from(JSON.stringify([reference, nextDue])).toString('base64url');

const cursor = z.tuple([z.string().min(1).max(60), z.iso.date().nullable()]);

const readCursor = (text: string): { reference: string; nextDue: string | null } => {
  try {
    const [reference, nextDue] = cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { reference, nextDue };
  } catch {
    throw malformed(
      'after',
      'is no cursor of this list',
      'Give the one that the page before answered as next, or leave it out.',
    );
  }
};
