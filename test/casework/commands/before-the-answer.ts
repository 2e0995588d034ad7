// The commands of receipt, clarification, more time, parts and teams: each as it is when nothing is unusual.
import { REFERENCE, type Bases } from './bases.js';

export const BEFORE_THE_ANSWER: Pick<
  Bases,
  | 'ReceiveRequest'
  | 'AcknowledgeRequest'
  | 'AssignCase'
  | 'SeekClarification'
  | 'ReceiveClarification'
  | 'ExtendResponseTime'
  | 'CorrectReceiptDate'
  | 'FindRequestInvalid'
  | 'MakeRequestValid'
  | 'DisputeReceipt'
  | 'UpholdReceiptDate'
  | 'QuestionName'
  | 'JudgeName'
  | 'WithdrawRequest'
  | 'SplitPart'
  | 'MergeParts'
  | 'ClassifyPart'
  | 'CommissionPart'
  | 'RecordReturn'
  | 'ChaseReturn'
> = {
  ReceiveRequest: {
    type: 'ReceiveRequest',
    ...{ reference: REFERENCE, regime: 'foia', receivedOn: '2026-11-02', receivedAt: null, channel: 'email' },
    ...{ messageIdHash: null, messageId: null, subject: null, attachments: [] },
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
    text: 'Seven questions about doorbell cameras.',
    parts: ['One?', 'Two?', 'Three?', 'Four?', 'Five?', 'Six?', 'Seven?'].map((text) => ({ text })),
  },
  AcknowledgeRequest: { type: 'AcknowledgeRequest' },
  AssignCase: { type: 'AssignCase', officer: 'officer-1', team: null },
  SeekClarification: { type: 'SeekClarification', question: 'Which years?', parts: [3] },
  ReceiveClarification: { type: 'ReceiveClarification', number: 1, text: '2024 and 2025.' },
  ExtendResponseTime: {
    ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22', parts: [4] },
    reasons: 'The balance is not yet decided.',
  },
  CorrectReceiptDate: { type: 'CorrectReceiptDate', to: '2026-10-30', reason: 'The gateway shows it.' },
  FindRequestInvalid: { type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Tell us your name.' },
  MakeRequestValid: {
    ...{ type: 'MakeRequestValid', text: 'Here is what you lack.', name: 'Alexandra Morgan' },
    ...{ email: 'alex@example.org', address: null },
  },
  DisputeReceipt: {
    ...{ type: 'DisputeReceipt', claimedOn: '2026-10-29', by: 'requester', why: 'I sent it that day.' },
  },
  UpholdReceiptDate: { type: 'UpholdReceiptDate', reason: 'The stamp shows it.' },
  QuestionName: { type: 'QuestionName', why: 'It is the name of a cartoon.' },
  JudgeName: { type: 'JudgeName', judgement: 'pseudonym', because: 'Nobody is called that.' },
  WithdrawRequest: { type: 'WithdrawRequest', parts: [2], text: 'I no longer need it.' },
  SplitPart: { type: 'SplitPart', part: 1, texts: ['How many?', 'Since when?'] },
  MergeParts: { type: 'MergeParts', parts: [1, 2], text: 'How many, and since when?' },
  ClassifyPart: { type: 'ClassifyPart', part: 1, regime: 'eir', because: 'It asks about emissions.' },
  CommissionPart: {
    ...{ type: 'CommissionPart', parts: [1, 2], team: 'procurement', returnBy: null },
    instructions: 'Search the contracts register.',
  },
  RecordReturn: { type: 'RecordReturn', number: 1, holds: 'held', text: 'Two contracts.' },
  ChaseReturn: { type: 'ChaseReturn', number: 1 },
};
