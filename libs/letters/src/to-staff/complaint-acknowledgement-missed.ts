// The thirty days for acknowledging a complaint about subject access have ended (DPA 2018 s164A).
import { dueDate, toStaff } from './staff-letter.js';

export const complaintAcknowledgementMissed = toStaff({
  headline: (facts) => `complaint not acknowledged, it was due on ${dueDate(facts)}`,
  situation: (facts) =>
    `The authority is in breach of ${facts.law}: the complaint in this case was to be acknowledged by ${dueDate(facts)}, and that day ended without it.`,
  asked: () => 'The duty remains. Please have the complaint acknowledged now, with an apology.',
});
