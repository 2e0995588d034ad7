// An extension is running: the date that the requester was given is near (s17(2)).
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const estimateApproaching = toStaff({
  headline: (facts) => `the estimated date is near, ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `The requester was told that the balance of the public interest would be decided by ${dueDate(facts)}. No decision has been recorded.`,
  asked: () => 'Please conclude the public interest test and send the answer by that date.',
});
