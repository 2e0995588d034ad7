// A decision notice has not been complied with: the Commissioner may certify it to the court, which may deal with it
// as contempt (FOIA 2000 s54; FOISA 2002 s53).
import { dueDate, toStaff } from './staff-letter.js';

export const decisionNoticeMissed = toStaff({
  headline: (facts) => `decision notice not complied with, the steps were due on ${dueDate(facts)}`,
  situation: (facts) =>
    `The steps of the decision notice in this case were owed not later than ${dueDate(facts)}, and that day ended without them. The Commissioner may certify this to the court, which may deal with it as a contempt.`,
  asked: () =>
    'The duty remains. Please have the steps taken at once, and have the Commissioner told when that will be.',
});
