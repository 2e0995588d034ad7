// The review's fortieth working day, the most that the code allows, has come without an outcome.
import { dueDate, toStaff } from './staff-letter.js';

export const reviewEscalationDay40 = toStaff({
  headline: (facts) => `forty working days of the review reached, ${dueDate(facts)}`,
  situation: (facts) =>
    `The internal review of this case has reached ${dueDate(facts)}, its fortieth working day, the longest that the code of practice under section 45 allows. No outcome has been recorded.`,
  asked: () =>
    'Please have it concluded now. The requester may complain to the Information Commissioner without waiting for it (section 50).',
});
