// The digest of a morning as it leaves: one mail for several reminders, once, and its receipt on every case.
import { describe, expect, it } from '@jest/globals';
import { memoryRecord } from '@twentieth/event-store';
import { openLogger } from '@twentieth/platform';
import { memoryPost, type MemoryPostOptions } from '@twentieth/post';
import { readCase, submit, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import { digestsDue, sendDigest, SYSTEM, type Doors } from './index.js';

const AUTHORITY = 'westmarch';
const NINE = '2026-11-23T09:00:00.000Z';
const TEN_PAST = '2026-11-23T09:10:00.000Z';

const SETTINGS = {
  people: { 'officer-7': 'seven@example.org', 'lead-2': 'second.leader@example.org' },
  mailboxes: { 'team-leader': 'leader@example.org' },
  holders: { 'team-leader': 'lead-1' },
  absences: [{ person: 'lead-1', deputy: 'lead-2', from: '2026-11-23', to: '2026-12-04' }],
};

/** Requests received on 2 November 2026 at a live authority, each given to officer-7, and what is done with them. */
const office = async (cases: number, faultOf?: MemoryPostOptions['faultOf']) => {
  let now = '2026-11-03T09:00:00.000Z';
  let commands = 0;
  const authority = { id: AUTHORITY, name: 'Westmarch Constabulary', rehearsal: false, settings: SETTINGS };
  const store = memoryRecord({ clock: () => now, authorities: [authority] });
  const post = memoryPost({ now: () => now, ...(faultOf ? { faultOf } : {}) });
  const doors: Doors = {
    store,
    vault: openVault({ masterKey: new Uint8Array(32).fill(20) }),
    postOf: () => post,
    log: openLogger('test', 'silent'),
    mailDomain: 'twentieth.example',
    replySecret: new Uint8Array(32).fill(7),
    temporalId: () => 'none',
  };
  const put = async (reference: string | null, command: object, on?: string): Promise<string> => {
    const outcome = await submit(doors, {
      ...{
        authority: AUTHORITY,
        commandId: `test-${++commands}`,
        actor: SYSTEM,
        at: now,
        reference,
        command,
      },
      ...(on === undefined ? {} : { on }),
    } as Submission);
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    return outcome.reference;
  };
  const references: string[] = [];
  for (let n = 0; n < cases; n += 1) {
    const reference = await put(null, {
      ...{
        type: 'ReceiveRequest',
        regime: 'foia',
        receivedOn: '2026-11-02',
        receivedAt: null,
        channel: 'post',
      },
      ...{ messageIdHash: null, messageId: null, subject: null, attachments: [], text: 'How many?' },
      requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
      parts: [{ text: 'How many?' }],
    });
    await put(reference, { type: 'AssignCase', officer: 'officer-7', team: null });
    references.push(reference);
  }
  const pass = async (reference: string, at: string): Promise<void> => {
    now = at;
    await put(reference, { type: 'PassTime', proceeding: `request/${reference}` });
  };
  const send = async (at: string): Promise<readonly string[]> => {
    now = at;
    const due = await digestsDue(doors, AUTHORITY, at);
    for (const one of due) await sendDigest(doors, AUTHORITY, one, at);
    return due.map(({ morning, to }) => `${morning} ${to}`);
  };
  const letters = async (reference: string) => [
    ...(await readCase(doors, AUTHORITY, reference))!.file.letters.values(),
  ];
  const receipts = async (reference: string) =>
    (await readCase(doors, AUTHORITY, reference))!.events.flatMap((event) =>
      event.type === 'LetterSent' ? [event.data] : [],
    );
  return { post, references, pass, put, send, letters, receipts, doors };
};

const MONDAY = { morning: '2026-11-23', to: 'officer-7' };

/** The same doors, of a process that is killed at a transaction given by its number. */
const dying = (doors: Doors, step: number): Doors => {
  let transactions = 0;
  const transact: Doors['store']['transact'] = (authority, work) =>
    ++transactions >= step ? Promise.reject(new Error('killed')) : doors.store.transact(authority, work);
  return { ...doors, store: { ...doors.store, transact } };
};

describe('the digest of a working morning', () => {
  it('given three reminders to one person, then that person has one mail, and each obligation its receipt', async () => {
    const { post, references, pass, send, receipts } = await office(3);
    for (const reference of references) await pass(reference, NINE);
    expect(await send('2026-11-23T09:09:59.000Z')).toEqual([]);
    expect(await send(TEN_PAST)).toEqual(['2026-11-23 officer-7']);
    expect(post.delivered.map(({ to }) => to.address)).toEqual(['seven@example.org']);
    const [{ text, messageId }] = post.delivered as [(typeof post.delivered)[0]];
    for (const reference of references) {
      expect(text).toContain(`${reference}: the response, due on Tuesday 1 December 2026`);
      expect(await receipts(reference)).toMatchObject([{ digest: 'digest/2026-11-23/officer-7', messageId }]);
    }
    expect(text).not.toContain('late');
  });

  it('given that it was sent, then it is not sent again, whoever asks', async () => {
    const { post, references, pass, send, doors } = await office(2);
    for (const reference of references) await pass(reference, NINE);
    await send(TEN_PAST);
    expect(await send('2026-11-23T09:15:00.000Z')).toEqual([]);
    await sendDigest(doors, AUTHORITY, MONDAY, TEN_PAST);
    expect(post.delivered).toHaveLength(1);
  });

  it('given that nothing is owed, then nothing is sent', async () => {
    const { post, send, doors } = await office(1);
    expect(await send(TEN_PAST)).toEqual([]);
    await sendDigest(doors, AUTHORITY, MONDAY, TEN_PAST);
    expect(post.delivered).toEqual([]);
  });

  it('given a team leader on leave, then the deputy has it, and it says for whom', async () => {
    const { post, references, pass, send } = await office(2);
    for (const reference of references) await pass(reference, '2026-11-27T09:00:00.000Z');
    await send('2026-11-27T09:10:00.000Z');
    const mail = post.delivered.find(({ to }) => to.address === 'second.leader@example.org')!;
    expect(mail.text).toContain('For lead-2, who stands in for lead-1: away until Friday 4 December 2026.');
    expect(post.delivered.some(({ to }) => to.address === 'leader@example.org')).toBe(false);
  });

  it('given a breach, then it is in none', async () => {
    const { references, pass, send, letters } = await office(1);
    await pass(references[0]!, '2026-12-02T00:00:00.000Z');
    expect(await send('2026-12-02T00:30:00.000Z')).toEqual([]);
    expect((await letters(references[0]!)).map(({ template, digest }) => [template, digest])).toContainEqual([
      'breach-senior-officer',
      undefined,
    ]);
  });

  it('given that it could not go until eleven, then it says when it was due and when it was sent', async () => {
    const { post, references, pass, send } = await office(1);
    await pass(references[0]!, NINE);
    await send('2026-11-23T11:00:00.000Z');
    expect(post.delivered[0]!.text).toContain(
      'These reminders were due at 09:00 on Monday 23 November 2026; they are sent late, at 11:00 on Monday 23 November 2026.',
    );
  });
});

describe('a digest whose sending was cut short', () => {
  it('given that nobody saw the end of the attempt, then the post is asked first, and it is in the mailbox once', async () => {
    const { post, references, pass, send, receipts } = await office(2, (_, attempt) =>
      attempt === 1 ? 'answer-lost' : null,
    );
    for (const reference of references) await pass(reference, NINE);
    await expect(send(TEN_PAST)).rejects.toThrow('The post gave no answer.');
    expect(await send('2026-11-23T09:15:00.000Z')).toEqual(['2026-11-23 officer-7']);
    expect(post.delivered).toHaveLength(1);
    for (const reference of references) expect(await receipts(reference)).toHaveLength(1);
  });

  it('given a worker that dies at any of its steps, then it goes on from there: one mail, and one receipt for each', async () => {
    for (let step = 1; ; step += 1) {
      const { post, references, pass, send, receipts, doors } = await office(2);
      for (const reference of references) await pass(reference, NINE);
      const died = await sendDigest(dying(doors, step), AUTHORITY, MONDAY, TEN_PAST).then(
        () => false,
        () => true,
      );
      await send('2026-11-23T09:15:00.000Z');
      expect([step, post.delivered.length]).toEqual([step, 1]);
      for (const reference of references) expect(await receipts(reference)).toHaveLength(1);
      if (!died) return expect(step).toBeGreaterThan(5);
    }
  });

  it('given a mailbox that is refused for good, then each obligation has failed, and somebody is told of each', async () => {
    const { references, pass, send, letters } = await office(2, () => 'refused');
    for (const reference of references) await pass(reference, NINE);
    await send(TEN_PAST);
    for (const reference of references)
      expect((await letters(reference)).map(({ template, state }) => [template, state])).toEqual([
        ['reminder-officer-5-days', 'failed'],
        ['letter-not-delivered', 'owed'],
      ]);
  });
});

describe('a reminder of the morning that came after the digest was made', () => {
  it('goes by itself, once', async () => {
    const { post, references, pass, send, receipts } = await office(2);
    await pass(references[0]!, NINE);
    await send(TEN_PAST);
    await pass(references[1]!, '2026-11-23T09:14:00.000Z');
    await send('2026-11-23T09:25:00.000Z');
    await send('2026-11-23T09:30:00.000Z');
    expect(post.delivered.map(({ subject }) => subject.split(':')[0])).toEqual([
      'Westmarch Constabulary',
      references[1],
    ]);
    expect((await receipts(references[1]!))[0]).not.toHaveProperty('digest');
  });
});
