// The parts of a step that is taken only before the answer: those named, or every one that is open.
import type { CaseFile } from '../case-file.js';
import type { PartFile } from '../part-file.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';
import { partsNamed } from './parts-named.js';

const isOpen = (part: PartFile): boolean => part.outcome === null;

/** Open, or under a review that decides afresh (s45 code, part 5). */
export const isToDecide = (part: PartFile): boolean =>
  isOpen(part) || (part.review !== null && part.reviewOutcome === null);

/** @returns a refusal where a part has its outcome already, or where none is open */
export const partsOpen = (
  file: CaseFile,
  named: readonly number[] | null,
  section: string,
  open: (part: PartFile) => boolean = isOpen,
): readonly [PartFile, ...PartFile[]] | Refusal => {
  const parts = partsNamed(file, named, open);
  if (isRefusal(parts)) return parts;
  const ended = parts.find((part) => !open(part));
  if (ended)
    return refuse(
      'already-answered',
      section,
      `Part ${ended.number} has been answered, or has ended.`,
      'Name parts that are still to be answered.',
    );
  const [first, ...rest] = parts;
  return first === undefined
    ? refuse(
        'nothing-open',
        section,
        'Every part is answered or has ended.',
        'Read the case: no part is open.',
      )
    : [first, ...rest];
};
