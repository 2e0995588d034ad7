// One full set of facts for every template: the doorbell request, received on 2 November 2026.
import type { FactsFor, TemplateName } from '../register.js';
import type { StaffFacts } from '../to-staff/staff-letter.js';

const correspondence = {
  reference: 'RC-2026-0001',
  requesterName: 'Morgan Ashdown',
  authorityName: 'Rehearsal Constabulary',
  receivedOn: '2026-11-02',
  today: '2026-11-03',
  contact: 'foi@rehearsal-constabulary.example',
  signedBy: 'Disclosure Unit',
};

const staff: StaffFacts = {
  reference: 'RC-2026-0001',
  deadlineName: 'the response',
  law: 'section 10(1)',
  due: '2026-12-01',
  workingDaysLeft: 5,
  why: 'Not counted as working days: 30 November 2026, St Andrew’s Day (Scotland).',
  roleTitle: 'Case officer',
  rung: 'officer, 5 working days before',
  today: '2026-11-23',
};

const theReturn = { deadlineName: 'the return', law: 'practice', roleTitle: 'Holder team' };

const claim = {
  exemption: '24(2)',
  duty: 'confirm-or-deny',
  limbs: [],
  likelihood: null,
  reasons: 'To say whether such a tool is used would show where it is not.',
  publicInterest: {
    favouring: ['People should know how they are policed.'],
    against: ['Safeguarding national security.'],
    conclusion: 'The balance favours neither confirming nor denying.',
  },
} as const;

const review = { contact: 'foi@rehearsal-constabulary.example', until: '2027-02-01' };

export const EXAMPLES: { readonly [N in TemplateName]: FactsFor<N> } = {
  acknowledgement: {
    ...correspondence,
    laws: ['foia'],
    times: [{ regime: 'foia', due: '2026-12-01', why: staff.why, parts: [1, 2] }],
    parts: ['Which agreements were made?', 'Was publicity promised?'],
  },
  'request-invalid': {
    ...correspondence,
    regime: 'foia',
    missing: ['real-name', 'description'],
    advice: 'Please tell us your name, and which records you want to see.',
  },
  'clarification-request': {
    ...correspondence,
    laws: ['foia'],
    question: 'Which years do you mean?',
    parts: [2],
  },
  'clarification-still-needed': {
    ...correspondence,
    laws: ['foia'],
    because: 'You ask again for everything; please say which years you mean.',
    parts: [2],
  },
  'clarification-withdrawn': { ...correspondence, soughtOn: '2026-11-02', due: '2026-12-01', parts: [2] },
  'fees-notice': {
    ...correspondence,
    ...{ regime: 'foia', amountPence: 1250, payBy: '2027-02-02' },
    text: 'For copying 125 sheets.',
    parts: [2],
  },
  'request-lapsed': {
    ...correspondence,
    ...{
      review,
      laws: ['foia'],
      ended: 'not-clarified',
      askedOn: '2026-11-10',
      until: '2027-02-10',
      parts: [2],
    },
  },
  advice: { ...correspondence, regime: 'foia', text: 'Ask for one year, and it can be given.', parts: [2] },
  'extension-notice': {
    ...correspondence,
    today: '2026-12-01',
    review,
    due: '2026-12-01',
    estimate: '2026-12-18',
    exemptions: ['24(2)', '31(3)'],
    reasons: 'Confirmation itself may show how the force works.',
    parts: [1, 2],
  },
  'extension-notice-environmental': {
    ...correspondence,
    ...{ today: '2026-12-01', review, regime: 'eir', due: '2026-12-01', until: '2026-12-31' },
    reasons: 'The readings lie in four systems, one record for every minute of ten years.',
    parts: [3],
  },
  'extension-notice-subject-access': {
    ...correspondence,
    ...{ today: '2026-12-01', review, due: '2026-12-02', until: '2027-02-02' },
    reasons: 'The data lies in the files of three investigations, with that of other people.',
    parts: [4],
  },
  response: {
    ...correspondence,
    today: '2026-12-18',
    review,
    parts: [
      { number: 1, question: 'Which agreements were made?', answer: 'neither-confirmed-nor-denied' },
      { number: 2, question: 'Was publicity promised?', answer: 'neither-confirmed-nor-denied' },
    ],
    claims: [
      { ...claim, part: 1 },
      { ...claim, part: 2 },
      {
        ...claim,
        part: 2,
        exemption: '31(3)',
        limbs: ['31(1)(a)', '31(1)(b)'],
        likelihood: 'would-be-likely',
      },
    ],
    text: 'We have considered each part of your request.',
    workingDaysLate: 1,
  },
  'review-acknowledgement': {
    ...correspondence,
    requestedOn: '2027-01-04',
    times: [{ regime: 'foia', due: '2027-02-02', limit: '2027-03-02', parts: [1, 2] }],
    parts: [],
  },
  'review-outcome': {
    ...correspondence,
    requestedOn: '2027-01-04',
    outcomes: [
      { part: 1, outcome: 'upheld' },
      { part: 2, outcome: 'overturned' },
    ],
    text: 'Publicity is public by its nature, and we confirm that none was promised.',
    laws: ['foia'],
  },
  'review-declined': {
    ...correspondence,
    requestedOn: '2027-03-01',
    until: '2027-02-01',
    reason: 'Nothing has changed since our answer, and you do not say why the request comes so late.',
    parts: [1, 2],
    laws: ['foia'],
  },
  'review-extension': {
    ...correspondence,
    requestedOn: '2027-01-04',
    due: '2027-02-02',
    until: '2027-02-26',
    reasons: 'Two thousand records have to be read again.',
    parts: [1, 2],
  },
  'complaint-acknowledgement': { ...correspondence, complainedOn: '2026-12-01', parts: [1] },
  'transfer-notice': {
    ...correspondence,
    ...{ laws: ['foia'], to: 'Rehearsal County Council', due: '2026-12-01', parts: [2] },
  },
  'steps-taken': {
    ...correspondence,
    noticeOn: '2027-02-15',
    theirReference: 'IC-123423-M2W5',
    text: 'The contract is enclosed.',
    answers: [{ number: 2, answer: 'disclosed' }],
    claims: [],
  },
  'reminder-officer-5-days': staff,
  'reminder-officer-2-days': { ...staff, workingDaysLeft: 2, today: '2026-11-26' },
  'escalation-team-leader': { ...staff, workingDaysLeft: 1, today: '2026-11-27', roleTitle: 'Team leader' },
  'escalation-head-of-unit': { ...staff, workingDaysLeft: 0, today: '2026-12-01', roleTitle: 'Head of unit' },
  'breach-senior-officer': {
    ...staff,
    workingDaysLeft: -1,
    today: '2026-12-02',
    roleTitle: 'Senior officer',
  },
  'letter-not-delivered': {
    reference: 'RC-2026-0001',
    letterName: 'response',
    whoseLetter: 'the requester',
    why: 'There is no such mailbox, or it refuses our mail.',
    roleTitle: 'Disclosure officer',
    today: '2026-12-02',
  },
  'mail-received': {
    ...{ reference: 'RC-2026-0001', message: 1, from: 'the requester', receivedOn: '2026-11-24' },
    ...{ roleTitle: 'Disclosure officer', today: '2026-11-25' },
  },
  commission: { ...staff, ...theReturn, workingDaysLeft: 8, rung: 'commission 1' },
  'return-reminder': { ...staff, ...theReturn, workingDaysLeft: 2 },
  'return-chase': { ...staff, ...theReturn, workingDaysLeft: -1 },
  'return-escalation': { ...staff, ...theReturn, workingDaysLeft: -3, roleTitle: 'Head of unit' },
  'estimate-approaching': { ...staff, workingDaysLeft: 2 },
  'estimate-passed': { ...staff, workingDaysLeft: -1 },
  'forty-days-reached': { ...staff, workingDaysLeft: 0 },
  'review-reminder': { ...staff, deadlineName: 'the review', law: 'section 45 code' },
  'review-escalation-day-20': {
    ...staff,
    deadlineName: 'the review',
    law: 'section 45 code',
    workingDaysLeft: 0,
  },
  'review-escalation-day-40': {
    ...staff,
    deadlineName: 'the review',
    law: 'section 45 code',
    workingDaysLeft: 0,
  },
  'complaint-acknowledgement-due': staff,
  'complaint-acknowledgement-missed': { ...staff, workingDaysLeft: -1 },
  'decision-notice-reminder': staff,
  'decision-notice-last-day': { ...staff, workingDaysLeft: 0 },
  'decision-notice-missed': { ...staff, workingDaysLeft: -1 },
};
