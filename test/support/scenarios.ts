// Whole lives of requests, told as steps. They are played on the real server to record the histories that the replay
// gate keeps, and wherever else a life from receipt to end is wanted.
import type { Command } from '@twentieth/casework';
import type { Proceedings } from './proceedings.js';

type Step =
  | { readonly put: Omit<Command, 'reference'>; readonly on?: string; readonly by?: string }
  | { readonly travel: string };

const received = {
  type: 'ReceiveRequest',
  regime: 'foia',
  receivedOn: '2026-11-02',
  receivedAt: null,
  channel: 'email',
  messageIdHash: null,
  requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
  subject: null,
  text: '1. How many?\n2. Since when?',
  parts: null,
  messageId: null,
  attachments: [],
} as unknown as Omit<Command, 'reference'>;
const command = (of: object): Omit<Command, 'reference'> => of as Omit<Command, 'reference'>;
const acknowledged = { put: command({ type: 'AcknowledgeRequest' }), on: '2026-11-03' };
const answered = {
  put: command({
    type: 'IssueResponse',
    outcomes: [{ parts: null, answer: 'disclosed', claims: [] }],
    text: 'Here it is.',
  }),
};
const reviewed = { put: command({ type: 'RequestInternalReview', parts: null, grounds: 'I disagree.' }) };
const concluded = {
  put: command({
    type: 'ConcludeInternalReview',
    number: 1,
    outcomes: [{ parts: null, outcome: 'upheld' }],
    text: 'It stands.',
  }),
  by: 'reviewer-1',
};
const extended = {
  put: command({
    type: 'ExtendResponseTime',
    exemptions: ['24(2)', '31(3)'],
    estimate: '2026-12-22',
    reasons: 'Not yet decided.',
    parts: null,
  }),
};

/** To the Commissioner and on: a decision notice, an appeal that fails, and steps that are taken late. */
const toTheTribunal: readonly Step[] = [
  { travel: '2027-01-11T12:00:00.000Z' },
  {
    put: command({
      ...{ type: 'RecordComplaint', to: 'information-commissioner', theirReference: 'IC-123423-M2W5' },
      ...{ parts: null, grounds: 'They hold more.' },
    }),
  },
  { travel: '2027-06-01T12:00:00.000Z' },
  {
    put: command({
      ...{ type: 'RecordDecisionNotice', complaint: 1, decision: 'upheld', breaches: ['FOIA 2000 s1(1)(b)'] },
      ...{ steps: ['Disclose the rest.'], complyWithinDays: 35, text: 'There is more.' },
    }),
  },
  { travel: '2027-06-25T12:00:00.000Z' },
  {
    put: command({
      ...{ type: 'LodgeAppeal', complaint: 1, by: 'authority', theirReference: 'EA/2027/0102' },
      grounds: 'An error of law.',
    }),
  },
  { travel: '2027-11-01T12:00:00.000Z' },
  {
    put: command({
      ...{ type: 'RecordTribunalOutcome', complaint: 1, outcome: 'dismissed', steps: [] },
      ...{ complyWithinDays: 30, text: 'The appeal is dismissed.' },
    }),
  },
  { travel: '2027-12-03T12:00:00.000Z' },
  {
    put: command({
      ...{ type: 'RecordCompliance', complaint: 1, text: 'Here is the rest.' },
      outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }],
    }),
  },
];

export const SCENARIOS: Readonly<Record<string, readonly Step[]>> = {
  'answered-in-time': [acknowledged, { travel: '2026-11-20T12:00:00.000Z' }, answered],
  'never-answered': [{ travel: '2026-12-02T12:00:00.000Z' }],
  'clarified-and-restarted': [
    { put: command({ type: 'SeekClarification', question: 'Which years?', parts: null }), on: '2026-11-10' },
    { put: command({ type: 'ReceiveClarification', number: 1, text: '2025.' }), on: '2026-11-20' },
    { travel: '2026-12-20T12:00:00.000Z' },
    answered,
  ],
  'extended-and-late': [
    acknowledged,
    { travel: '2026-11-26T12:00:00.000Z' },
    extended,
    { travel: '2027-01-02T12:00:00.000Z' },
    answered,
  ],
  'reviewed-late': [
    { travel: '2026-11-20T12:00:00.000Z' },
    answered,
    reviewed,
    { travel: '2027-02-20T12:00:00.000Z' },
    concluded,
  ],
  'decided-and-appealed': [
    { travel: '2026-11-20T12:00:00.000Z' },
    answered,
    { travel: '2026-12-07T12:00:00.000Z' },
    reviewed,
    { travel: '2026-12-18T12:00:00.000Z' },
    concluded,
    ...toTheTribunal,
  ],
  'receipt-corrected': [
    { put: command({ type: 'CorrectReceiptDate', to: '2026-10-30', reason: 'The mailbox log shows it.' }) },
    { travel: '2026-11-30T12:00:00.000Z' },
  ],
};

/** Plays a life from its receipt. @returns the reference of its case */
export const play = async (proceedings: Proceedings, steps: readonly Step[]): Promise<string> => {
  const { reference } = await proceedings.put(null, received);
  for (const step of steps) {
    if ('travel' in step) await proceedings.travel(reference, step.travel);
    else
      await proceedings.put(reference, step.put, {
        ...(step.on ? { on: step.on } : {}),
        actor: { id: step.by ?? 'officer-1', role: 'officer' },
      });
  }
  const now = (await proceedings.read(reference)).file.at;
  await proceedings.travel(reference, now);
  return reference;
};
