// The particulars that a notice must give (s17(7)): the authority's own complaints procedure, or that it has none,
// and the right to apply to the Commissioner (s50).
import { formatDate } from '@twentieth/calendar';
import { date, group, line, optional, orNone, type FactsOf } from '../facts.js';
import { heading, paragraph, type Block } from '../layout.js';

export const reviewOffered = {
  /** How to ask for an internal review, and until when; null says that the authority offers none. */
  review: orNone(group({ contact: line(), until: optional(date()) })),
};

type ReviewOffered = FactsOf<typeof reviewOffered>;

const COMMISSIONER = 'https://ico.org.uk/make-a-complaint, or by telephone on 0303 123 1113';

/** Both rights: the internal review first, then the Commissioner. */
export const yourRights = ({ review }: ReviewOffered): readonly Block[] => [
  heading('If you are not satisfied'),
  review === null
    ? paragraph(
        'We do not provide an internal procedure for complaints about how requests are handled (section 17(7)(a) of the Act).',
      )
    : paragraph(
        'You may ask us to review how we have handled your request (section 17(7)(a) of the Act).',
        `Write to ${review.contact}, and say what you would like us to look at again.`,
        review.until && `Please ask by ${formatDate(review.until)}.`,
        'Someone who did not make this decision will carry out the review.',
      ),
  rightToApply(review !== null),
];

/** The right under s50, which may follow a review or stand alone. */
export const rightToApply = (afterReview: boolean): Block =>
  paragraph(
    `${afterReview ? 'If you remain dissatisfied after the review, you' : 'You'} may apply to the Information Commissioner`,
    'for a decision on whether we have dealt with your request as Part I of the Act requires (section 50 of the Act):',
    `${COMMISSIONER}.`,
    afterReview ? 'The Commissioner normally expects our review to have been completed first.' : null,
  );
