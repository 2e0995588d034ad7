// A case closed and opened again, and in the end its file disposed of.
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../commands.js';
import { RECORDS } from '../keeping-file.js';
import { owed } from '../owed.js';
import { stageOf } from '../stage.js';
import { given, put, received, type Put } from '../testing/given.js';

const OTHER = 'FOI-2026-000002';
const step = (command: Command, at = '2026-12-10', more: Omit<Put, 'command' | 'at'> = {}): Put =>
  put(command, at, more);
const answered = step(
  {
    type: 'IssueResponse',
    outcomes: [{ parts: null, answer: 'disclosed', claims: [] }],
    text: 'Here it is.',
  },
  '2026-11-20',
);
const withdrawn = step({ type: 'WithdrawRequest', parts: null, text: 'Never mind.' }, '2026-11-20');
const closed = (
  because: Extract<Command, { type: 'CloseCase' }>['because'] = 'answered',
  at = '2026-12-10',
) => step({ type: 'CloseCase', because, text: '' }, at);
const reopened = step({ type: 'ReopenCase', because: 'New information.' });
const refusalOf = (past: readonly Put[], next: Put) => given(received(), ...past).when(next).refusal;

describe('a case closed', () => {
  it('owes nothing: its answer went out, and what runs on are the requester’s windows', () => {
    const then = given(received(), answered).when(closed());
    expect(stageOf(then.file)).toBe('closed');
    expect(then.types).toEqual(['CaseClosed']);
    expect(then.file.deadlines.get('review-window#1')).toMatchObject({ status: 'running' });
    expect(owed(then.file).every(({ wakeAt }) => wakeAt === null)).toBe(true);
  });

  it('is not closed over a duty', () => {
    expect(refusalOf([], closed())).toMatchObject({ refused: 'still-owed', section: 'FOIA 2000 s10(1)' });
  });

  it('is not closed over a requester who may still answer (s1(3)), and is afterwards', () => {
    const sought = step({ type: 'SeekClarification', question: 'Which?', parts: null }, '2026-11-05');
    expect(refusalOf([sought], closed('not-clarified'))).toMatchObject({
      refused: 'requester-may-answer',
      section: 'FOIA 2000 s1(3)',
    });
    const then = given(received(), sought).when(closed('not-clarified', '2027-03-01'));
    expect(then.event('CaseClosed').data).toEqual({
      because: 'not-clarified',
      ended: [1, 2, 3, 4, 5, 6, 7],
    });
    expect(then.file.deadlines.get('retention#1')).toMatchObject({ status: 'running' });
  });

  it('is not closed over an open review', () => {
    const asked = step({ type: 'RequestInternalReview', parts: null, grounds: 'No.' }, '2026-12-07');
    expect(refusalOf([answered, asked], closed())?.refused).toMatch(/still-owed|review-open/);
  });

  it('says truly why', () => {
    expect(refusalOf([answered], closed('never-valid'))).toMatchObject({
      refused: 'was-valid',
      section: 'FOIA 2000 s8(1)',
    });
    const invalid = step(
      { type: 'FindRequestInvalid', missing: ['address'], advice: 'Please.' },
      '2026-11-05',
    );
    expect(refusalOf([invalid], closed('answered'))).toMatchObject({ refused: 'parts-open' });
    expect(refusalOf([invalid], closed('never-valid'))).toBeNull();
  });

  it('is closed once, and reopened once, with a reason', () => {
    expect(refusalOf([answered, closed()], closed())).toMatchObject({ refused: 'already-closed' });
    expect(refusalOf([answered], reopened)).toMatchObject({ refused: 'not-closed', section: RECORDS });
    expect(refusalOf([answered, closed()], step({ type: 'ReopenCase', because: '' }))).toMatchObject({
      refused: 'no-reason',
    });
  });

  it('takes notes, and no steps until it is reopened', () => {
    const asked = step({ type: 'RequestInternalReview', parts: null, grounds: 'No.' }, '2026-12-11');
    expect(refusalOf([answered, closed()], asked)).toMatchObject({
      refused: 'case-closed',
      section: RECORDS,
    });
    expect(refusalOf([answered, closed()], step({ type: 'AddNote', text: 'Rang.', parts: [] }))).toBeNull();
    expect(refusalOf([answered, closed(), reopened], asked)).toBeNull();
  });

  it('without an answer has its clocks again when it is reopened', () => {
    const sought = step({ type: 'SeekClarification', question: 'Which?', parts: null }, '2026-11-05');
    const late = step({ type: 'ReopenCase', because: 'The reply came after all.' }, '2027-03-02');
    const then = given(received(), sought, closed('not-clarified', '2027-03-01')).when(late);
    expect(stageOf(then.file)).toBe('awaiting-clarification');
    expect(then.file.facts.some(({ fact }) => fact.type === 'withdrawn')).toBe(false);
  });
});

describe('a file disposed of', () => {
  const disposed = (at: string) => step({ type: 'DisposeCase' }, at);

  it('is not, while it is open, while it is held (s77), or while it is kept', () => {
    expect(refusalOf([withdrawn], disposed('2030-01-01'))).toMatchObject({ refused: 'not-closed' });
    expect(refusalOf([answered, closed()], disposed('2026-12-11'))).toMatchObject({
      refused: 'legal-hold',
      section: 'FOIA 2000 s77',
    });
    expect(refusalOf([answered, closed()], disposed('2028-01-10'))).toMatchObject({
      refused: 'kept-longer',
      section: RECORDS,
    });
  });

  it('is, after its day, and then nothing more can be recorded on it', () => {
    const end = disposed('2029-12-03');
    const then = given(received(), answered, closed()).when(end);
    expect(then.event('CaseDisposed')).toBeDefined();
    expect(
      refusalOf([answered, closed(), end], step({ type: 'AddNote', text: 'x', parts: [] }, '2029-12-04')),
    ).toMatchObject({ refused: 'case-disposed', section: RECORDS });
  });
});

describe('whatever is kept', () => {
  it('folds to the same case from its events alone', () => {
    const end = given(
      received(),
      step({ type: 'LinkCases', to: OTHER, kind: 'round-robin' }, '2026-11-05'),
      answered,
      closed(),
      reopened,
      closed(),
    );
    expect(end.refolded()).toEqual(end.file);
  });
});
