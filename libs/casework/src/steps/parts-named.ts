// Which parts a command means: those it names, or every one that the step could touch.
import { dutyOf } from '../duty-law.js';
import type { CaseFile } from '../case-file.js';
import type { PartFile } from '../part-file.js';
import { malformed, type Refusal } from '../refusal.js';

/** Resolves part numbers; `null` means all that satisfy `eligible`. Unknown numbers are a malformed command. */
export const partsNamed = (
  file: CaseFile,
  named: readonly number[] | null,
  eligible: (part: PartFile) => boolean,
): readonly PartFile[] | Refusal =>
  named === null ? file.parts.filter(eligible) : partsNumbered(file, named);

/** The parts with these numbers, in the order of the case. Unknown numbers are a malformed command. */
export const partsNumbered = (file: CaseFile, named: readonly number[]): readonly PartFile[] | Refusal => {
  const unknown = named.find((number) => !file.parts.some((part) => part.number === number));
  if (unknown !== undefined)
    return malformed(
      'parts',
      'unknown-part',
      dutyOf(file.regime, 'access'),
      `The request has no part ${unknown}.`,
      `Name parts among ${file.parts.map((part) => part.number).join(', ')}.`,
    );
  return file.parts.filter((part) => named.includes(part.number));
};

export const numbers = (parts: readonly PartFile[]): readonly number[] => parts.map((part) => part.number);
