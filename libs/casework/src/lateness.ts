// A reliance first made too late stands, and breaks the duty to specify it in time all the same (FOIA s17(1), EIR
// reg 14(2), FOISA s16(1)): the record says so. The dates are the law's, as the record last told them.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';
import type { Lateness } from './claim-file.js';
import { deadlineKey } from './deadline-events.js';
import type { Happening } from './happening.js';
import type { PartFile } from './part-file.js';

export type LateRelianceRecorded = Happening<
  'LateRelianceRecorded',
  {
    exemption: string;
    parts: readonly number[];
    why: Lateness;
    /** The duty broken: "FOIA 2000 s10(1), s17(1)". */
    law: string;
    /** The claim, where it stands on the record by itself; or the response that first made it. */
    claim: number | null;
    response: number | null;
  }
>;

const dueOf = (file: CaseFile, part: PartFile): CivilDate | undefined =>
  file.deadlines.get(
    deadlineKey(
      part.extension !== null && part.regime !== 'foia' ? 'extended-response' : 'response',
      part.number,
    ),
  )?.due;

/** Did a notice in time that the balance was undecided specify this exemption already (s17(2))? */
const noticedInTime = (file: CaseFile, part: PartFile, exemption: string, due: CivilDate): boolean =>
  file.extensions.some(
    (extension) =>
      extension.on <= due &&
      extension.parts.includes(part.number) &&
      extension.exemptions.includes(exemption),
  );

/** @returns why relying on the exemption for this part, for the first time on that day, is late; null when it is not */
export const latenessOf = (
  file: CaseFile,
  part: PartFile,
  exemption: string,
  on: CivilDate,
): Lateness | null => {
  if (part.outcome !== null) return 'after-the-response';
  const due = dueOf(file, part) ?? on;
  if (part.awaitingClarification !== null || on <= due) return null;
  return noticedInTime(file, part, exemption, due) ? null : 'after-the-time';
};
