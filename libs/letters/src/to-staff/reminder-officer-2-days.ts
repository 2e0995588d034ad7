// The second rung: the officer is told that the end is near (s10(1)).
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const reminderOfficer2Days = toStaff({
  headline: (facts) =>
    `${facts.deadlineName} still owed, due on ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `This case is yours, and ${facts.deadlineName} has not been recorded. It is due on ${dueDate(facts)}.`,
  asked: () => 'Please send it for approval today, or tell your team leader what stands in the way.',
});
