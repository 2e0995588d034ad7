// The real server as a world in which lives are played: Temporal does the waiting.
import type { Proceedings } from '../support/proceedings.js';
import type { Played } from './live.js';

export const realWorld = (proceedings: Proceedings): Played => ({
  put: async (commandId, reference, command, over = {}) => {
    const outcome = await proceedings.put(reference, command, { ...over, commandId });
    await proceedings.delivered(outcome.reference);
    return outcome.reference;
  },
  travel: (commandId, reference, to) => proceedings.travel(reference, to, commandId),
  read: (reference) => proceedings.read(reference),
});
