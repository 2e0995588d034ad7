// A complaint about subject access is to be acknowledged within thirty days (DPA 2018 s164A).
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const complaintAcknowledgementDue = toStaff({
  headline: (facts) =>
    `the complaint is to be acknowledged by ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `A complaint about subject access has come in on this case. It is to be acknowledged by ${dueDate(facts)}, and that has not been recorded.`,
  asked: () => 'Please acknowledge it, and look into it without undue delay.',
});
