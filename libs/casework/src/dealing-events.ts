// The events of what is dealt with before the answer, and how each folds.
import type { FoldsOf } from './exemption-events.js';
import { onAdviceGiven, type AdviceGiven } from './steps/advise.js';
import { onRequestsAggregated, type RequestsAggregated } from './steps/aggregate-requests.js';
import {
  onConsultationReplied,
  onThirdPartyConsulted,
  type ConsultationReplied,
  type ThirdPartyConsulted,
} from './steps/consult.js';
import {
  onClarificationLapsed,
  onClarificationWithdrawn,
  type ClarificationLapsed,
  type ClarificationWithdrawn,
} from './steps/end-clarification.js';
import { onCostEstimated, type CostEstimated } from './steps/estimate-cost.js';
import {
  onFeeLapsed,
  onFeeReceived,
  onFeesNoticeGiven,
  type FeeLapsed,
  type FeeReceived,
  type FeesNoticeGiven,
} from './steps/fees.js';
import { onClarificationReplyRefused, type ClarificationReplyRefused } from './steps/refuse-reply.js';
import { onPartTransferred, type PartTransferred } from './steps/transfer.js';
import {
  onEarlierNoticeReliedOn,
  onVexatiousEvidenceRecorded,
  type EarlierNoticeReliedOn,
  type VexatiousEvidenceRecorded,
} from './steps/vexatious.js';

export type DealingEvent =
  | ClarificationReplyRefused
  | ClarificationWithdrawn
  | ClarificationLapsed
  | FeesNoticeGiven
  | FeeReceived
  | FeeLapsed
  | CostEstimated
  | RequestsAggregated
  | VexatiousEvidenceRecorded
  | EarlierNoticeReliedOn
  | AdviceGiven
  | ThirdPartyConsulted
  | ConsultationReplied
  | PartTransferred;

export const DEALING_FOLDS: FoldsOf<DealingEvent> = {
  ClarificationReplyRefused: onClarificationReplyRefused,
  ClarificationWithdrawn: onClarificationWithdrawn,
  ClarificationLapsed: onClarificationLapsed,
  FeesNoticeGiven: onFeesNoticeGiven,
  FeeReceived: onFeeReceived,
  FeeLapsed: onFeeLapsed,
  CostEstimated: onCostEstimated,
  RequestsAggregated: onRequestsAggregated,
  VexatiousEvidenceRecorded: onVexatiousEvidenceRecorded,
  EarlierNoticeReliedOn: onEarlierNoticeReliedOn,
  AdviceGiven: onAdviceGiven,
  ThirdPartyConsulted: onThirdPartyConsulted,
  ConsultationReplied: onConsultationReplied,
  PartTransferred: onPartTransferred,
};
