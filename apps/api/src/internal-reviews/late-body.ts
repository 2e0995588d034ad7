// A late request for review accepted or declined, and a review that needs longer.
import { z } from 'zod';
import { on, words } from '../fields/fields.js';

export const acceptanceBody = z
  .strictObject({ ...on })
  .meta({ id: 'ReviewAcceptance', examples: [{ on: '2027-02-03' }] });

export const refusalBody = z
  .strictObject({
    reason: words.describe('Why no review is carried out; it goes into the letter.'),
    ...on,
  })
  .meta({
    id: 'ReviewDeclined',
    examples: [{ reason: 'Nothing has changed since our answer.', on: '2027-02-03' }],
  });

export const extensionBody = z
  .strictObject({
    reasons: words.describe('What makes the review exceptionally complex; it goes into the letter.'),
    ...on,
  })
  .meta({
    id: 'ReviewExtension',
    examples: [{ reasons: 'Two thousand records are read again.', on: '2026-12-21' }],
  });
