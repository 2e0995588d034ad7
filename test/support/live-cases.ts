// Cases of the live authority beside the proceedings' rehearsal, put to the record as at an earlier day.
import { readCase, submit, type ReadCase, type Submission } from '@twentieth/registry';
import { LIVE, type Proceedings } from './proceedings.js';

export interface LiveCases {
  put(reference: string | null, command: object, at: string): Promise<string>;
  /** A request received on 3 November 2025, due on 2 December 2025. */
  received(): Promise<string>;
  read(reference: string): Promise<ReadCase>;
  /** As if Temporal had been told all that the record now says of the case: the relay has nothing to add. */
  told(reference: string): Promise<void>;
}

let commands = 0;

export const liveCases = ({ store, vault, temporal }: Proceedings): LiveCases => {
  const put: LiveCases['put'] = async (reference, command, at) => {
    const outcome = await submit({ store, vault }, {
      ...{ authority: LIVE, commandId: `live-${++commands}`, actor: { id: 'officer-1', role: 'officer' } },
      ...{ at, reference, command },
    } as Submission);
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    return outcome.reference;
  };
  return {
    put,
    received: () =>
      put(
        null,
        {
          ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn: '2025-11-03', receivedAt: null },
          ...{ channel: 'post', messageIdHash: null, messageId: null, subject: null, attachments: [] },
          requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
          ...{ text: 'How many?', parts: [{ text: 'How many?' }] },
        },
        '2025-11-03T10:00:00.000Z',
      ),
    read: async (reference) => (await readCase({ store, vault }, LIVE, reference))!,
    told: async (reference) => {
      const temporalId = await temporal.databaseId();
      await store.transact(LIVE, async (tx) => {
        for (const { proceeding, version } of await tx.wakes.read(reference))
          await tx.wakes.markNudged(proceeding, version, temporalId);
      });
    },
  };
};
