// What is asked of the holding pen: which page of it, and what is to become of a message.
import { HELD_STATES, type HeldMail, type HeldMailFilter } from '@twentieth/event-store';
import { MAIL_KINDS } from '@twentieth/casework';
import { regimes } from '@twentieth/statute';
import { z } from 'zod';
import { identifier, instant, words } from '../fields/fields.js';
import { malformed } from '../problem/known-problems.js';

const LIMIT = 'must be a number from 1 to 500';

export const penQuery = z.strictObject({
  state: z
    .enum(HELD_STATES, { error: `must be one of ${HELD_STATES.join(', ')}` })
    .optional()
    .describe('Only mail in this state; left out, what waits (held).'),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, { error: LIMIT })
    .refine((text) => Number(text) >= 1 && Number(text) <= 500, { error: LIMIT })
    .optional()
    .describe('At most so many (default 50, greatest 500).'),
  after: z.string().max(400).optional().describe('The cursor that the page before answered as next.'),
});

export const filterOf = ({
  state = 'held',
  limit,
  after,
}: z.output<typeof penQuery>): HeldMailFilter & {
  readonly limit: number;
} => ({
  state,
  limit: limit === undefined ? 50 : Number(limit),
  ...(after === undefined ? {} : { after: readCursor(after) }),
});

export const cursorOf = ({ receivedAt, id }: HeldMail): string =>
  Buffer.from(JSON.stringify([receivedAt, id])).toString('base64url');

const cursor = z.tuple([instant.or(z.iso.datetime()), z.string().min(1).max(60)]);

const readCursor = (text: string): { receivedAt: string; id: string } => {
  try {
    const [receivedAt, id] = cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { receivedAt, id };
  } catch {
    throw malformed(
      'after',
      'is no cursor of this list',
      'Give the one that the page before answered as next, or leave it out.',
    );
  }
};

export const assignBody = z
  .strictObject({
    reference: identifier("a case's reference"),
    kind: z
      .enum(MAIL_KINDS, { error: `must be one of ${MAIL_KINDS.join(', ')}` })
      .optional()
      .describe('Left out, what the message seems to be.'),
  })
  .meta({ id: 'HeldMailAssignment', examples: [{ reference: 'FOI-2026-000001' }] });

export const openBody = z
  .strictObject({
    regime: z
      .string()
      .refine((name) => regimes().includes(name), { error: `must be one of ${regimes().join(', ')}` })
      .default('foia'),
  })
  .meta({ id: 'HeldMailOpening', examples: [{}] });

export const setAsideBody = z
  .strictObject({
    because: words
      .refine((text) => text.trim() !== '', { error: 'must say why it is set aside' })
      .describe('Sealed with the message.'),
  })
  .meta({ id: 'HeldMailSettingAside', examples: [{ because: 'An advertisement.' }] });
