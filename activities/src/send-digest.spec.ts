// The digest of a morning as it leaves: one mail for several reminders, once, and its receipt on every case.
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LADDER } from '@twentieth/casework';
import { timelineOf } from '@twentieth/views';
import { sendDigest, type Doors } from './index.js';
import { AUTHORITY, office } from './testing/office.js';

const NINE = '2026-11-23T09:00:00.000Z';
const TEN_PAST = '2026-11-23T09:10:00.000Z';
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
    expect(await send('2026-11-23T09:08:59.000Z')).toEqual([]);
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

  it('given an office with a mailbox of its own, then it goes there, as each mail by itself would', async () => {
    const { post, references, pass, send } = await office(1, { settings: { absences: [] } });
    await pass(references[0]!, '2026-11-27T09:00:00.000Z');
    await send('2026-11-27T09:10:00.000Z');
    expect(post.delivered.map(({ to }) => to.address)).toContain('leader@example.org');
  });

  it('given somebody who holds two offices with two mailboxes, then they have one mail, in their own', async () => {
    const told = (role: string, letter: string) => ({
      deadline: 'response',
      when: 'before',
      days: 5,
      role,
      letter,
    });
    const rungs = [
      ...DEFAULT_LADDER.filter(({ when }) => when === 'end').map(({ deadline, role, letter }) => ({
        ...{ deadline, role, letter, when: 'end' },
      })),
      ...[told('team-leader', 'escalation-team-leader'), told('head-of-unit', 'escalation-head-of-unit')],
    ];
    const { post, references, pass, send } = await office(1, {
      settings: {
        ladder: [{ from: '2026-01-01', rungs }],
        holders: { 'team-leader': 'officer-7', 'head-of-unit': 'officer-7' },
      },
    });
    await pass(references[0]!, NINE);
    await send(TEN_PAST);
    expect(post.delivered.map(({ to }) => to.address)).toEqual(['seven@example.org']);
    expect(post.delivered[0]!.text).toMatch(/as team leader[^]*as head of the disclosure unit/);
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

  it('given that the hour is kept, then neither the mail nor the timeline of a case calls it late', async () => {
    const { references, pass, send, events, post } = await office(1);
    await pass(references[0]!, '2026-11-23T09:00:59.900Z');
    expect(await send('2026-11-23T09:09:59.000Z')).toEqual([]);
    await send('2026-11-23T09:15:00.500Z'); // the next run of the schedule, at the latest
    expect(post.delivered[0]!.text).not.toContain('late');
    const timeline = timelineOf(await events(references[0]!)).map(({ what }) => what);
    expect(timeline.at(-1)).toMatch(/^Letter sent in a digest, accepted at [^;]*$/);
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
    const { post, references, pass, send, receipts } = await office(2, {
      faultOf: (_, attempt) => (attempt === 1 ? 'answer-lost' : null),
    });
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
    const { references, pass, send, letters } = await office(2, { faultOf: () => 'refused' });
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
