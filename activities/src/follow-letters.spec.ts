// Letters under way are asked about until their end is known; an end is recorded once.
import { describe, expect, it } from '@jest/globals';
import { memoryRecord } from '@twentieth/event-store';
import { openLogger, wallClock } from '@twentieth/platform';
import { TransientFailure, type Delivery, type Post } from '@twentieth/post';
import { readCase, submit, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import type { Doors } from './doors.js';
import { followLetters } from './follow-letters.js';

const AUTHORITY = 'westmarch';
const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.parse(wallClock()) - days * DAY).toISOString();

/** A case whose acknowledgement was taken over so many days ago, and a post that answers so. */
const scene = async (answer: () => Delivery | null, days = 0, named = true) => {
  const asked: (string | undefined)[] = [];
  const post: Post = {
    send: () => Promise.reject(new Error('nothing is sent here')),
    statusOf: async ({ handle: name }) => {
      asked.push(name);
      return answer();
    },
  };
  const store = memoryRecord({
    clock: wallClock,
    authorities: [{ id: AUTHORITY, name: 'Westmarch', rehearsal: true, settings: {} }],
  });
  const key = new Uint8Array(32).fill(3);
  const doors: Doors = {
    ...{ store, vault: openVault({ masterKey: key }), postOf: () => post, log: openLogger('test', 'silent') },
    ...{ mailDomain: 'twentieth.example', replySecret: key, temporalId: () => 'none' },
  };
  let keys = 0;
  const put = async (reference: string | null, command: object): Promise<string> => {
    const outcome = await submit(doors, {
      ...{ authority: AUTHORITY, commandId: `c${++keys}`, actor: { id: 'officer-1', role: 'officer' } },
      ...{ at: wallClock(), reference, command },
    } as Submission);
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    return outcome.reference;
  };
  const reference = await put(null, {
    ...{
      type: 'ReceiveRequest',
      regime: 'foia',
      receivedOn: '2026-11-02',
      receivedAt: null,
      channel: 'post',
    },
    ...{
      messageIdHash: null,
      messageId: null,
      subject: null,
      text: 'How many?',
      parts: null,
      attachments: [],
    },
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
  });
  await put(reference, { type: 'AcknowledgeRequest' });
  const file = async () => (await readCase(doors, AUTHORITY, reference))!.file;
  const [letter] = [...(await file()).letters.keys()];
  await put(reference, {
    ...{ type: 'RecordLetterPrepared', letter, to: 'requester' },
    prepared: { medium: 'email', messageId: '<m@twentieth.example>', sha256: 'x' },
    content: { address: 'alex@example.org', subject: 'S', text: 'T', html: 'H' },
  });
  await put(reference, {
    ...{ type: 'RecordLetterSent', letter, messageId: '<m@twentieth.example>', receipt: '201' },
    ...{ acceptedAt: daysAgo(days), ...(named ? { handle: 'handle-1' } : {}) },
  });
  const states = async () =>
    [...(await file()).letters.values()].map(({ template, state }) => [template, state]);
  return { asked, states, round: () => followLetters(doors, new AbortController().signal) };
};

describe('Following letters', () => {
  it('records an end once, and asks no more', async () => {
    const { asked, states, round } = await scene(() => ({ state: 'delivered', at: null }));
    expect([await round(), await round()]).toEqual([1, 0]);
    expect(asked).toEqual(['handle-1']);
    expect(await states()).toEqual([['acknowledgement', 'delivered']]);
  });

  it('makes a letter that came back the officer’s task', async () => {
    const { states, round } = await scene(() => ({
      state: 'failed',
      at: null,
      mayRetry: true,
      why: 'Full.',
    }));
    expect(await round()).toBe(1);
    expect(await states()).toEqual([
      ['acknowledgement', 'returned'],
      ['letter-not-delivered', 'owed'],
    ]);
  });

  it('asks again while a letter is under way, or not known', async () => {
    const answers: (Delivery | null)[] = [{ state: 'under-way' }, null, { state: 'delivered', at: null }];
    const { asked, round } = await scene(() => answers.shift()!);
    expect([await round(), await round(), await round()]).toEqual([0, 0, 1]);
    expect(asked).toHaveLength(3);
  });

  it('asks nothing about what the far end has forgotten, or gave no name', async () => {
    const old = await scene(() => null, 9);
    expect([await old.round(), old.asked]).toEqual([0, []]);
    const nameless = await scene(() => null, 0, false);
    expect([await nameless.round(), nameless.asked]).toEqual([0, []]);
  });

  it('outlives a post that cannot be asked', async () => {
    let away = true;
    const { round } = await scene(() => {
      if (away) throw new TransientFailure(true, 'No answer.');
      return { state: 'delivered', at: null };
    });
    expect(await round()).toBe(0);
    away = false;
    expect(await round()).toBe(1);
  });
});
