// The last rung: the day has ended and the duty is undone. The senior officer is told what is breached (s10(1)).
import { dueDate, toStaff } from './staff-letter.js';

export const breachSeniorOfficer = toStaff({
  headline: (facts) => `breach recorded, ${facts.deadlineName} was due on ${dueDate(facts)}`,
  situation: (facts) =>
    `The authority is in breach of ${facts.law}: ${facts.deadlineName} was owed not later than ${dueDate(facts)}, and that day ended without it. The breach is on the record of the case.`,
  asked: () =>
    'The duty remains. Please have the answer sent as soon as it can be, with an apology. The requester may now complain to the Information Commissioner (section 50).',
});
