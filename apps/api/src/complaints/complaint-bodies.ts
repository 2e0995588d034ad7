// What is told of a complaint: to whom it was made, under which reference, and how it was closed.
import { CLOSED_HOW, COMPLAINT_TO } from '@twentieth/casework';
import { z } from 'zod';
import { identifier, on, partNumbers, words } from '../fields/fields.js';

/** The reference that a Commissioner or a tribunal gives. */
export const theirReference = identifier('the reference that they gave it').nullish();

export const complaintBody = z
  .strictObject({
    to: z
      .enum(COMPLAINT_TO, { error: `must be one of ${COMPLAINT_TO.join(', ')}` })
      .describe('"authority" is a complaint to the authority itself as controller, about subject access.'),
    theirReference,
    parts: partNumbers,
    grounds: words.default('').describe('What the complaint says.'),
    ...on,
  })
  .meta({
    id: 'Complaint',
    examples: [
      {
        to: 'information-commissioner',
        theirReference: 'IC-123423-M2W5',
        grounds: 'They hold it.',
        on: '2027-01-11',
      },
    ],
  });

export const complaintDayBody = z
  .strictObject({ ...on })
  .meta({ id: 'ComplaintAcknowledgement', examples: [{ on: '2026-12-10' }] });

export const closureBody = z
  .strictObject({
    how: z.enum(CLOSED_HOW, { error: `must be one of ${CLOSED_HOW.join(', ')}` }),
    ...on,
  })
  .meta({ id: 'ComplaintClosure', examples: [{ how: 'withdrawn', on: '2027-01-20' }] });
