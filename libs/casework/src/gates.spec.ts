// What a case as a whole lets pass: when it is closed, disposed of, restricted, or no request at all.
import { describe, expect, it } from '@jest/globals';
import type { Command } from './commands.js';
import { barred } from './gates.js';
import { answered, three } from './testing/after-the-answer.js';
import { given, put, received, type Put } from './testing/given.js';

const circumstances = (id: string, role: string) =>
  ({ actor: { id, role }, clearance: [], at: '2026-12-10T12:00:00.000Z', on: '2026-12-10' }) as never;
/** Why a step of that kind may not be looked at; null where it may. */
const stopped = (past: readonly Put[], type: string, id = 'officer-1', role = 'officer') =>
  barred(given(...past).file!, { type } as Command, circumstances(id, role))?.refused ?? null;

const MACHINERY = [
  'PassTime',
  'MoveCaseInTime',
  'RecordLetterSent',
  'RecordLetterFailed',
  'RecordLetterDelivery',
];
const KEEPING = [
  'LinkCases',
  'AddNote',
  'CorrectRecord',
  'AttachDocument',
  'RestrictCase',
  'LiftRestriction',
].concat(...['ReopenCase', 'DisposeCase']);
const DEALING = [
  'IssueResponse',
  'AcknowledgeRequest',
  'ClaimExemption',
  'SeekClarification',
  'RecordComplaint',
];

const closed = [
  ...[three(), answered('2026-11-20')],
  put({ type: 'CloseCase', because: 'answered', text: '' }, '2026-12-01'),
];
const disposed = [...closed, put({ type: 'DisposeCase' }, '2030-12-02')];
const invalid = [
  received(),
  put({ type: 'FindRequestInvalid', missing: ['real-name', 'address'], advice: 'Your name?' }, '2026-11-04'),
];

describe('a case that is open', () => {
  it.each([...MACHINERY, ...KEEPING, ...DEALING, 'RecordLetterPrepared', 'CloseCase'])(
    'lets %s pass',
    (type) => {
      expect(stopped([received()], type)).toBeNull();
    },
  );
});

describe('a case that is closed', () => {
  it.each([...MACHINERY, ...KEEPING, 'RecordLetterPrepared'])('lets %s pass', (type) => {
    expect(stopped(closed, type)).toBeNull();
  });

  it.each(DEALING)('does not let %s pass', (type) => {
    expect(stopped(closed, type)).toBe('case-closed');
  });

  it('is closed once, and says when and why it was', () => {
    expect(stopped(closed, 'CloseCase')).toBe('already-closed');
    const next = put({ type: 'AcknowledgeRequest' }, '2026-12-10');
    expect(given(...closed).when(next).refusal).toMatchObject({
      rule: 'The case was closed on 2026-12-01 (answered).',
      remedy: 'Reopen it first, and say why.',
    });
  });
});

describe('a file that is disposed of', () => {
  it.each(MACHINERY)('lets %s pass', (type) => {
    expect(stopped(disposed, type)).toBeNull();
  });

  it.each([...KEEPING, ...DEALING, 'RecordLetterPrepared'])('does not let %s pass', (type) => {
    expect(stopped(disposed, type)).toBe('case-disposed');
  });

  it('says when it was', () => {
    const next = put({ type: 'AddNote', text: 'x', parts: [] }, '2030-12-10');
    expect(given(...disposed).when(next).refusal).toMatchObject({
      rule: 'The file was disposed of on 2030-12-02.',
      remedy: 'Nothing more can be recorded on it: open a new case.',
    });
  });
});

describe('a letter that is no request yet (s8)', () => {
  const about = [
    'AssignCase',
    'FindRequestInvalid',
    'MakeRequestValid',
    'WithdrawRequest',
    'CorrectReceiptDate',
  ].concat(
    ...['DisputeReceipt', 'UpholdReceiptDate', 'QuestionName', 'JudgeName', 'GiveAdvice', 'CloseCase'],
  );

  it.each([...MACHINERY, ...KEEPING, ...about, 'RecordLetterPrepared'])('lets %s pass', (type) => {
    expect(stopped(invalid, type)).toBeNull();
  });

  it.each(DEALING)('does not let %s pass', (type) => {
    expect(stopped(invalid, type)).toBe('request-invalid');
  });

  it('says what it lacks', () => {
    expect(given(...invalid).when(put({ type: 'AcknowledgeRequest' }, '2026-11-05')).refusal).toMatchObject({
      section: 'FOIA 2000 s8(1)',
      rule: 'The request was found to lack real-name, address on 2026-11-04: there is no request to deal with yet.',
      remedy: 'Record what arrives as it makes the request valid, or close the case.',
    });
  });
});
