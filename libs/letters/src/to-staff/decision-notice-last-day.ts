// The last day for the steps of a decision notice has come (FOIA 2000 s50(4), (6)).
import { dueDate, toStaff } from './staff-letter.js';

export const decisionNoticeLastDay = toStaff({
  headline: (facts) => `today, ${dueDate(facts)}, is the last day to comply with the decision notice`,
  situation: (facts) =>
    `The steps that a decision notice orders in this case are owed not later than ${dueDate(facts)}, and none has been recorded as taken.`,
  asked: () => 'Please have them taken today, and recorded.',
});
