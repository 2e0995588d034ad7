// A disclosure office in memory: a few requests of one officer, time let pass over them, and a post that can be looked into.
import { memoryRecord, type RecordStore } from '@twentieth/event-store';
import { openLogger } from '@twentieth/platform';
import { memoryPost, type MemoryPostOptions } from '@twentieth/post';
import { readCase, submit, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import { digestsDue, sendDigest, SYSTEM, type Doors } from '../index.js';

export const AUTHORITY = 'westmarch';

export const SETTINGS = {
  people: { 'officer-7': 'seven@example.org', 'lead-2': 'second.leader@example.org' },
  mailboxes: { 'team-leader': 'leader@example.org' },
  holders: { 'team-leader': 'lead-1' },
  absences: [{ person: 'lead-1', deputy: 'lead-2', from: '2026-11-23', to: '2026-12-04' }],
};

export interface OfficeOptions {
  /** What goes wrong with the post. */
  readonly faultOf?: MemoryPostOptions['faultOf'];
  readonly rehearsal?: boolean;
  /** Settings beside or in place of the usual ones. */
  readonly settings?: object;
  /** A record that knows the authority; one in memory when left out. */
  readonly store?: RecordStore;
}

/** Requests received on 2 November 2026 at a live authority, each given to officer-7, and what is done with them. */
export const office = async (
  cases: number,
  { faultOf, rehearsal = false, settings = {}, store: kept }: OfficeOptions = {},
) => {
  let now = '2026-11-03T09:00:00.000Z';
  let commands = 0;
  const authority = {
    id: AUTHORITY,
    name: 'Westmarch Constabulary',
    rehearsal,
    settings: { ...SETTINGS, ...settings },
  };
  const store = kept ?? memoryRecord({ clock: () => now, authorities: [authority] });
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
  const events = async (reference: string) => (await readCase(doors, AUTHORITY, reference))!.events;
  const letters = async (reference: string) => [
    ...(await readCase(doors, AUTHORITY, reference))!.file.letters.values(),
  ];
  const receipts = async (reference: string) =>
    (await events(reference)).flatMap((event) => (event.type === 'LetterSent' ? [event.data] : []));
  return { post, references, pass, put, send, letters, receipts, events, doors };
};
