// One question of the request: its regime, where it stands, and its answer.
import type { CaseFile } from './case-file.js';
import type { PartOutcome, ReviewOutcome } from './outcomes.js';
import type { RevisedAnswer } from './revised-answer.js';

export interface PartFile {
  readonly number: number;
  readonly regime: string;
  /** The parts that it was made from by splitting or merging; none for a part as it was received. */
  readonly from: readonly number[];
  readonly awaitingClarification: number | null;
  readonly extension: number | null;
  readonly outcome: PartOutcome | null;
  readonly review: number | null;
  readonly reviewOutcome: ReviewOutcome['outcome'] | null;
  /** The latest complaint about it, by its number. */
  readonly complaint: number | null;
  /** The answer given after the first, by a review or as the Commissioner required; the first stays beside it. */
  readonly revised: RevisedAnswer | null;
}

/** A part as it is when the request arrives. */
export const newPart = ({
  number,
  regime,
}: {
  readonly number: number;
  readonly regime: string;
}): PartFile => ({
  number,
  regime,
  from: [],
  awaitingClarification: null,
  extension: null,
  outcome: null,
  review: null,
  reviewOutcome: null,
  complaint: null,
  revised: null,
});

/** The parts with a change made to those named. */
export const changeParts = (
  file: CaseFile,
  named: readonly number[],
  change: (part: PartFile) => Partial<PartFile>,
): readonly PartFile[] =>
  file.parts.map((part) => (named.includes(part.number) ? { ...part, ...change(part) } : part));
