// The wake rows of a case, as the record and the ladders of its authority say: written where they differ from those kept.
import { owed, type CaseFile } from '@twentieth/casework';
import type { RecordTransaction, WakeWrite } from '@twentieth/event-store';
import type { Ladders } from './ladders-of.js';

/** @returns the rows that were written */
export const keepWakes = async (
  tx: RecordTransaction,
  file: CaseFile,
  ladders: Ladders,
): Promise<readonly WakeWrite[]> => {
  const known = new Map((await tx.wakes.read(file.reference)).map((row) => [row.proceeding, row]));
  const rows = owed(file, ladders)
    .map((o) => ({
      proceeding: o.proceeding,
      reference: file.reference,
      wakeAt: o.wakeAt,
      effects: o.letters.length,
      finished: o.finished,
      version: file.version,
    }))
    .filter((row) => {
      const was = known.get(row.proceeding);
      return (
        !was ||
        was.wakeAt !== row.wakeAt ||
        was.effects !== row.effects ||
        was.finished !== row.finished ||
        (file.rehearsal && !row.finished)
      );
    });
  if (rows.length > 0) await tx.wakes.upsert(rows);
  return rows;
};
