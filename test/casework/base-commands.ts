// Every command there is, each once, with all that it needs and nothing unusual: what the table and the walk vary.
import { type Command, type CommandType } from '@twentieth/casework';
import { AFTER_THE_ANSWER } from './commands/after-the-answer.js';
import { REFERENCE, type Bases } from './commands/bases.js';
import { BEFORE_THE_ANSWER } from './commands/before-the-answer.js';
import { DEALINGS } from './commands/dealings.js';
import { THE_ANSWER } from './commands/the-answer.js';

const KEEPING: Omit<
  Bases,
  keyof (typeof BEFORE_THE_ANSWER & typeof THE_ANSWER & typeof DEALINGS & typeof AFTER_THE_ANSWER)
> = {
  LinkCases: { type: 'LinkCases', to: 'FOI-2026-000009', kind: 'related' },
  AddNote: { type: 'AddNote', text: 'Telephoned.', parts: [] },
  CorrectRecord: { type: 'CorrectRecord', event: 1, what: 'The name has two r.' },
  AttachDocument: {
    ...{ type: 'AttachDocument', name: 'contract.pdf', sha256: 'a'.repeat(64), bytes: 1024 },
    ...{ mediaType: 'application/pdf', document: null },
  },
  ReceiveMail: {
    ...{
      type: 'ReceiveMail',
      kind: 'reply',
      receivedOn: '2026-11-16',
      receivedAt: '2026-11-16T11:58:00.000Z',
    },
    ...{ messageIdHash: 'c'.repeat(64), contentHash: 'd'.repeat(64), sender: 'requester', letter: null },
    ...{ status: null, cleaned: false, held: null },
    content: {
      ...{ from: { name: 'Alex Morgan', address: 'alex@example.org' }, messageId: '<a@example.org>' },
      ...{ subject: 'Re: yours', text: 'I meant 2025.', quoted: null, signature: null, attachments: [] },
    },
  },
  DealWithMail: { type: 'DealWithMail', mail: 1, how: 'Recorded as the clarification.' },
  RestrictCase: { type: 'RestrictCase', readers: ['officer-9'], because: 'It is about a colleague.' },
  LiftRestriction: { type: 'LiftRestriction', because: 'The colleague has left.' },
  CloseCase: { type: 'CloseCase', because: 'answered', text: 'All is answered.' },
  ReopenCase: { type: 'ReopenCase', because: 'More has come.' },
  DisposeCase: { type: 'DisposeCase' },
  WaiveObligation: { type: 'WaiveObligation', letter: 'first', reason: 'It went by post.' },
  RecalculateDeadlines: {
    type: 'RecalculateDeadlines',
    change: {
      ...{ id: 'a-proclaimed-day', source: 'The Gazette', knownSince: '2026-01-05', why: 'Proclaimed.' },
      add: [{ date: '2026-11-17', title: 'A proclaimed day', in: ['england-and-wales'] }],
      remove: [],
    },
  },
  PassTime: { type: 'PassTime', proceeding: `request/${REFERENCE}` },
  MoveCaseInTime: { type: 'MoveCaseInTime', to: '2026-12-01T09:00:00.000Z' },
  RecordLetterPrepared: {
    ...{ type: 'RecordLetterPrepared', letter: 'first', to: 'requester' },
    prepared: { medium: 'email', messageId: '<m@twentieth.example>', sha256: 'b'.repeat(64) },
    content: { address: 'alex@example.org', subject: 'Yours', text: 'Thank you.', html: '<p>Thank you.</p>' },
  },
  RecordLetterSent: {
    ...{ type: 'RecordLetterSent', letter: 'first', messageId: '<m@twentieth.example>' },
    ...{ acceptedAt: '2026-11-16T12:00:00.000Z', receipt: '250 ok' },
  },
  RecordLetterDelivery: {
    ...{ type: 'RecordLetterDelivery', letter: 'first' },
    delivery: { state: 'failed', at: null, mayRetry: false, why: 'No such mailbox.' },
  },
  RecordLetterFailed: { type: 'RecordLetterFailed', letter: 'first', reason: 'No such mailbox.' },
};

export const BASES: Bases = {
  ...BEFORE_THE_ANSWER,
  ...THE_ANSWER,
  ...DEALINGS,
  ...AFTER_THE_ANSWER,
  ...KEEPING,
};

/** The command of a type with some of its fields given otherwise. */
export const commandOf = (type: CommandType, over: object = {}): Command =>
  ({ ...BASES[type], ...over }) as Command;
