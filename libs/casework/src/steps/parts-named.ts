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
): readonly PartFile[] | Refusal => {
  if (named === null) return file.parts.filter(eligible);
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
