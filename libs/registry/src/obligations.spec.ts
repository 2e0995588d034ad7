// What is owed, beside the record: a letter that came back is owed again, and from when it was owed first.
import { expect, it } from '@jest/globals';
import { memoryRecord } from '@twentieth/event-store';
import { openVault } from '@twentieth/vault';
import { readCase } from './read.js';
import { submit } from './submit.js';
import type { Submission } from './submission.js';

const REHEARSAL = 'rehearsal-constabulary';
const AFTER_ALL = '2029-01-01T00:00:00.000Z';
const SENT = { messageId: '<x@twentieth.example>', acceptedAt: '2026-11-24T10:00:00.000Z', receipt: '201' };

const office = async () => {
  const authority = { id: REHEARSAL, name: 'Rehearsal Constabulary', rehearsal: true, settings: {} };
  const store = memoryRecord({ clock: () => SENT.acceptedAt, authorities: [authority] });
  const door = { store, vault: openVault({ masterKey: new Uint8Array(32).fill(7) }) };
  let commands = 0;
  const put = async (reference: string | null, command: object): Promise<string> => {
    const outcome = await submit(door, {
      ...{ authority: REHEARSAL, commandId: `test-${++commands}`, at: SENT.acceptedAt },
      ...{ actor: { id: 'dev-officer', role: 'officer' }, reference, command },
    } as Submission);
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    return outcome.reference;
  };
  const reference = await put(null, {
    ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn: '2026-11-02', receivedAt: null },
    ...{ channel: 'post', messageIdHash: null, messageId: null, subject: null, attachments: [] },
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
    ...{ text: 'How many?', parts: null },
  });
  const letterOf = async (template: string): Promise<string> => {
    const letters = (await readCase(door, REHEARSAL, reference))!.file.letters.values();
    return [...letters].find((letter) => letter.template === template)!.id;
  };
  const sent = async (template: string): Promise<string> => {
    const letter = await letterOf(template);
    await put(reference, {
      ...{ type: 'RecordLetterPrepared', letter, to: 'requester' },
      prepared: { medium: 'email', messageId: SENT.messageId, sha256: 'x' },
      content: { address: 'alex@example.org', subject: 'S', text: 'T', html: 'H' },
    });
    await put(reference, { type: 'RecordLetterSent', letter, ...SENT, handle: 'handle-1' });
    return letter;
  };
  const cameBack = (letter: string): Promise<string> =>
    put(reference, {
      ...{ type: 'RecordLetterDelivery', letter },
      delivery: { state: 'failed', at: null, mayRetry: false, why: 'There is no such mailbox.' },
    });
  const owed = async (letter: string) =>
    (await store.transact(REHEARSAL, (tx) => tx.obligations.owedBefore(AFTER_ALL, 100))).find(
      (row) => row.letter === letter,
    );
  const travel = (to: string): Promise<string> => put(reference, { type: 'MoveCaseInTime', to });
  return { put, reference, sent, cameBack, owed, travel };
};

it('a letter that came back weeks later is owed from the step that called for it', async () => {
  const { put, reference, sent, cameBack, owed, travel } = await office();
  await travel('2026-11-03T12:00:00.000Z');
  await put(reference, { type: 'AcknowledgeRequest' });
  const letter = await sent('acknowledgement');
  expect(await owed(letter)).toBeUndefined();
  await travel('2026-11-20T12:00:00.000Z');
  await cameBack(letter);
  expect(await owed(letter)).toMatchObject({
    ...{ state: 'returned', owedAt: '2026-11-03T12:00:00.000Z', raisedAt: '2026-11-03T12:00:00.000Z' },
  });
});

it('a reminder that came back is owed from its own instant, and says what it is about', async () => {
  const { put, reference, sent, cameBack, owed, travel } = await office();
  await travel('2026-11-23T12:00:00.000Z');
  await put(reference, { type: 'PassTime', proceeding: `request/${reference}` });
  const letter = await sent('reminder-officer-5-days');
  await travel('2026-11-25T12:00:00.000Z');
  await cameBack(letter);
  expect(await owed(letter)).toMatchObject({
    ...{ state: 'returned', rung: 'response/5-before/officer' },
    ...{ owedAt: '2026-11-23T09:00:00.000Z', raisedAt: SENT.acceptedAt },
    about: { deadline: 'response', due: '2026-12-01' },
  });
});
