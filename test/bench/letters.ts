// The requests that are sent in: as an officer's client writes them for the API, and as the same command.
import type { Submission } from '@twentieth/registry';

const asks = ['how many there were', 'since when', 'at what cost', 'by whose decision'];
const text = `Please tell me:\n${asks.map((ask, i) => `${i + 1}. ${ask}`).join('\n')}`;
const requester = { name: 'Alexandra Quillfeather', email: 'quillfeather@example.org' };

/** The body of POST /v1/requests. Four parts, received on a Monday whose twentieth day meets a bank holiday. */
export const requestBody = { receivedOn: '2026-11-02', channel: 'post', regime: 'foia', requester, text };

/** The same as a command. */
export const receive: Pick<Submission, 'reference' | 'command'> = {
  reference: null,
  command: {
    type: 'ReceiveRequest',
    regime: 'foia',
    receivedOn: requestBody.receivedOn,
    receivedAt: null,
    channel: 'post',
    messageIdHash: null,
    messageId: null,
    requester: { ...requester, address: null },
    subject: null,
    text,
    parts: null,
    attachments: [],
  },
};

/** A small step on a case that is open. */
export const acknowledge = (reference: string): Pick<Submission, 'reference' | 'command'> => ({
  reference,
  command: { type: 'AcknowledgeRequest' },
});
