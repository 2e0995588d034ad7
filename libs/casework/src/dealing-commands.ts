// The commands of what is dealt with before the answer, and the step that decides each.
import { giveAdvice, type GiveAdvice } from './steps/advise.js';
import { aggregateRequests, type AggregateRequests } from './steps/aggregate-requests.js';
import {
  consult,
  recordConsultationReply,
  type ConsultThirdParty,
  type RecordConsultationReply,
} from './steps/consult.js';
import {
  closeUnclarified,
  withdrawClarification,
  type CloseUnclarified,
  type WithdrawClarification,
} from './steps/end-clarification.js';
import { estimateCost, type EstimateCost } from './steps/estimate-cost.js';
import {
  closeUnpaid,
  giveFeesNotice,
  receiveFee,
  type CloseUnpaid,
  type GiveFeesNotice,
  type ReceiveFee,
} from './steps/fees.js';
import { refuseReply, type RefuseClarificationReply } from './steps/refuse-reply.js';
import { transfer, type TransferPart } from './steps/transfer.js';
import {
  recordVexatiousEvidence,
  relyOnEarlierNotice,
  type RecordVexatiousEvidence,
  type RelyOnEarlierNotice,
} from './steps/vexatious.js';

export type DealingCommand =
  | RefuseClarificationReply
  | WithdrawClarification
  | CloseUnclarified
  | GiveFeesNotice
  | ReceiveFee
  | CloseUnpaid
  | EstimateCost
  | AggregateRequests
  | RecordVexatiousEvidence
  | RelyOnEarlierNotice
  | GiveAdvice
  | ConsultThirdParty
  | RecordConsultationReply
  | TransferPart;

export const DEALING_STEPS = {
  RefuseClarificationReply: refuseReply,
  WithdrawClarification: withdrawClarification,
  CloseUnclarified: closeUnclarified,
  GiveFeesNotice: giveFeesNotice,
  ReceiveFee: receiveFee,
  CloseUnpaid: closeUnpaid,
  EstimateCost: estimateCost,
  AggregateRequests: aggregateRequests,
  RecordVexatiousEvidence: recordVexatiousEvidence,
  RelyOnEarlierNotice: relyOnEarlierNotice,
  GiveAdvice: giveAdvice,
  ConsultThirdParty: consult,
  RecordConsultationReply: recordConsultationReply,
  TransferPart: transfer,
} as const;
