// What is written beside the record: notes, and corrections. A correction never rewrites: what was recorded stays, and
// says beside it what is right. A date of receipt is corrected by a step of its own, for clocks follow it.
import type { CaseFile } from '../case-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { RECORDS } from '../keeping-file.js';
import { partsNumbered } from './parts-named.js';
import { isRefusal, malformed, type Refusal } from '../refusal.js';

export interface AddNote {
  readonly type: 'AddNote';
  readonly text: string;
  /** The parts it is about; none for the case. */
  readonly parts: readonly number[];
}

export interface CorrectRecord {
  readonly type: 'CorrectRecord';
  /** The event corrected, by the version that it has in the case. */
  readonly event: number;
  readonly what: string;
}

export type NoteAdded = Happening<
  'NoteAdded',
  { number: number; parts: readonly number[] },
  { text: string }
>;
export type RecordCorrected = Happening<
  'RecordCorrected',
  { number: number; event: number },
  { what: string }
>;

export const addNote = (file: CaseFile, command: AddNote): readonly NewFact[] | Refusal => {
  if (command.text.trim() === '')
    return malformed('text', 'no-words', RECORDS, 'A note says something.', 'Write it.');
  const parts = partsNumbered(file, command.parts);
  if (isRefusal(parts)) return parts;
  return [
    {
      type: 'NoteAdded',
      data: { number: file.kept.notes + 1, parts: command.parts },
      sealed: { text: command.text },
    },
  ];
};

export const correctRecord = (file: CaseFile, command: CorrectRecord): readonly NewFact[] | Refusal => {
  if (!Number.isInteger(command.event) || command.event < 1 || command.event > file.version)
    return malformed(
      'event',
      'no-such-event',
      RECORDS,
      `The case has no event ${command.event}.`,
      `Name an event by its version, from 1 to ${file.version}.`,
    );
  if (command.what.trim() === '')
    return malformed('what', 'no-words', RECORDS, 'A correction says what is right.', 'Write it.');
  return [
    {
      type: 'RecordCorrected',
      data: { number: file.kept.corrections + 1, event: command.event },
      sealed: { what: command.what },
    },
  ];
};

export const onNoteAdded = (file: CaseFile, { data }: NoteAdded & Recorded): CaseFile => ({
  ...file,
  kept: { ...file.kept, notes: data.number },
});

export const onRecordCorrected = (file: CaseFile, { data }: RecordCorrected & Recorded): CaseFile => ({
  ...file,
  kept: { ...file.kept, corrections: data.number },
});
