// The preview as it is answered: every case that would move, which of them stop being late, and which letters told
// somebody of the earlier date. A restricted case is counted, and named to nobody who may not come to it.
import type { Caller } from '@twentieth/access';
import type { Affected, Preview } from '@twentieth/registry';
import { z } from 'zod';
import { changeSaid, saidOf } from './change-answer.js';

const date = z.string().meta({ format: 'date' });

const movedDeadline = z.object({
  kind: z.string(),
  parts: z.array(z.int()),
  from: date,
  to: date,
  target: date
    .optional()
    .describe("The earlier date still worked to; only of the authority's own deadlines."),
  stopsBeingLate: z.boolean(),
});
const quotedDate = z.object({
  letter: z.string(),
  template: z.string(),
  to: z.string(),
  kind: z.string(),
  date: date.describe('The date as the letter has it.'),
  writtenOn: date,
});

export const previewAnswer = z
  .object({
    change: changeSaid,
    openCases: z.int().describe('All that are not closed.'),
    moving: z.int().describe('Cases of which a deadline would come to another day.'),
    stopBeingLate: z.int().describe('Cases of which a deadline would stop being late.'),
    lettersQuotingOldDate: z.int(),
    withheld: z
      .int()
      .describe('Moving cases not named below: restricted, and not to be read by this caller.'),
    cases: z.array(
      z.object({
        reference: z.string(),
        moved: z.array(movedDeadline),
        quoted: z.array(quotedDate),
      }),
    ),
  })
  .meta({ id: 'CalendarChangePreview' });
export type PreviewAnswer = z.output<typeof previewAnswer>;

const mayRead = ({ id, roles }: Caller, { readers }: Affected): boolean =>
  readers === null || roles.includes('admin') || readers.includes(id);

export const previewFor = (caller: Caller, { change, openCases, affected }: Preview): PreviewAnswer => {
  const named = affected.filter((each) => mayRead(caller, each));
  return {
    change: saidOf(change),
    openCases,
    moving: affected.length,
    stopBeingLate: affected.filter(({ moved }) => moved.some(({ stopsBeingLate }) => stopsBeingLate)).length,
    lettersQuotingOldDate: affected.reduce((sum, { quoted }) => sum + quoted.length, 0),
    withheld: affected.length - named.length,
    cases: named.map(({ reference, moved, quoted }) => ({
      reference,
      moved: moved.map((each) => ({ ...each, parts: [...each.parts] })),
      quoted: [...quoted],
    })),
  };
};
