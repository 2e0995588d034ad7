// What an authority's own people say of its practice: a ladder, who holds which office, who is away.
import {
  CLOSED_DAYS_MOST,
  FARTHEST,
  LADDER_DEADLINES,
  LADDER_LETTERS,
  RUNG_TIMES,
  STAFF_ROLES,
  TOLD,
} from '@twentieth/casework';
import { z } from 'zod';
import { civilDate, identifier } from '../fields/fields.js';

const one = <const T extends readonly [string, ...string[]]>(words: readonly string[]) =>
  z.enum(words as unknown as T, { error: `must be one of ${words.join(', ')}` });

const rung = z.strictObject({
  rung: z
    .string()
    .regex(/^[a-z0-9][a-z0-9/-]{0,79}$/, {
      error: 'must be lower-case letters, digits, hyphens and strokes, at most 80',
    })
    .optional()
    .describe('A name of its own, where two would be called alike.'),
  deadline: one(LADDER_DEADLINES),
  when: one(RUNG_TIMES).describe('end: at the end of the day, when the deadline is missed.'),
  days: z
    .int({ error: `must be a whole number from 1 to ${FARTHEST}` })
    .min(1)
    .max(FARTHEST)
    .optional()
    .describe('How many days before or after; left out for on and end.'),
  counting: one(['working', 'calendar']).optional(),
  role: one(TOLD).describe('Who is told.'),
  letter: one(LADDER_LETTERS),
});

export const ladderBody = z
  .strictObject({
    from: civilDate.describe('The first day in force; after today, except in a rehearsal.'),
    opens: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be an hour in London, as 09:00' })
      .optional()
      .describe('When the working morning begins in London; 09:00 when left out.'),
    closedOn: z
      .array(civilDate)
      .max(CLOSED_DAYS_MOST)
      .optional()
      .describe('Days on which nobody is there although they are working days in law.'),
    rungs: z.array(rung).min(1).max(100).optional().describe('Left out: those of the default ladder.'),
    digest: z
      .array(one(STAFF_ROLES))
      .optional()
      .describe('The offices whose reminders of a morning come in one mail; all when left out, none by [].'),
  })
  .meta({
    id: 'Ladder',
    examples: [
      {
        from: '2027-01-01',
        opens: '08:30',
        closedOn: ['2026-12-29', '2026-12-30'],
        digest: ['officer', 'team-leader'],
      },
    ],
  });

const roles = Object.fromEntries(TOLD.map((role) => [role, identifier('a staff id').optional()]));
export const holdersBody = z
  .strictObject({ holders: z.strictObject(roles).describe('All of them: who is left out holds no office.') })
  .meta({ id: 'Holders', examples: [{ holders: { 'team-leader': 'lead-1', 'head-of-unit': 'head-1' } }] });

export const absencesBody = z
  .strictObject({
    absences: z
      .array(
        z.strictObject({
          person: identifier('a staff id').describe('Who is away.'),
          deputy: identifier('a staff id').describe('Who is written to in their place.'),
          from: civilDate.describe('The first day away.'),
          to: civilDate.describe('The last.'),
        }),
      )
      .max(1_000)
      .describe('All of them: those left out are over.'),
  })
  .meta({
    id: 'Absences',
    examples: [{ absences: [{ person: 'lead-1', deputy: 'lead-2', from: '2026-12-21', to: '2027-01-04' }] }],
  });
