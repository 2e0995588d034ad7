// The first rung: the officer is reminded while there is still time to do the work (s10(1)).
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const reminderOfficer5Days = toStaff({
  headline: (facts) => `${facts.deadlineName} due on ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) => `This case is yours, and ${facts.deadlineName} is due on ${dueDate(facts)}.`,
  asked: (facts) =>
    `Please make sure that the information is found and the draft is ready for approval. If the public interest needs longer, the notice that says so is owed by ${dueDate(facts)} too.`,
});
