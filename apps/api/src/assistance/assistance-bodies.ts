// What is said to, asked of and passed to others: advice (s16), third parties, other authorities (s45 code).
import { CONSULTED_VIEWS } from '@twentieth/casework';
import { z } from 'zod';
import { civilDate, on, partNumbers, words } from '../fields/fields.js';

const HOW = ['letter', 'spoken'] as const;

export const adviceBody = z
  .strictObject({
    text: words.describe('What was advised; sealed.'),
    how: z.enum(HOW, { error: `must be one of ${HOW.join(', ')}` }).default('letter'),
    parts: partNumbers,
    ...on,
  })
  .meta({ id: 'Advice', examples: [{ text: 'Ask for one year, and it can be given.', parts: [2] }] });

export const consultationBody = z
  .strictObject({
    name: z.string().max(500).describe('Who is consulted; sealed.'),
    question: words.describe('What they are asked; sealed.'),
    replyBy: civilDate.describe('A day of your choosing: the clock of the request runs on.'),
    parts: partNumbers,
    ...on,
  })
  .meta({
    id: 'Consultation',
    examples: [{ name: 'Acme Doorbells', question: 'May we publish?', replyBy: '2026-11-23', parts: [4] }],
  });

export const consultedBody = z
  .strictObject({
    view: z.enum(CONSULTED_VIEWS, { error: `must be one of ${CONSULTED_VIEWS.join(', ')}` }),
    text: words.default('').describe('What they wrote; sealed.'),
    ...on,
  })
  .meta({
    id: 'ConsultationReply',
    examples: [{ view: 'objects', text: 'It would help our rivals.' }],
  });

export const transferBody = z
  .strictObject({
    to: z.string().max(500).describe('The authority to which it goes; sealed.'),
    permission: z.boolean().describe('Whether the requester has agreed to it.'),
    parts: partNumbers,
    ...on,
  })
  .meta({
    id: 'Transfer',
    examples: [{ to: 'The county council', permission: true, parts: [4] }],
  });
