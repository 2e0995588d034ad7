// Where an authority clears its responses, what is issued is what was cleared, to the letter.
import type { CaseFile } from '../case-file.js';
import { CLEARANCE, stepInWords } from '../clearance.js';
import type { Circumstances } from '../circumstances.js';
import { isLive, remainingSteps } from '../draft-file.js';
import { refuse, type Refusal } from '../refusal.js';

/** @returns the number of the cleared draft that says exactly this; null where no clearance is asked for */
export const clearedDraft = (
  file: CaseFile,
  sha256: string,
  { clearance = [] }: Circumstances,
): number | null | Refusal => {
  const same = file.drafts.findLast((draft) => isLive(draft) && draft.sha256 === sha256);
  if (same?.state === 'cleared') return same.number;
  if (clearance.length === 0) return null;
  if (same)
    return refuse(
      'not-cleared',
      CLEARANCE,
      `Draft ${same.number} is not cleared: ${remainingSteps(same)
        .map(({ step }) => stepInWords(step))
        .join(', ')} still to approve.`,
      'Issue it when every step has approved.',
    );
  return file.drafts.some(({ state }) => state === 'cleared')
    ? refuse(
        'not-what-was-cleared',
        CLEARANCE,
        'The response differs from every draft that was cleared.',
        'Issue what was approved, or submit this as a draft.',
      )
    : refuse(
        'not-cleared',
        CLEARANCE,
        `This authority clears its responses (${clearance.map(({ step }) => stepInWords(step)).join(', ')}), and no draft of this one is cleared.`,
        'Submit it as a draft, and issue it when every step has approved.',
      );
};
