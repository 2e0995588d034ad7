// The reviewer is reminded before the twentieth working day of a review (section 45 code).
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const reviewReminder = toStaff({
  headline: (facts) => `the review is due on ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `You are to decide the internal review of this case. Its outcome is due on ${dueDate(facts)}.`,
  asked: () => 'Please decide afresh on each part, and record the outcome.',
});
