// The commands of exemptions, clearance and the answer (s17): each as it is when nothing is unusual.
import { type Bases } from './bases.js';

const TEXT = 'Here is the answer.';

export const THE_ANSWER: Pick<
  Bases,
  | 'ClaimExemption'
  | 'WithdrawClaim'
  | 'WeighPublicInterest'
  | 'RecordQualifiedPersonOpinion'
  | 'RecordCertificate'
  | 'SubmitDraft'
  | 'ReturnFromQualityCheck'
  | 'ApproveStep'
  | 'SendBack'
  | 'NameDeputy'
  | 'IssueResponse'
> = {
  ClaimExemption: {
    ...{ type: 'ClaimExemption', parts: [4], exemption: '43(2)', duty: null, limbs: [] },
    ...{ likelihood: 'would-be-likely', reasons: 'The prices would help rival bidders.' },
    ...{ reasonsApparent: false, reasonsWithheld: null, heldByHouse: false },
  },
  WithdrawClaim: { type: 'WithdrawClaim', claim: 1, reason: 'The contract has been published.' },
  WeighPublicInterest: {
    ...{ type: 'WeighPublicInterest', claim: 1, conclusion: 'maintain', presumption: false },
    favouring: [{ factor: 'Public money was spent.', weight: 'moderate' }],
    against: [{ factor: 'The next contract would cost more.', weight: 'strong' }],
    reasons: 'The contract is about to be let again, so the cost outweighs.',
  },
  RecordQualifiedPersonOpinion: {
    ...{ type: 'RecordQualifiedPersonOpinion', claim: 1, office: 'Chief Constable', name: 'R. Aldous' },
    ...{ givenOn: '2026-11-12', opinion: 'Advice would be likely to be less frank.' },
  },
  RecordCertificate: {
    ...{ type: 'RecordCertificate', claim: 1, office: 'Home Secretary', name: 'M. Thorne' },
    signedOn: '2026-11-10',
  },
  SubmitDraft: {
    type: 'SubmitDraft',
    outcomes: [{ parts: [1, 2], answer: 'disclosed', claims: [] }],
    ...{ text: TEXT, urgency: null },
  },
  ReturnFromQualityCheck: {
    ...{ type: 'ReturnFromQualityCheck', draft: 1, parts: null, reasons: 'A name is left in.' },
  },
  ApproveStep: { type: 'ApproveStep', draft: 1, step: 'disclosure', onBehalfOf: null },
  SendBack: {
    ...{ type: 'SendBack', draft: 1, step: 'disclosure', onBehalfOf: null },
    reasons: 'Part 2 is not answered.',
  },
  NameDeputy: {
    ...{ type: 'NameDeputy', person: 'solicitor-1', deputy: 'solicitor-2' },
    ...{ from: '2026-11-16', to: '2026-11-20' },
  },
  IssueResponse: {
    type: 'IssueResponse',
    outcomes: [{ parts: null, answer: 'not-held', claims: [] }],
    text: TEXT,
  },
};
