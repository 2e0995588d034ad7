// A letter under way when its file is disposed of: its words went with the key, and no attempt at it may go on for ever.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Command } from '@twentieth/casework';
import { memoryRecord } from '@twentieth/event-store';
import { openLogger } from '@twentieth/platform';
import type { Post } from '@twentieth/post';
import { readCase, submit } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import type { Doors } from './doors.js';
import { carryOut } from './perform-effect.js';

const AUTHORITY = 'rehearsal-constabulary';
const WALL = '2026-11-24T10:00:00.000Z';
let doors: Doors;
let reference: string;
let post: Post;
let keys = 0;

const take = async (command: Command, on?: string): Promise<void> => {
  const outcome = await submit(doors, {
    ...{ authority: AUTHORITY, commandId: `step-${++keys}`, actor: { id: 'dev-officer', role: 'officer' } },
    ...{ at: WALL, reference: command.type === 'ReceiveRequest' ? null : reference, command },
    ...(on === undefined ? {} : { on }),
  } as Parameters<typeof submit>[1]);
  if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
  reference = outcome.reference;
};
const letters = async () => [...(await readCase(doors, AUTHORITY, reference))!.file.letters.values()];
const attempt = async (letter: string) => carryOut(doors, AUTHORITY, `request/${reference}`, letter);
const closeAndDispose = async (): Promise<void> => {
  await take({ type: 'CloseCase', because: 'withdrawn', text: 'Withdrawn.' }, '2026-12-01');
  await take({ type: 'DisposeCase' }, '2031-01-06');
};
const away = (): Promise<never> => Promise.reject(new Error('The post is away.'));

beforeEach(async () => {
  post = { send: away };
  doors = {
    store: memoryRecord({
      clock: () => WALL,
      authorities: [{ id: AUTHORITY, name: 'Rehearsal Constabulary', rehearsal: true, settings: {} }],
    }),
    vault: openVault({ masterKey: new Uint8Array(32).fill(7) }),
    postOf: () => post,
    mailDomain: 'twentieth.example',
    replySecret: new Uint8Array(32).fill(5),
    temporalId: () => 'none',
    log: openLogger('test', 'silent'),
  };
  await take({
    ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn: '2026-11-02', receivedAt: null },
    ...{ channel: 'email', messageIdHash: null, messageId: null, attachments: [], subject: null },
    ...{ text: '1. How many?', parts: null },
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
  } as unknown as Command);
  await take({ type: 'AcknowledgeRequest' }, '2026-11-03');
  await take({ type: 'WithdrawRequest', parts: null, text: 'Never mind.' }, '2026-11-04');
});

describe('a letter that was not sent when its file was disposed of', () => {
  it('ends as superseded, however far it had come', async () => {
    const [first] = await letters();
    await expect(attempt(first!.id)).rejects.toThrow('The post is away.');
    expect((await letters())[0]).toMatchObject({ state: 'prepared' });
    await closeAndDispose();
    post = { send: () => Promise.reject(new Error('Nothing may be sent.')) };
    await attempt(first!.id);
    for (const letter of await letters()) {
      await attempt(letter.id);
      expect(letter).toMatchObject({ state: 'superseded' });
    }
  });

  it('is told as sent, where the attempt under way had handed it over', async () => {
    const [first] = await letters();
    post = {
      send: async ({ messageId }) => {
        await closeAndDispose();
        return { messageId, acceptedAt: WALL, response: '250 ok' };
      },
    };
    await attempt(first!.id);
    expect((await letters())[0]).toMatchObject({ state: 'sent' });
  });
});
