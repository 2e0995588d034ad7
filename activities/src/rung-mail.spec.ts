// The mail of a rung as it leaves: to whom, for whom, and with the truth about its time.
import { describe, expect, it } from '@jest/globals';
import { memoryRecord } from '@twentieth/event-store';
import { openLogger } from '@twentieth/platform';
import { memoryPost } from '@twentieth/post';
import { readCase, submit, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import { timelineOf } from '@twentieth/views';
import { carryOut, SYSTEM, type Doors } from './index.js';

const AUTHORITY = 'rehearsal-constabulary';
const WALL = '2026-11-24T10:00:00.000Z';

const SETTINGS = {
  people: { 'lead-2': 'second.leader@example.org' },
  mailboxes: { 'team-leader': 'leader@example.org', officer: 'officer@example.org' },
  holders: { 'team-leader': 'lead-1' },
  absences: [{ person: 'lead-1', deputy: 'lead-2', from: '2026-11-23', to: '2026-12-04' }],
};

/** Passes time at each instant over a request received on 2 November 2026, and sends what is owed. */
const after = async (settings: Record<string, unknown>, ...instants: readonly string[]) => {
  const authority = { id: AUTHORITY, name: 'Rehearsal Constabulary', rehearsal: true, settings };
  const store = memoryRecord({ clock: () => WALL, authorities: [authority] });
  const post = memoryPost({ now: () => WALL });
  const doors: Doors = {
    store,
    vault: openVault({ masterKey: new Uint8Array(32).fill(20) }),
    postOf: () => post,
    log: openLogger('test', 'silent'),
    mailDomain: 'twentieth.example',
    replySecret: new Uint8Array(32).fill(7),
    temporalId: () => 'none',
  };
  const put = async (commandId: string, reference: string | null, command: object, at: string) => {
    const submission = { authority: AUTHORITY, commandId, actor: SYSTEM, at, reference, command };
    const outcome = await submit(doors, submission as Submission);
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    return outcome.reference;
  };
  const reference = await put(
    'receive',
    null,
    {
      ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn: '2026-11-02', receivedAt: null },
      ...{ channel: 'post', messageIdHash: null, messageId: null, subject: null, attachments: [] },
      ...{ requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null }, text: 'How many?' },
      parts: [{ text: 'How many?' }],
    },
    WALL,
  );
  const proceeding = `request/${reference}`;
  for (const at of instants) await put(`pass ${at}`, reference, { type: 'PassTime', proceeding }, at);
  const owed = (await readCase(doors, AUTHORITY, reference))!.file.letters;
  for (const letter of owed.keys()) await carryOut(doors, AUTHORITY, proceeding, letter);
  const read = (await readCase(doors, AUTHORITY, reference))!;
  return { mails: post.delivered, timeline: timelineOf(read.events).map(({ what }) => what) };
};

describe('an escalation to a team leader on leave', () => {
  it('goes to the mailbox of the deputy and says for whom, until when', async () => {
    const { mails, timeline } = await after(SETTINGS, '2026-11-27T09:00:00.000Z');
    const mail = mails.find(({ to }) => to.address === 'second.leader@example.org')!;
    expect(mail.text).toContain('For lead-2, who stands in for lead-1: away until Friday 4 December 2026.');
    expect(mails.some(({ to }) => to.address === 'leader@example.org')).toBe(false);
    expect(timeline.join('\n')).toContain('lead-2 stands in for lead-1, away until 2026-12-04');
  });

  it('goes to the mailbox of the office where the deputy has none of their own', async () => {
    const { mails } = await after({ ...SETTINGS, people: {} }, '2026-11-27T09:00:00.000Z');
    const mail = mails.find(({ to }) => to.address === 'leader@example.org')!;
    expect(mail.text).toContain('For lead-2, who stands in for lead-1');
  });
});

describe('a reminder raised after an outage', () => {
  it('says when it was due and when it was sent, in the mail and in the timeline', async () => {
    const { mails, timeline } = await after({}, '2026-11-23T11:40:00.000Z');
    expect(mails[0]!.text).toContain(
      'This was due at 09:00 on Monday 23 November 2026; it is sent late, at 11:40 on Monday 23 November 2026. The deadline has not moved.',
    );
    expect(mails[0]!.text).toContain('Due: 1 December 2026');
    expect(timeline.join('\n')).toContain('late: due 2026-11-23 09:00, raised 2026-11-23 11:40');
  });

  it('says nothing of its time when it is in time', async () => {
    const { mails, timeline } = await after({}, '2026-11-23T09:00:01.000Z');
    expect(mails[0]!.text).not.toContain('This was due');
    expect(timeline.join('\n')).not.toContain('late');
  });
});

describe('a reminder that waited for the working morning', () => {
  it('names the instant at which it was owed and the morning', async () => {
    const ladder = [{ from: '2026-01-01', closedOn: ['2026-11-23'] }];
    const { mails } = await after({ ladder }, '2026-11-24T09:00:00.000Z');
    expect(mails[0]!.text).toContain(
      'This was due at 09:00 on Monday 23 November 2026 and waited for the working morning of Tuesday 24 November 2026. The deadline has not moved.',
    );
  });
});
