// The commands of fees, cost, vexatious requests, advice, consultation and transfer (s9, s12, s14, s16): each as it is when nothing is unusual.
import { type Bases } from './bases.js';

export const DEALINGS: Pick<
  Bases,
  | 'RefuseClarificationReply'
  | 'WithdrawClarification'
  | 'CloseUnclarified'
  | 'GiveFeesNotice'
  | 'ReceiveFee'
  | 'CloseUnpaid'
  | 'EstimateCost'
  | 'AggregateRequests'
  | 'RecordVexatiousEvidence'
  | 'RelyOnEarlierNotice'
  | 'GiveAdvice'
  | 'ConsultThirdParty'
  | 'RecordConsultationReply'
  | 'TransferPart'
> = {
  RefuseClarificationReply: {
    ...{ type: 'RefuseClarificationReply', number: 1, text: 'As I said.', because: 'No year is named.' },
  },
  WithdrawClarification: { type: 'WithdrawClarification', number: 1, because: 'The years are on page 2.' },
  CloseUnclarified: { type: 'CloseUnclarified', number: 1, parts: null },
  GiveFeesNotice: { type: 'GiveFeesNotice', amountPence: 1250, parts: [4], text: 'Copying.' },
  ReceiveFee: { type: 'ReceiveFee', notice: 1, amountPence: 1250 },
  CloseUnpaid: { type: 'CloseUnpaid', notice: 1 },
  EstimateCost: {
    ...{ type: 'EstimateCost', ground: '12(1)', hours: { locate: 12, retrieve: 4, extract: 4 } },
    ...{ parts: [4], aggregation: null, basis: 'A sample of ten files took an hour.' },
  },
  AggregateRequests: {
    type: 'AggregateRequests',
    requests: [{ reference: 'FOI-2026-000009', receivedOn: '2026-10-12' }],
    ...{ information: 'similar', persons: 'same-person', because: 'All ask for the prices.' },
  },
  RecordVexatiousEvidence: {
    ...{ type: 'RecordVexatiousEvidence', provision: '14(1)', parts: [4], repeats: null },
    evidence: 'The fortieth letter this year, each abusive.',
  },
  RelyOnEarlierNotice: {
    type: 'RelyOnEarlierNotice',
    evidence: 1,
    earlier: { reference: 'FOI-2026-000008', on: '2026-10-09' },
    because: 'He was told so a month ago.',
  },
  GiveAdvice: { type: 'GiveAdvice', parts: null, text: 'Name the years that you mean.', how: 'letter' },
  ConsultThirdParty: {
    ...{ type: 'ConsultThirdParty', parts: [4], name: 'Acme Cameras Ltd', question: 'Would it harm you?' },
    replyBy: '2026-11-27',
  },
  RecordConsultationReply: {
    ...{ type: 'RecordConsultationReply', number: 1, view: 'objects', text: 'It would.' },
  },
  TransferPart: { type: 'TransferPart', parts: [4], to: 'The county council', permission: true },
};
