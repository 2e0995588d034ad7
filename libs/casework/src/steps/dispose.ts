// The end of a file: the key to the requester's personal data is destroyed, and the dates and outcomes stay. Never while
// the requester may still have recourse (s77), never before the authority's own time for keeping is over.
import { londonDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { RECORDS } from '../keeping-file.js';
import { keepingOf } from '../legal-hold.js';
import { refuse, type Refusal } from '../refusal.js';

export interface DisposeCase {
  readonly type: 'DisposeCase';
}

/** With this event the subject's key is destroyed, in the same transaction. */
export type CaseDisposed = Happening<'CaseDisposed'>;

export const dispose = (
  file: CaseFile,
  _command: DisposeCase,
  { at }: Circumstances,
): readonly NewFact[] | Refusal => {
  if (file.kept.closure === null)
    return refuse('not-closed', RECORDS, 'The case is open.', 'Close it first.');
  const today = londonDate(at);
  const { legalHold, disposalOn } = keepingOf(file, today, at);
  if (legalHold.until === null || today <= legalHold.until)
    return refuse(
      'legal-hold',
      'FOIA 2000 s77',
      legalHold.until === null
        ? 'Something of the case is open: its records are held.'
        : `Its records are held until ${legalHold.until}: the requester may still have recourse.`,
      'Wait until the hold has ended.',
    );
  if (disposalOn === null || today <= disposalOn)
    return refuse(
      'kept-longer',
      RECORDS,
      disposalOn === null ? 'The file has no disposal date.' : `The file is kept until ${disposalOn}.`,
      'Wait for that day.',
    );
  return [{ type: 'CaseDisposed', data: {} }, ...lettersSuperseded(file)];
};

/** Letters that were never sent end with the file: their words, and whoever they were to, go with its key. */
const lettersSuperseded = ({ letters }: CaseFile): readonly NewFact[] =>
  [...letters.values()]
    .filter(({ state }) => state === 'owed' || state === 'prepared')
    .map(({ id }) => ({ type: 'LetterSuperseded', data: { letter: id, by: 'CaseDisposed' } }));

export const onCaseDisposed = (file: CaseFile, { on }: CaseDisposed & Recorded): CaseFile => ({
  ...file,
  kept: { ...file.kept, disposedOn: on },
});
