// How an authority clears a response before it goes: the steps of its settings, in order, each with those who may
// take it. No steps, the default, and a response may be issued directly. Practice, not law.
export const CLEARANCE_STEPS = ['disclosure', 'legal', 'press', 'chief-officer'] as const;
export type ClearanceStepName = (typeof CLEARANCE_STEPS)[number];

export interface ClearanceStep {
  readonly step: ClearanceStepName;
  /** Staff ids; empty where whoever may approve at all may take the step. */
  readonly approvers: readonly string[];
}

/** What refusals about clearance rest on. */
export const CLEARANCE = "practice: the authority's own clearance";

export const stepInWords = (step: ClearanceStepName): string => step.replaceAll('-', ' ');
