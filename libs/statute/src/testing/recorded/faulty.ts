// For tests: notices with about everything wrong that a check knows of, so that every finding is told by one of them.
import type { NoticeClaim, StructuredNotice } from '../../notices/notice.js';

const struck = { favouring: ['Openness.'], against: ['Harm.'], conclusion: 'Harm weighs more.' };
const opinion = (reasons: string | null, opinionOn: string | null): NoticeClaim => ({
  exemption: '36(2)(b)',
  limbs: ['36(2)(b)(i)'],
  duty: 'communicate',
  likelihood: 'would',
  reasons: 'Officers would advise less frankly.',
  publicInterest: struck,
  qualifiedPerson: { office: 'Chief Constable', opinionOn, reasons },
});
const enforcement = (change: Partial<NoticeClaim>): NoticeClaim => ({
  exemption: '31(1)(a)',
  duty: 'communicate',
  likelihood: 'would-be-likely',
  reasons: 'It would show where patrols are thin.',
  publicInterest: struck,
  ...change,
});

const hasty: StructuredNotice = {
  regime: 'foia',
  reference: 'FOI-2026-0091',
  receivedOn: '2026-06-18',
  sentOn: '2026-07-17',
  parts: [
    { part: 1, answer: 'withheld', reasons: 'It is sensitive.', claims: [opinion(null, '2026-07-20')] },
    { part: 2, answer: 'withheld', reasons: 'It is sensitive. ', claims: [opinion(' ', null)] },
    { part: 3, answer: 'withheld', claims: [enforcement({})] },
    {
      part: 3,
      answer: 'disclosed',
      claims: [enforcement({ reasons: null, certificate: { by: '', on: null } })],
    },
    { part: 4, answer: 'withheld', claims: [enforcement({}), opinion('Candour.', '2026-07-17')] },
    { part: 5, answer: 'withheld', claims: [opinion('Candour.', '2026-07-17'), enforcement({})] },
    { part: 6, answer: 'withheld', claims: [enforcement({ reasonsOmitted: '', reasons: null })] },
    {
      part: 7,
      answer: 'withheld',
      claims: [
        { exemption: '35(1)(a)', duty: 'communicate', reasons: 'Policy.', publicInterest: struck },
        enforcement({ exemption: '30(1)(a)', reasons: 'Evidence.' }),
        enforcement({
          exemption: '31(1)(b)',
          reasons: 'Trials.',
          certificate: { by: 'A Minister', on: null },
        }),
        opinion('Candour.', '2026-07-17'),
        {
          exemption: '24(1)',
          duty: 'communicate',
          reasons: 'Security.',
          certificate: { by: null, on: null },
        },
        { exemption: '24(2)', duty: 'confirm-or-deny', reasons: 'Security.', publicInterest: struck },
      ],
    },
    { part: 8, answer: 'refused-cost' },
    { part: 9, answer: 'refused-vexatious', noFreshNotice: { earlierNoticeOn: null, whyUnreasonable: null } },
    {
      part: 10,
      answer: 'refused-repeated',
      noFreshNotice: { earlierNoticeOn: '2026-07-17', whyUnreasonable: 'Nothing has changed.' },
    },
    { part: 11, answer: 'not-held' },
    { part: 12, answer: null, claims: [{ exemption: '40(1)', duty: 'communicate', reasons: 'Own data.' }] },
    {
      part: 13,
      answer: 'undecided',
      earlierEstimates: ['2026-06-30', '2026-07-07'],
      claims: [enforcement({})],
    },
    {
      part: 15,
      answer: 'partly-disclosed',
      claims: [enforcement({ publicInterest: null, balanceToFollow: { by: '2026-12-15' } })],
    },
    {
      part: 14,
      answer: 'withheld',
      claims: [
        { exemption: '99(1)', duty: 'communicate', certificate: { by: null, on: null } },
        { exemption: 'our policy', duty: 'confirm-or-deny', likelihood: 'would-be-likely' },
        { exemption: '39(1)', duty: 'communicate', introducedLate: true },
      ],
    },
  ],
};

const silence = (text: string): NoticeClaim => ({
  exemption: '31(3)',
  duty: 'confirm-or-deny',
  likelihood: 'would-be-likely',
  reasons: text,
  publicInterest: struck,
});
const template: StructuredNotice = {
  regime: 'foia',
  reference: 'FOI-2026-0092',
  receivedOn: '2026-11-02',
  sentOn: '2026-11-30',
  dueOn: '2026-12-01',
  reviewParticulars: 'Ask us within forty working days.',
  regulatorParticulars: 'The Information Commissioner, ico.org.uk.',
  parts: [
    {
      part: 1,
      answer: 'neither-confirmed-nor-denied',
      claims: [silence('To confirm or deny that any other information is held would help offenders.')],
    },
    { part: 2, answer: 'neither-confirmed-nor-denied', claims: [silence('To say so would help offenders.')] },
  ],
};

const emission: NoticeClaim = {
  exemption: '12(5)(e)',
  duty: 'communicate',
  likelihood: 'would-be-likely',
  reasons: 'Bidders would stay away.',
  publicInterest: { ...struck, presumption: false },
};
const environmental: StructuredNotice = {
  regime: 'eir',
  reference: 'EIR-2026-0093',
  receivedOn: '2026-06-18',
  sentOn: '2026-07-17',
  parts: [
    { part: 1, answer: 'withheld', emissions: true, claims: [emission] },
    { part: 2, answer: 'withheld', unfinished: null, claims: [{ ...emission, exemption: '12(4)(d)' }] },
    { part: 3, answer: 'not-held' },
    { part: 4, answer: 'refused-vexatious' },
    { part: 5, answer: 'disclosed', emissions: true, claims: [{ ...emission, publicInterest: null }] },
    { part: 6, answer: 'withheld', emissions: true, claims: [{ exemption: '99(1)', duty: 'communicate' }] },
    { part: 7, answer: 'undecided', claims: [emission] },
  ],
};

const open: StructuredNotice = {
  regime: 'foia',
  parts: [
    { part: 1, answer: 'disclosed' },
    { part: 2, answer: 'not-held' },
  ],
};

export const faulty: readonly (readonly [name: string, notice: StructuredNotice])[] = [
  ['hasty', hasty],
  ['template', template],
  ['emissions', environmental],
  ['open', open],
];
