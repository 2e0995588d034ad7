// What is told of deadlines is told in the order in which it folds, also where several parts come to the same day.
import { describe, expect, it } from '@jest/globals';
import { deadlinesOf, timetablesOf } from './deadlines.js';
import { given, put, received, type Put } from './testing/given.js';
import { feeAsked, feePaid } from './testing/steps-taken.js';

const DAY = '2026-02-14';
/** A FOIA question due on 13 March and a SAR due on 16 March, in one letter. */
const letter = received({
  receivedOn: DAY,
  parts: [{ text: 'How many?' }, { text: 'My file?', regime: 'sar' }],
});
const invalid = put(
  { type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Tell us your name.' },
  DAY,
);
const corrected = put({ type: 'CorrectReceiptDate', to: '2026-02-12', reason: 'The gateway shows it.' }, DAY);

it('leaves no deadline running of a letter that is no request, when two parts come to be due on one day', () => {
  const { file } = given(letter, invalid).when(corrected);
  for (const part of [1, 2])
    expect(file.deadlines.get(`response#${part}`)).toMatchObject({ due: '2026-03-12', status: 'lifted' });
});

it('says nothing more of deadlines when neither a fact nor a day is new', () => {
  const again = put({ type: 'GiveAdvice', parts: null, text: 'Write to us.', how: 'spoken' }, DAY);
  expect(given(letter, invalid, corrected).when(again).types).toEqual(['AdviceGiven']);
});

describe('the deadlines of a case', () => {
  const response = (then: ReturnType<typeof given>, asAt: string) =>
    deadlinesOf(then.file!, asAt, then.file!.at).find(({ kind }) => kind === 'response');

  it('are those that a case keeps: no target within the office is among them', () => {
    const { file } = given(received());
    expect(deadlinesOf(file!, '2026-11-03', file!.at).map(({ kind }) => kind)).toEqual([
      ...['acknowledgement', 'response'],
    ]);
  });

  it('are told for the parts together that are alike, in their order', () => {
    const merged = given(received(), put({ type: 'SplitPart', part: 2, texts: ['a?', 'b?'] }, '2026-11-03'));
    expect(response(merged, '2026-11-03')!.parts).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('count from the first date of receipt, and beside it from the date as corrected', () => {
    const earlier = put(
      { type: 'CorrectReceiptDate', to: '2026-10-30', reason: 'The gateway shows it.' },
      '2026-11-16',
    );
    const then = given(received(), earlier);
    for (const asAt of ['2026-11-02', '2026-11-20'])
      expect(response(then, asAt)).toMatchObject({ firstDue: '2026-12-01' });
    expect(response(then, '2026-11-20')).toMatchObject({ due: '2026-11-27' });
    expect(response(then, '2026-10-31')).toMatchObject({ due: '2026-11-27' });
  });

  it('of a letter that is no request are owed by nobody, and nothing of it was late', () => {
    const { file } = given(letter, invalid);
    const [table] = timetablesOf(file!, '2026-06-01', file!.at);
    expect(table!.timetable.breaches).toEqual([]);
    expect(new Set(table!.timetable.deadlines.map(({ status }) => status))).toEqual(new Set(['lifted']));
  });
});

describe('a deadline that the law of a part no longer knows', () => {
  const toSubjectAccess = put(
    { type: 'ClassifyPart', part: 4, regime: 'sar', because: 'They ask for their own file.' },
    '2026-11-23',
  );
  const lifted = (...past: readonly Put[]) =>
    given(received(), ...past)
      .when(toSubjectAccess)
      .events.flatMap((event) => (event.type === 'DeadlineLifted' ? [event.data.kind] : []));

  it('is lifted once the part falls under another, unless it was met before', () => {
    expect(lifted(feeAsked('2026-11-09'))).toEqual(['response', 'fee-lapse']);
    expect(lifted(feeAsked('2026-11-09'), feePaid('2026-11-10'))).toEqual([]);
    expect(lifted()).toEqual([]);
  });
});

describe('what is told of deadlines', () => {
  it('tells when an answer was given, again where another day of receipt makes it late', () => {
    const answer = put(
      { type: 'IssueResponse', outcomes: [{ parts: null, answer: 'not-held', claims: [] }], text: 'None.' },
      '2026-12-01',
    );
    const earlier = put(
      { type: 'CorrectReceiptDate', to: '2026-10-30', reason: 'The gateway shows it.' },
      '2026-12-03',
    );
    const then = given(received(), answer).when(earlier);
    const missed = then.events.filter(({ type }) => type === 'DeadlineMissed');
    expect(missed).toContainEqual(
      expect.objectContaining({
        on: '2026-12-01',
        data: {
          kind: 'response',
          due: '2026-11-27',
          metOn: '2026-12-01',
          workingDaysLate: 1,
          law: 'FOIA 2000 s10(1), s10(6)',
          parts: [1, 2, 3, 4, 5, 6, 7],
        },
      }),
    );
  });

  it('tells a missed day on the day after it', () => {
    const passed = put(
      { type: 'PassTime', proceeding: 'request/FOI-2026-000001' },
      '2026-12-02T00:00:00.000Z',
    );
    const missed = given(received())
      .when(passed)
      .events.filter(({ type }) => type === 'DeadlineMissed');
    expect(missed.map(({ on, data }) => [on, (data as { due: string }).due])).toEqual([
      ['2026-11-05', '2026-11-04'],
      ['2026-12-02', '2026-12-01'],
    ]);
  });
});
