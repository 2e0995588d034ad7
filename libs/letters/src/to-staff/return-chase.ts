// The holder team is chased for what it has not returned. Practice, not law.
import { dueDate, toStaff } from './staff-letter.js';

export const returnChase = toStaff({
  headline: (facts) => `${facts.deadlineName} is awaited, due on ${dueDate(facts)}`,
  situation: (facts) =>
    `Your team was asked for information by ${dueDate(facts)}. It has not come, and the time for answering the request runs on.`,
  asked: () => 'Please return what you hold today, or tell the officer of the case when you will.',
});
