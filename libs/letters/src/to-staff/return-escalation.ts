// The head of the unit is told that a holder team has not answered. Practice, not law.
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const returnEscalation = toStaff({
  headline: (facts) =>
    `${facts.deadlineName} has not come, due on ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `A team was asked for information by ${dueDate(facts)}, was chased, and has returned nothing. The request cannot be answered without it.`,
  asked: () => 'Please take it up with the head of that team.',
});
