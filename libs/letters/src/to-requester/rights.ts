// The particulars that a notice must give: the review or complaints procedure, and the regulator. FOIA s17(7) with s50;
// EIR reg 14(5) with regs 11 and 18; FOISA s19 with ss20 and 47; EISR reg 13(e) with regs 16 and 17; UK GDPR art 12(4).
import { formatDate } from '@twentieth/calendar';
import { date, group, line, optional, orNone, type FactsOf } from '../facts.js';
import { heading, paragraph, type Block } from '../layout.js';
import type { LawName } from './laws.js';

export const reviewOffered = {
  /** How to ask for an internal review, and until when; null says that the authority offers none. */
  review: orNone(group({ contact: line(), until: optional(date()) })),
};

type ReviewOffered = FactsOf<typeof reviewOffered>;

const COMMISSIONER = 'https://ico.org.uk/make-a-complaint, or by telephone on 0303 123 1113';
const SCOTTISH_COMMISSIONER = 'https://www.foi.scot/appeal';

const REGULATORS = {
  eir: `you may apply to the Information Commissioner (section 50 of the Freedom of Information Act 2000, as regulation 18 of the Regulations applies it): ${COMMISSIONER}`,
  foisa: `you may apply to the Scottish Information Commissioner (section 47 of the Act), and then appeal to the Court of Session on a point of law (section 56): ${SCOTTISH_COMMISSIONER}`,
  eisr: `you may apply to the Scottish Information Commissioner (section 47 of the Freedom of Information (Scotland) Act 2002, as regulation 17 of the Regulations applies it): ${SCOTTISH_COMMISSIONER}`,
  sar: `you may complain to the Information Commissioner, or ask a court to order us to comply (Article 12(4) of the UK GDPR): ${COMMISSIONER}`,
} as const;

/** Both rights, under each law: the review first, then the regulator. */
export const yourRights = (facts: ReviewOffered, laws: readonly LawName[] = ['foia']): readonly Block[] => [
  heading('If you are not satisfied'),
  ...laws.flatMap((law) => (law === 'foia' ? underTheAct(facts) : RIGHTS[law](facts))),
];

const underTheAct = ({ review }: ReviewOffered): readonly Block[] => [
  review === null
    ? paragraph(
        'We do not provide an internal procedure for complaints about how requests are handled (section 17(7)(a) of the Act).',
      )
    : paragraph(
        'You may ask us to review how we have handled your request (section 17(7)(a) of the Act).',
        ...howToAsk(review),
      ),
  rightToApply(review !== null),
];

const howToAsk = (review: NonNullable<ReviewOffered['review']>) => [
  `Write to ${review.contact}, and say what you would like us to look at again.`,
  review.until && `Please ask by ${formatDate(review.until)}.`,
  'Someone who did not make this decision will carry out the review.',
];

/** A review that is a right, and then the regulator. */
const owed =
  (right: string, law: Exclude<LawName, 'foia'>) =>
  ({ review }: ReviewOffered): readonly Block[] => [
    paragraph(right, ...(review === null ? [] : howToAsk(review))),
    ifDissatisfied(law),
  ];

const ifDissatisfied = (law: Exclude<LawName, 'foia'>): Block =>
  paragraph(`If you remain dissatisfied, ${REGULATORS[law]}.`);

/** The regulator under each law, where the review is behind the requester. */
export const regulators = (laws: readonly LawName[]): readonly Block[] =>
  laws.map((law) => (law === 'foia' ? rightToApply(false) : ifDissatisfied(law)));

const RIGHTS = {
  eir: owed(
    'Where environmental information is concerned, you may make representations to us, free of charge, if you think that we have not complied (regulation 11 of the Regulations).',
    'eir',
  ),
  foisa: owed(
    'You may require us to review what we have done with your request (section 20 of the Act).',
    'foisa',
  ),
  eisr: owed(
    'You may make representations to us, and we will review what we have done with your request (regulation 16 of the Regulations).',
    'eisr',
  ),
  sar: owed(
    'Where your own personal data is concerned, you may complain to us about how we have dealt with your request.',
    'sar',
  ),
} as const;

/** The right under s50, which may follow a review or stand alone. */
export const rightToApply = (afterReview: boolean): Block =>
  paragraph(
    `${afterReview ? 'If you remain dissatisfied after the review, you' : 'You'} may apply to the Information Commissioner`,
    'for a decision on whether we have dealt with your request as Part I of the Act requires (section 50 of the Act):',
    `${COMMISSIONER}.`,
    afterReview ? 'The Commissioner normally expects our review to have been completed first.' : null,
  );
