// The events of clearance, and how each folds.
import type { FoldsOf } from './exemption-events.js';
import { onStepApproved, type StepApproved } from './steps/approve-step.js';
import { onDeputyNamed, type DeputyNamed } from './steps/name-deputy.js';
import {
  onDraftReturned,
  onDraftSentBack,
  type DraftReturned,
  type DraftSentBack,
} from './steps/return-draft.js';
import { onDraftSubmitted, type DraftSubmitted } from './steps/submit-draft.js';

export type ClearanceEvent = DraftSubmitted | DraftReturned | StepApproved | DraftSentBack | DeputyNamed;

export const CLEARANCE_FOLDS: FoldsOf<ClearanceEvent> = {
  DraftSubmitted: onDraftSubmitted,
  DraftReturned: onDraftReturned,
  StepApproved: onStepApproved,
  DraftSentBack: onDraftSentBack,
  DeputyNamed: onDeputyNamed,
};
