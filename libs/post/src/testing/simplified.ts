// A letter reduced to what the contract compares.
import type { Outgoing } from '../outbound/post.js';
import type { Arrived } from './post-contract.js';

export const simplified = ({ messageId, to, subject, text, html }: Outgoing): Arrived => ({
  messageId,
  to: to.address,
  subject,
  text,
  html,
});
