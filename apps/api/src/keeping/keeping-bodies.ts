// What is said as a file is kept: links, notes, corrections, documents, who may read it, why it is closed or opened.
import { CLOSING_GROUNDS, LINK_KINDS } from '@twentieth/casework';
import { z } from 'zod';
import { identifier, on, partNumbers, words } from '../fields/fields.js';

export const linkBody = z
  .strictObject({
    to: identifier("another case's reference"),
    kind: z.enum(LINK_KINDS, { error: `must be one of ${LINK_KINDS.join(', ')}` }),
    ...on,
  })
  .meta({ id: 'CaseLink', examples: [{ to: 'FOI-2026-000002', kind: 'refined-from' }] });

export const noteBody = z
  .strictObject({ text: words.describe('Sealed.'), parts: partNumbers, ...on })
  .meta({ id: 'Note', examples: [{ text: 'Telephoned the requester.', parts: [2] }] });

export const recordCorrectionBody = z
  .strictObject({
    event: z.int({ error: 'must be the version of an event, from 1' }).min(1),
    what: words.describe('What is right; sealed. The event stands as it was recorded.'),
    ...on,
  })
  .meta({ id: 'RecordCorrection', examples: [{ event: 1, what: 'It came by post.' }] });

export const documentBody = z
  .strictObject({
    name: z.string().min(1).max(1_000).describe('Sealed.'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'must be 64 lower-case hexadecimal digits' }),
    bytes: z.int().min(0),
    mediaType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+$/, { error: 'must be a media type, as application/pdf' }),
    document: z.int().min(1).nullish().describe('The document of which this is a new version.'),
    ...on,
  })
  .meta({
    id: 'DocumentReference',
    examples: [{ name: 'register.pdf', sha256: 'a'.repeat(64), bytes: 1024, mediaType: 'application/pdf' }],
  });

export const dealtWithBody = z
  .strictObject({ how: words.describe('What was done about it; sealed.'), ...on })
  .meta({ id: 'MailDealtWith', examples: [{ how: 'Recorded as the clarification.' }] });

export const restrictionBody = z
  .strictObject({
    readers: z.array(identifier('a staff id')).max(200).default([]),
    because: words.describe('Sealed.'),
    ...on,
  })
  .meta({ id: 'Restriction', examples: [{ readers: ['officer-2'], because: 'It is about a colleague.' }] });

export const waiverBody = z
  .strictObject({
    letter: identifier('the id of a letter of the case'),
    reason: words.describe('Why it is not sent; sealed.'),
    ...on,
  })
  .meta({
    id: 'Waiver',
    examples: [
      {
        letter: '5f2b7c1e-8d43-4a59-9c7e-2f1a6b3d8e90.acknowledgement',
        reason: 'There is no such mailbox: it went by post on 5 November.',
      },
    ],
  });

export const becauseBody = z
  .strictObject({ because: words.describe('Sealed.'), ...on })
  .meta({ id: 'Because', examples: [{ because: 'New information came to light.' }] });

export const closureBody = z
  .strictObject({
    because: z.enum(CLOSING_GROUNDS, { error: `must be one of ${CLOSING_GROUNDS.join(', ')}` }),
    text: words.default('').describe('Sealed.'),
    ...on,
  })
  .meta({ id: 'Closure', examples: [{ because: 'answered' }] });

export const disposalBody = z.strictObject({ ...on }).meta({ id: 'Disposal', examples: [{}] });
