// The commands of review, complaint, notices, appeals and enforcement: each as it is when nothing is unusual.
import { type Bases } from './bases.js';

export const AFTER_THE_ANSWER: Pick<
  Bases,
  | 'RequestInternalReview'
  | 'AcceptInternalReview'
  | 'DeclineInternalReview'
  | 'ExtendInternalReview'
  | 'ConcludeInternalReview'
  | 'RecordComplaint'
  | 'AcknowledgeComplaint'
  | 'CloseComplaint'
  | 'RecordInformationNotice'
  | 'AnswerInformationNotice'
  | 'RecordDecisionNotice'
  | 'RecordCompliance'
  | 'LodgeAppeal'
  | 'RecordTribunalOutcome'
  | 'RecordEnforcementPlan'
  | 'MeetTarget'
> = {
  RequestInternalReview: {
    ...{ type: 'RequestInternalReview', parts: null, grounds: 'You must hold something.' },
  },
  AcceptInternalReview: { type: 'AcceptInternalReview', number: 1 },
  DeclineInternalReview: { type: 'DeclineInternalReview', number: 1, reason: 'Forty days have gone.' },
  ExtendInternalReview: { type: 'ExtendInternalReview', number: 1, reasons: 'It is exceptionally complex.' },
  ConcludeInternalReview: {
    type: 'ConcludeInternalReview',
    number: 1,
    outcomes: [{ parts: null, outcome: 'upheld' }],
    text: 'We looked afresh.',
  },
  RecordComplaint: {
    ...{ type: 'RecordComplaint', to: 'information-commissioner', theirReference: 'IC-123423-M2W5' },
    ...{ parts: null, grounds: 'They hold it.' },
  },
  AcknowledgeComplaint: { type: 'AcknowledgeComplaint', complaint: 1 },
  CloseComplaint: { type: 'CloseComplaint', complaint: 1, how: 'resolved' },
  RecordInformationNotice: {
    ...{
      type: 'RecordInformationNotice',
      complaint: 1,
      respondBy: '2027-02-19',
      text: 'Tell us what you hold.',
    },
  },
  AnswerInformationNotice: { type: 'AnswerInformationNotice', complaint: 1, notice: 1 },
  RecordDecisionNotice: {
    ...{
      type: 'RecordDecisionNotice',
      complaint: 1,
      decision: 'partly-upheld',
      breaches: ['FOIA 2000 s10(1)'],
    },
    ...{ steps: ['Disclose the contract.'], complyWithinDays: 35, text: 'The exemption is not engaged.' },
  },
  RecordCompliance: { type: 'RecordCompliance', complaint: 1, outcomes: [], text: 'Here is the contract.' },
  LodgeAppeal: {
    ...{ type: 'LodgeAppeal', complaint: 1, by: 'authority', theirReference: 'EA/2027/0102' },
    grounds: 'An error of law.',
  },
  RecordTribunalOutcome: {
    ...{ type: 'RecordTribunalOutcome', complaint: 1, outcome: 'dismissed', steps: [], complyWithinDays: 30 },
    text: 'The appeal is dismissed.',
  },
  RecordEnforcementPlan: {
    ...{ type: 'RecordEnforcementPlan', basis: 'undertaking', theirReference: null },
    targets: [{ what: 'Answer nine in ten in time.', due: '2028-03-31' }],
  },
  MeetTarget: { type: 'MeetTarget', plan: 1, target: 1 },
};
