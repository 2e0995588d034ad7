// The date that the requester was given has gone by: the further time must be reasonable (s10(3), s17(2)).
import { dueDate, toStaff } from './staff-letter.js';

export const estimatePassed = toStaff({
  headline: (facts) => `the estimated date has passed, it was ${dueDate(facts)}`,
  situation: (facts) =>
    `The requester was told that the balance of the public interest would be decided by ${dueDate(facts)}. That day ended without a decision.`,
  asked: () =>
    'The further time must be reasonable in the circumstances (section 10(3)). Please have the decision made now, and have the requester told why it is late.',
});
