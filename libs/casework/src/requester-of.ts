// Who asks, as the case stands: the name and address that the request gave, and what was supplied to make it valid (s8).
import type { CaseEvent } from './events.js';
import type { Requester } from './steps/receive-request.js';

/**
 * @param events of the case, in order, opened
 * @returns null where nobody may see it, or where the key was destroyed
 */
export const requesterOf = (events: readonly CaseEvent[]): Requester | null => {
  let requester: Requester | null = null;
  for (const event of events) {
    if (!('sealed' in event) || event.sealed === undefined) continue;
    if (event.type === 'RequestReceived') requester = event.sealed.requester;
    if (event.type === 'RequestMadeValid' && requester !== null) {
      const { name, email, address } = event.sealed;
      requester = {
        name: name ?? requester.name,
        email: email ?? requester.email,
        address: address ?? requester.address,
      };
    }
  }
  return requester;
};
