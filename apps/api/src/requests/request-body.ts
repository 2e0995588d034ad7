// A request as an officer records it: s8 (a name, an address for correspondence, what is asked), s10(6) (day 0).
import { londonDate } from '@twentieth/calendar';
import type { ReceiveRequest } from '@twentieth/casework';
import { z } from 'zod';
import { civilDate, emailAddress, instant, words } from '../fields/fields.js';
import { malformed } from '../problem/known-problems.js';
import { CASE_REGIMES } from './regimes.js';

const CHANNELS = ['email', 'post', 'web', 'social-media', 'hand', 'other'] as const;

const regime = z.enum(CASE_REGIMES, {
  error: `must be one of those available: ${CASE_REGIMES.join(', ')}`,
});

export const requestBody = z
  .strictObject({
    receivedOn: civilDate
      .optional()
      .describe(
        'Day 0: the civil date on which it reached the authority, whatever day of the week. Left out: today in London.',
      ),
    receivedAt: instant
      .optional()
      .describe('The instant of receipt, where it is known; its day in London is day 0.'),
    on: civilDate.optional().describe('The same as receivedOn.'),
    channel: z.enum(CHANNELS, { error: `must be one of ${CHANNELS.join(', ')}` }).default('other'),
    regime: regime.default('foia'),
    receivedBy: z
      .string()
      .max(500)
      .nullish()
      .describe('The person or mailbox that it reached first, whoever of the authority that was; sealed.'),
    within: z
      .string()
      .max(2_000)
      .nullish()
      .describe('The letter in which it was found, when it came within other correspondence; sealed.'),
    transferredFrom: z
      .string()
      .max(500)
      .nullish()
      .describe('The authority that passed it on; day 0 is the day on which it reached this one; sealed.'),
    refines: z
      .string()
      .max(200)
      .nullish()
      .describe(
        'The case whose request this one narrows, after a refusal on cost (s12): a new request all the same.',
      ),
    requester: z.strictObject({
      name: z.string().max(500),
      email: emailAddress.nullish(),
      address: z.string().max(2_000).nullish(),
    }),
    subject: z.string().max(2_000).nullish(),
    text: words.default('').describe('The request as it was written.'),
    parts: z
      .array(
        z.strictObject({
          text: words.refine((text) => text.trim() !== '', { error: 'may not be empty' }),
          regime: regime.optional().describe("Left out: the request's own."),
        }),
      )
      .min(1, { error: 'may not be an empty list: leave it out, and the text is split' })
      .max(500, { error: 'may be at most 500' })
      .optional()
      .describe(
        'The questions asked. Left out: a numbered list in the text becomes parts, otherwise the whole is one.',
      ),
  })
  .meta({
    id: 'Request',
    // zod leaves "examples" out where a field is transformed
    example: {
      ...{ receivedOn: '2026-11-02', channel: 'post', regime: 'foia' },
      requester: { name: 'Alex Morgan', email: 'alex.morgan@example.org' },
      text: '1. How many doorbell cameras have been fitted?\n2. Since when?',
    },
  });

type Received = Omit<ReceiveRequest, 'reference'>;

/** @param now the wall clock's instant, for a receipt that says no day */
export const receiveCommand = (said: z.output<typeof requestBody>, now: string): Received => {
  const parts = said.parts?.map(({ text, regime }) => ({ text, ...(regime ? { regime } : {}) })) ?? null;
  return {
    type: 'ReceiveRequest',
    regime: said.regime,
    receivedOn: dayZero(said, now),
    receivedAt: said.receivedAt ?? null,
    channel: said.channel,
    messageIdHash: null,
    receivedBy: said.receivedBy ?? null,
    within: said.within ?? null,
    transferredFrom: said.transferredFrom ?? null,
    refines: said.refines ?? null,
    messageId: null,
    requester: {
      name: said.requester.name,
      email: said.requester.email ?? null,
      address: said.requester.address ?? null,
    },
    subject: said.subject ?? null,
    text: said.text.trim() === '' && parts !== null ? parts.map((part) => part.text).join('\n\n') : said.text,
    parts,
    attachments: [],
  };
};

const dayZero = ({ receivedOn, receivedAt, on }: z.output<typeof requestBody>, now: string): string => {
  if (receivedOn !== undefined && on !== undefined && receivedOn !== on)
    throw malformed('on', `differs from receivedOn (${receivedOn})`, 'Give one of them.');
  const said = receivedOn ?? on;
  const shown = receivedAt === undefined ? undefined : londonDate(receivedAt);
  if (said !== undefined && shown !== undefined && said !== shown)
    throw malformed(
      'receivedAt',
      `is ${shown} in London, but receivedOn says ${said}`,
      'The day of receipt is the day in London (FOIA 2000 s10(6)(a)).',
    );
  return said ?? shown ?? londonDate(now);
};
