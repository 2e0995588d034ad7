// A holder team is asked for what it holds, with the day by which it answers. Practice, not law.
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const commission = toStaff({
  headline: (facts) =>
    `${facts.deadlineName} is asked for by ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `A request for information asks for something that your team may hold. We need ${facts.deadlineName} by ${dueDate(facts)}.`,
  asked: () =>
    'Please read on the case what is asked, search for it, and return what you hold, or say that you hold nothing.',
});
