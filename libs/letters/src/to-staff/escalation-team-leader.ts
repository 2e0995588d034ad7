// The third rung: the team leader is told the day before (s10(1)).
import { dueDate, timeLeft, toStaff } from './staff-letter.js';

export const escalationTeamLeader = toStaff({
  headline: (facts) =>
    `${facts.deadlineName} not yet sent, due on ${dueDate(facts)} (${timeLeft(facts.workingDaysLeft)})`,
  situation: (facts) =>
    `An officer of your team was reminded twice, and ${facts.deadlineName} is still owed. It is due on ${dueDate(facts)}.`,
  asked: () => 'Please see that it goes out in time, or give the case to someone who can send it.',
});
