// The fourth rung: on the day itself, the head of unit (s10(1)).
import { dueDate, toStaff } from './staff-letter.js';

export const escalationHeadOfUnit = toStaff({
  headline: (facts) => `${facts.deadlineName} due today, ${dueDate(facts)}`,
  situation: (facts) =>
    `Today is the last day for ${facts.deadlineName}, and nothing has been recorded as sent. At the end of ${dueDate(facts)} the authority will be in breach of ${facts.law}.`,
  asked: () => 'Please decide today what can be sent, and see that it is.',
});
