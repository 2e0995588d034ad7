// The events of a complaint, of what the Commissioner and the tribunal decide, and of an enforcement plan; how each folds.
import type { FoldsOf } from './exemption-events.js';
import { onAppealLodged, type AppealLodged } from './steps/appeal.js';
import { onComplaintAcknowledged, type ComplaintAcknowledged } from './steps/complaint-acknowledge.js';
import {
  onComplaintClosed,
  onComplaintMade,
  type ComplaintClosed,
  type ComplaintMade,
} from './steps/complaint.js';
import { onDecisionNoticeStepsTaken, type DecisionNoticeStepsTaken } from './steps/compliance.js';
import { onDecisionNoticeServed, type DecisionNoticeServed } from './steps/decision-notice.js';
import {
  onEnforcementPlanRecorded,
  onEnforcementTargetMet,
  type EnforcementPlanRecorded,
  type EnforcementTargetMet,
} from './steps/enforcement-plan.js';
import {
  onInformationNoticeAnswered,
  onInformationNoticeServed,
  type InformationNoticeAnswered,
  type InformationNoticeServed,
} from './steps/information-notice.js';
import { onTribunalDecided, type TribunalDecided } from './steps/tribunal-outcome.js';

export type RegulatorEvent =
  | ComplaintMade
  | ComplaintAcknowledged
  | ComplaintClosed
  | InformationNoticeServed
  | InformationNoticeAnswered
  | DecisionNoticeServed
  | DecisionNoticeStepsTaken
  | AppealLodged
  | TribunalDecided
  | EnforcementPlanRecorded
  | EnforcementTargetMet;

export const REGULATOR_FOLDS: FoldsOf<RegulatorEvent> = {
  ComplaintMade: onComplaintMade,
  ComplaintAcknowledged: onComplaintAcknowledged,
  ComplaintClosed: onComplaintClosed,
  InformationNoticeServed: onInformationNoticeServed,
  InformationNoticeAnswered: onInformationNoticeAnswered,
  DecisionNoticeServed: onDecisionNoticeServed,
  DecisionNoticeStepsTaken: onDecisionNoticeStepsTaken,
  AppealLodged: onAppealLodged,
  TribunalDecided: onTribunalDecided,
  EnforcementPlanRecorded: onEnforcementPlanRecorded,
  EnforcementTargetMet: onEnforcementTargetMet,
};
