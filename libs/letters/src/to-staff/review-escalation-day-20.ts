// The review's twentieth working day has come without an outcome (section 45 code).
import { dueDate, toStaff } from './staff-letter.js';

export const reviewEscalationDay20 = toStaff({
  headline: (facts) => `twenty working days of the review reached, ${dueDate(facts)}`,
  situation: (facts) =>
    `The internal review of this case was to be concluded by ${dueDate(facts)}, its twentieth working day. No outcome has been recorded.`,
  asked: () =>
    'Please have it concluded. If it is exceptionally complex, the requester must be told, and it must be concluded by the fortieth working day.',
});
