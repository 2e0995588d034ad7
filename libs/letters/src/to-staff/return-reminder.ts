// The holder team is reminded before the day of its return. Practice, not law.
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const returnReminder = toStaff({
  headline: (facts) =>
    `${facts.deadlineName} is due on ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `Your team was asked for information, and has not returned it yet.` + ` It is due on ${dueDate(facts)}.`,
  asked: () => 'Please return what you hold by that day, or say at once what stands in the way.',
});
