// A letter on the record and its mail: each sent, each arrived exactly once, and nothing else arrived.
import type { Mail } from './client.js';

/** Of a letter on the record, what is held against the mail. */
interface Recorded {
  readonly template: string;
  readonly rung: string | null;
  readonly state: string;
  readonly messageId: string | null;
}

const bare = (id: string | null): string => String(id).replace(/^<|>$/g, '');

/** @returns what is wrong, in words; empty when every letter of the record arrived once */
export const notOnceEach = (letters: readonly Recorded[], mails: readonly Mail[]): readonly string[] => {
  const arrived = new Map<string, number>();
  for (const { messageId } of mails) arrived.set(bare(messageId), (arrived.get(bare(messageId)) ?? 0) + 1);
  const wrong: string[] = [];
  for (const { template, rung, state, messageId } of letters) {
    const times = arrived.get(bare(messageId)) ?? 0;
    if (state !== 'sent' || times !== 1)
      wrong.push(`${template} (${rung ?? 'a step'}): ${state}, arrived ${times} times`);
    arrived.delete(bare(messageId));
  }
  for (const id of arrived.keys()) wrong.push(`a mail that no letter on the record accounts for: ${id}`);
  return wrong;
};
