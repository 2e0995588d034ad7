// What was written in the case of seven parts: the words and figures of the file, apart from the steps that use them.
import type { components } from './generated/openapi.js';

type Body<Name extends keyof components['schemas']> = components['schemas'][Name];

export const COMMISSIONER = 'The Police and Crime Commissioner for Rehearsal';
export const QUESTION = 'Do you mean advantages to the force, or also to its officers in person?';

/** Part 7, section 12(1): thirty hours at £25, against the limit of £450 for a police force. */
export const ESTIMATE: Body<'CostEstimate'> = {
  hours: { locate: 14, retrieve: 6, extract: 10 },
  parts: [7],
  basis: 'Fifty of 3,000 e-mails were read in half an hour.',
};
export const ADVICE: Body<'Advice'> = {
  text: 'The e-mails of one named team over three months could be given within the limit.',
  parts: [7],
};

/** Part 1, section 43(2). */
export const PRICES = {
  exemption: '43(2)',
  parts: [1],
  likelihood: 'would-be-likely',
  reasons: 'Rival bidders would learn what the force is ready to pay.',
} satisfies Body<'ExemptionClaim'>;
export const PRICES_WEIGHED: Body<'Balance'> = {
  favouring: [{ factor: 'Public money is spent on a private product.', weight: 'considerable' }],
  against: [{ factor: 'The next agreement would cost the force more.', weight: 'strong' }],
  conclusion: 'maintain',
  reasons: 'The agreement is about to be let again, and the harm is greater until it is.',
};

/** Part 5, section 31(3): to confirm or deny would itself do the harm. */
export const PORTAL = {
  exemption: '31(3)',
  parts: [5],
  limbs: ['31(1)(a)', '31(1)(b)'],
  likelihood: 'would-be-likely',
  reasons: 'To confirm or deny would show offenders whether a technique is in use.',
} satisfies Body<'ExemptionClaim'>;
export const PORTAL_WEIGHED: Body<'Balance'> = {
  favouring: [{ factor: 'Openness about how the police work with a private company.', weight: 'moderate' }],
  against: [{ factor: 'Offenders would learn how far the technique reaches.', weight: 'strong' }],
  conclusion: 'maintain',
  reasons: 'The detection of crime weighs more than openness about this one technique.',
};

export const FIRST_INSTALMENT: Body<'Response'> = {
  outcomes: [
    { parts: [3, 6], answer: 'disclosed' },
    { parts: [1], answer: 'withheld', why: 'Each agreement states its prices.' },
    { parts: [5], answer: 'neither-confirmed-nor-denied', why: 'It asks whether a technique was offered.' },
    { parts: [7], answer: 'refused-cost' },
    { parts: [2], answer: 'transferred' },
  ],
  text: 'We were given twelve cameras (part 3). The four meetings are listed in the annex (part 6).',
};
export const SECOND_INSTALMENT: Body<'Response'> = {
  outcomes: [{ parts: [4], answer: 'not-held' }],
  text: 'We searched the registers of gifts and of contracts.',
};

/** What the letter of the first instalment must say: each part its own answer, with what the Act asks of it. */
export const FIRST_INSTALMENT_SAYS = [
  'We will answer part 4 of your request separately.',
  'withhold it, under section 43(2) of the Act',
  PRICES.reasons,
  PRICES_WEIGHED.reasons,
  `passed this part of your request to ${COMMISSIONER}.`,
  'neither confirm nor deny that we hold this information, under section 31(3) of the Act',
  'The matters at stake are those of section 31(1)(a) and 31(1)(b).',
  PORTAL.reasons,
  PORTAL_WEIGHED.reasons,
  'We hold information that this part asks for. We rely on section 12(1)',
  'At £25.00 an hour that is £750.00; the limit is £450.00.',
  'Please ask by 1 February 2027.',
  'you may apply to the Information Commissioner',
];

export const REVIEW_ASKED: Body<'InternalReview'> = {
  parts: [1, 4],
  grounds: 'A newspaper has printed the prices, and the terms of a credit scheme.',
};
export const REVIEW_OUTCOME: Body<'ReviewOutcome'> = {
  outcomes: [
    { parts: [1], outcome: 'upheld' },
    { parts: [4], outcome: 'overturned', answer: 'disclosed' },
  ],
  text: 'The terms of the credit scheme were found in the stores ledger, and are enclosed.',
};

export const COMPLAINT: Body<'Complaint'> = {
  to: 'information-commissioner',
  theirReference: 'IC-204417-K3P9',
  parts: [1],
  grounds: 'The agreements hold more than prices.',
};
export const DECISION_NOTICE: Body<'DecisionNotice'> = {
  decision: 'partly-upheld',
  breaches: ['FOIA 2000 s1(1)(b)'],
  steps: ['Disclose the agreements, but for their prices.'],
  complyWithinDays: 35,
};
export const COMPLIANCE = {
  outcomes: [
    {
      parts: [1],
      answer: 'partly-disclosed',
      claims: [
        {
          exemption: '43(2)',
          likelihood: 'would-be-likely',
          reasons: PRICES.reasons,
          publicInterest: {
            favouring: ['Public money is spent on a private product.'],
            against: ['The next agreement would cost the force more.'],
            conclusion: 'As the Commissioner found, the prices may be withheld.',
          },
        },
      ],
    },
  ],
  text: 'The agreements are enclosed, without their prices.',
} satisfies Body<'Compliance'>;
