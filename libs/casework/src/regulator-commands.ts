// What may be asked of a case once a Commissioner or a tribunal has to do with it, and the step that decides each.
import { lodgeAppeal, type LodgeAppeal } from './steps/appeal.js';
import { acknowledgeComplaint, type AcknowledgeComplaint } from './steps/complaint-acknowledge.js';
import {
  closeComplaint,
  recordComplaint,
  type CloseComplaint,
  type RecordComplaint,
} from './steps/complaint.js';
import { recordCompliance, type RecordCompliance } from './steps/compliance.js';
import { recordDecisionNotice, type RecordDecisionNotice } from './steps/decision-notice.js';
import {
  meetTarget,
  recordEnforcementPlan,
  type MeetTarget,
  type RecordEnforcementPlan,
} from './steps/enforcement-plan.js';
import {
  answerInformationNotice,
  recordInformationNotice,
  type AnswerInformationNotice,
  type RecordInformationNotice,
} from './steps/information-notice.js';
import { recordTribunalOutcome, type RecordTribunalOutcome } from './steps/tribunal-outcome.js';

export type RegulatorCommand =
  | RecordComplaint
  | AcknowledgeComplaint
  | CloseComplaint
  | RecordInformationNotice
  | AnswerInformationNotice
  | RecordDecisionNotice
  | RecordCompliance
  | LodgeAppeal
  | RecordTribunalOutcome
  | RecordEnforcementPlan
  | MeetTarget;

export const REGULATOR_STEPS = {
  RecordComplaint: recordComplaint,
  AcknowledgeComplaint: acknowledgeComplaint,
  CloseComplaint: closeComplaint,
  RecordInformationNotice: recordInformationNotice,
  AnswerInformationNotice: answerInformationNotice,
  RecordDecisionNotice: recordDecisionNotice,
  RecordCompliance: recordCompliance,
  LodgeAppeal: lodgeAppeal,
  RecordTribunalOutcome: recordTribunalOutcome,
  RecordEnforcementPlan: recordEnforcementPlan,
  MeetTarget: meetTarget,
} as const;
