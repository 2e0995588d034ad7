// A draft goes back to who wrote it, with reasons: from the quality check, before any step has approved it; or from a
// step of clearance.
import type { CaseFile } from '../case-file.js';
import { CLEARANCE, stepInWords, type ClearanceStepName } from '../clearance.js';
import type { Circumstances } from '../circumstances.js';
import { changeDraft } from '../draft-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { mayTake } from './approve-step.js';
import { draftToJudge } from './draft-named.js';

export interface ReturnFromQualityCheck {
  readonly type: 'ReturnFromQualityCheck';
  readonly draft: number;
  /** The parts to mend; null for all of the draft. */
  readonly parts: readonly number[] | null;
  readonly reasons: string;
}

export interface SendBack {
  readonly type: 'SendBack';
  readonly draft: number;
  readonly step: ClearanceStepName;
  readonly onBehalfOf: string | null;
  readonly reasons: string;
}

export type DraftReturned = Happening<
  'DraftReturned',
  { draft: number; parts: readonly number[] },
  { reasons: string }
>;
export type DraftSentBack = Happening<
  'DraftSentBack',
  { draft: number; step: ClearanceStepName; onBehalfOf: string | null },
  { reasons: string }
>;

const noReasons = (): Refusal =>
  malformed(
    'reasons',
    'no-reasons',
    CLEARANCE,
    'A draft goes back with reasons, so that it can be mended.',
    'Say what is to be mended.',
  );

export const returnFromQualityCheck = (
  file: CaseFile,
  command: ReturnFromQualityCheck,
  { actor }: Circumstances,
): readonly NewFact[] | Refusal => {
  const draft = draftToJudge(file, command.draft, actor.id);
  if (isRefusal(draft)) return draft;
  if (command.reasons.trim() === '') return noReasons();
  const [approved] = draft.approvals;
  if (approved)
    return refuse(
      'past-quality-check',
      CLEARANCE,
      `The draft was approved by ${stepInWords(approved.step)}: the quality check comes before.`,
      'Have the step that is now due send it back.',
    );
  const other = command.parts?.find((part) => !draft.parts.includes(part));
  if (other !== undefined)
    return malformed(
      'parts',
      'unknown-part',
      CLEARANCE,
      `Draft ${draft.number} does not answer part ${other}.`,
      `Name parts among ${draft.parts.join(', ')}.`,
    );
  return [
    {
      type: 'DraftReturned',
      data: { draft: draft.number, parts: command.parts ?? draft.parts },
      sealed: { reasons: command.reasons },
    },
  ];
};

export const sendBack = (
  file: CaseFile,
  command: SendBack,
  now: Circumstances,
): readonly NewFact[] | Refusal => {
  const draft = draftToJudge(file, command.draft, now.actor.id);
  if (isRefusal(draft)) return draft;
  const wrong = mayTake(file, draft, command, now);
  if (wrong) return wrong;
  if (command.reasons.trim() === '') return noReasons();
  const { step, onBehalfOf } = command;
  return [
    {
      type: 'DraftSentBack',
      data: { draft: draft.number, step, onBehalfOf },
      sealed: { reasons: command.reasons },
    },
  ];
};

export const onDraftReturned = (file: CaseFile, { data }: DraftReturned & Recorded): CaseFile => ({
  ...file,
  drafts: changeDraft(file, data.draft, { state: 'returned' }),
});

export const onDraftSentBack = (file: CaseFile, { data }: DraftSentBack & Recorded): CaseFile => ({
  ...file,
  drafts: changeDraft(file, data.draft, { state: 'sent-back' }),
});
