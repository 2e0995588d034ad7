// The personal data of a case as it stands, put together from the sealed parts of its events: who asks, and the words
// of each part. Null where nobody may see them, or where their key was destroyed.
import type { CaseEvent } from './events.js';
import type { Requester } from './steps/receive-request.js';

export interface Personal {
  readonly requester: Requester;
  /** The words of every part there ever was, by its number. */
  readonly texts: ReadonlyMap<number, string>;
}

/** @param events of the case, in order, opened */
export const personalOf = (events: readonly CaseEvent[]): Personal | null => {
  let requester: Requester | null = null;
  const texts = new Map<number, string>();
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
    if (event.type === 'RequestReceived' || event.type === 'PartSplit' || event.type === 'PartsMerged')
      for (const { number, text } of event.sealed.parts) texts.set(number, text);
  }
  return requester === null ? null : { requester, texts };
};
