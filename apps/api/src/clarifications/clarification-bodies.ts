// What is said of a query that gets no reply, or none that identifies anything more (s1(3)).
import { z } from 'zod';
import { on, partNumbers, words } from '../fields/fields.js';

export const refusedReplyBody = z
  .strictObject({
    text: words.default('').describe('What the requester wrote; sealed.'),
    because: words.describe('Why it does not identify the information: the requester is told; sealed.'),
    ...on,
  })
  .meta({
    id: 'ClarificationReplyRefusal',
    examples: [{ text: 'Everything, as I said.', because: 'Please say which years.' }],
  });

export const queryWithdrawalBody = z
  .strictObject({
    because: words.describe('What identifies the information after all; sealed.'),
    ...on,
  })
  .meta({ id: 'ClarificationWithdrawal', examples: [{ because: 'The index names it.' }] });

export const lapseBody = z
  .strictObject({ parts: partNumbers, ...on })
  .meta({ id: 'ClarificationLapse', examples: [{ parts: [3] }] });
