// The steps of a decision notice are due in a few working days (FOIA 2000 s50(4), (6)).
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const decisionNoticeReminder = toStaff({
  headline: (facts) =>
    `the decision notice is to be complied with by ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `A decision notice orders steps in this case, by ${dueDate(facts)}. It has not been recorded that they were taken.`,
  asked: () =>
    'Please take the steps and record them, or have an appeal lodged in time: the steps are suspended while it is open.',
});
