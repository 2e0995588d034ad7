// Which draft a command means, and that nobody judges what they drafted.
import type { CaseFile } from '../case-file.js';
import { CLEARANCE } from '../clearance.js';
import type { DraftFile } from '../draft-file.js';
import { refuse, type Refusal } from '../refusal.js';

/** A draft still in clearance, which this person did not write. */
export const draftToJudge = (file: CaseFile, number: number, by: string): DraftFile | Refusal => {
  const draft = file.drafts[number - 1];
  if (!draft)
    return refuse(
      'no-such-draft',
      CLEARANCE,
      `The case has no draft ${number}.`,
      `It has ${file.drafts.length}: submit one first.`,
    );
  if (draft.state !== 'in-clearance')
    return refuse(
      'draft-settled',
      CLEARANCE,
      `Draft ${number} is ${draft.state.replace('-', ' ')}.`,
      draft.state === 'cleared' ? 'It may be issued.' : 'Judge the draft that took its place.',
    );
  if (draft.by === by)
    return refuse(
      'own-draft',
      CLEARANCE,
      'Nobody approves, checks or sends back what they drafted.',
      'Ask somebody else, or have a deputy named who did not draft it.',
    );
  return draft;
};
