// A draft of a response on its way through the authority: by whom, through which steps, and how far it has come.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';
import type { ClearanceStep, ClearanceStepName } from './clearance.js';

export type DraftState = 'in-clearance' | 'returned' | 'sent-back' | 'cleared' | 'superseded' | 'issued';

export interface Approval {
  readonly step: ClearanceStepName;
  readonly by: string;
  /** The person away, for whom a deputy approved. */
  readonly onBehalfOf: string | null;
  readonly on: CivilDate;
}

export interface DraftFile {
  /** Counted from 1 within the case. */
  readonly number: number;
  readonly parts: readonly number[];
  readonly by: string;
  readonly submittedOn: CivilDate;
  readonly urgent: boolean;
  /** SHA-256 of all that the draft says. */
  readonly sha256: string;
  readonly steps: readonly ClearanceStep[];
  readonly approvals: readonly Approval[];
  readonly state: DraftState;
}

export interface Deputy {
  readonly number: number;
  readonly person: string;
  readonly deputy: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export const remainingSteps = ({ steps, approvals }: DraftFile): readonly ClearanceStep[] =>
  steps.filter(({ step }) => !approvals.some((approval) => approval.step === step));

export const changeDraft = (
  file: CaseFile,
  number: number,
  change: Partial<DraftFile>,
): readonly DraftFile[] =>
  file.drafts.map((draft) => (draft.number === number ? { ...draft, ...change } : draft));

/** A draft that may still be checked, approved or issued. */
export const isLive = ({ state }: DraftFile): boolean => state === 'in-clearance' || state === 'cleared';
