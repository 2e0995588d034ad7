// Forty working days: the Commissioner does not as a rule expect an extension to go beyond it (s10(3)).
import { dueDate, toStaff } from './staff-letter.js';

export const fortyDaysReached = toStaff({
  headline: (facts) => `forty working days reached on ${dueDate(facts)}`,
  situation: (facts) =>
    `With ${dueDate(facts)}, forty working days have gone by since the request was received, and it has not been answered in full. The Commissioner does not normally expect a public interest test to need longer. This is an expectation, not a limit of the Act: what the Act asks is that the time be reasonable (section 10(3)).`,
  asked: () => 'Please have the case answered, or have it recorded why more time is reasonable.',
});
