// Parts split and merged before the answer, and classified under the law they fall under.
import { describe, expect, it } from '@jest/globals';
import type { Command } from '../commands.js';
import { deadlinesOf } from '../deadlines.js';
import { given, put, received } from '../testing/given.js';

const split = (part = 3, texts = ['How many?', 'At what cost?'], at = '2026-11-06') =>
  put({ type: 'SplitPart', part, texts }, at);
const merged = (parts = [1, 2], text = 'How many, and since when?', at = '2026-11-06') =>
  put({ type: 'MergeParts', parts, text }, at);
const numbersOf = (file: { parts: readonly { number: number }[] }): number[] =>
  file.parts.map(({ number }) => number);
const answered = (part: number) =>
  put(
    { type: 'IssueResponse', outcomes: [{ parts: [part], answer: 'disclosed', claims: [] }], text: 'Here.' },
    '2026-11-05',
  );
const sought = put({ type: 'SeekClarification', question: 'Which years?', parts: [3] }, '2026-11-05');
const extended = put(
  { type: 'ExtendResponseTime', exemptions: ['31(3)'], estimate: '2026-12-22', reasons: 'x', parts: [3] },
  '2026-11-05',
);
const SECTION = 'FOIA 2000 s1(1)';

describe('a part split', () => {
  it('becomes parts with numbers that were never used, in its place, and its words stay sealed', () => {
    const then = given(received()).when(split());
    expect(numbersOf(then.file)).toEqual([1, 2, 8, 9, 4, 5, 6, 7]);
    expect(then.event('PartSplit').data).toEqual({ part: 3, into: [8, 9], regime: 'foia' });
    expect(then.file.parts[2]).toMatchObject({ from: [3], outcome: null });
  });

  it('keeps its clock, and no deadline is set anew', () => {
    const then = given(received()).when(split());
    expect(then.types).not.toContain('DeadlineSet');
    expect(then.file.deadlines.get('response#8')).toMatchObject({ due: '2026-12-01', status: 'running' });
    expect(then.file.deadlines.has('response#3')).toBe(false);
    const response = deadlinesOf(then.file, '2026-11-06', then.file.at).find(
      ({ kind }) => kind === 'response',
    );
    expect(response?.parts).toEqual([1, 2, 4, 5, 6, 7, 8, 9]);
  });

  it('keeps the restart that its clarification gave it', () => {
    const reply = put({ type: 'ReceiveClarification', number: 1, text: '2025.' }, '2026-11-09');
    const then = given(received(), sought, reply).when(split(3, ['a', 'b'], '2026-11-10'));
    expect(then.file.deadlines.get('response#9')).toMatchObject({ due: '2026-12-08' });
  });

  it('is split again under further numbers', () => {
    const then = given(received(), split()).when(split(8, ['x', 'y']));
    expect(then.event('PartSplit').data.into).toEqual([10, 11]);
    expect(given(received(), split()).when(split(3)).refusal).toMatchObject({
      refused: 'unknown-part',
      field: 'part',
    });
  });

  it('folds to the same case from its events alone', () => {
    const end = given(received(), split(), merged());
    expect(end.refolded()).toEqual(end.file);
  });

  it.each([
    [[], split(3, ['One only?']), 'no-split', SECTION],
    [[], split(3, ['One?', ' ']), 'no-split', SECTION],
    [
      [],
      split(
        3,
        Array.from({ length: 495 }, () => 'More?'),
      ),
      'too-many-parts',
      'FOIA 2000 s1(1)',
    ],
    [[answered(3)], split(), 'already-answered', SECTION],
    [[sought], split(), 'clarification-awaited', 'FOIA 2000 s1(3)'],
    [[extended], split(), 'already-extended', 'FOIA 2000 s10(3), s17(2)'],
  ])('is refused: %#', (past, step, refused, section) => {
    expect(given(received(), ...past).when(step).refusal).toMatchObject({ refused, section });
  });
});

describe('parts merged', () => {
  it('become one part, under a number never used', () => {
    const then = given(received()).when(merged());
    expect(numbersOf(then.file)).toEqual([8, 3, 4, 5, 6, 7]);
    expect(then.event('PartsMerged').data).toEqual({ parts: [1, 2], into: 8, regime: 'foia' });
    expect(then.file.deadlines.get('response#8')).toMatchObject({ due: '2026-12-01' });
  });

  it('have one past: a restart of one would be lost in the other', () => {
    const reply = put({ type: 'ReceiveClarification', number: 1, text: '2025.' }, '2026-11-09');
    expect(
      given(received(), sought, reply).when(merged([2, 3], 'Both?', '2026-11-10')).refusal,
    ).toMatchObject({ refused: 'different-clocks', section: 'FOIA 2000 s10(1)' });
  });

  it.each([
    [[], merged([1]), 'no-merger'],
    [[], merged([1, 2], ''), 'no-words'],
    [[], merged([1, 12]), 'unknown-part'],
    [[answered(1)], merged(), 'already-answered'],
    [
      [put({ type: 'ClassifyPart', part: 2, regime: 'eir', because: 'Emissions.' }, '2026-11-05')],
      merged(),
      'different-regimes',
    ],
  ])('are refused: %#', (past, step, refused) => {
    expect(given(received(), ...past).when(step).refusal).toMatchObject({ refused, section: SECTION });
  });
});

describe('a part classified', () => {
  const classify = (over: Partial<Extract<Command, { type: 'ClassifyPart' }>> = {}, at = '2026-11-20') =>
    put({ type: 'ClassifyPart', part: 2, regime: 'eir', because: 'It asks about emissions.', ...over }, at);

  it('under the EIR after all is due from the original receipt', () => {
    const then = given(received()).when(classify());
    expect(then.event('PartClassified').data).toEqual({
      part: 2,
      from: 'foia',
      to: 'eir',
      law: 'EIR 2004 reg 5(2)',
    });
    expect(then.file.parts[1]?.regime).toBe('eir');
    expect(then.file.deadlines.get('response#2')).toMatchObject({ due: '2026-12-01', status: 'running' });
  });

  it('as a subject access request has a month from the original receipt', () => {
    const then = given(received()).when(classify({ regime: 'sar' }));
    expect(then.file.deadlines.get('response#2')).toMatchObject({ due: '2026-12-02' });
  });

  it('leaves no deadline behind that the right law does not know', () => {
    const reviewed = given(received()).when(classify({ regime: 'sar' })).file;
    const known = deadlinesOf(reviewed, '2026-11-20', reviewed.at)
      .filter(({ parts }) => parts.includes(2))
      .map(({ kind }) => kind as string);
    const running = [...reviewed.deadlines]
      .filter(([key, { status }]) => key.endsWith('#2') && status === 'running')
      .map(([key]) => key.split('#')[0]!);
    expect(running.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it('late is late at once, where the right law gave less time', () => {
    const then = given(
      received(),
      put({ type: 'PassTime', proceeding: 'request/FOI-2026-000001' }, '2026-12-01'),
    ).when(classify({ regime: 'eir' }, '2026-12-03'));
    expect(then.file.deadlines.get('response#2')).toMatchObject({ status: 'missed', due: '2026-12-01' });
  });

  const extendedFor = (parts: number[]) => put({ ...extended.command, parts } as Command, '2026-11-05');

  it('has no more the extension that the right law does not give, and is late at once if its day has passed', () => {
    const then = given(received(), extendedFor([2, 4])).when(classify({}, '2026-12-03'));
    expect(then.file.parts[1]).toMatchObject({ regime: 'eir', extension: null });
    expect(then.file.deadlines.get('response#2')).toMatchObject({ due: '2026-12-01', status: 'missed' });
    expect(then.file.deadlines.get('extended-response#2')?.status).toBe('lifted');
    expect(then.file.parts[3]).toMatchObject({ regime: 'foia', extension: 1 });
    expect(then.file.deadlines.get('extended-response#4')).toMatchObject({
      ...{ due: '2026-12-22', status: 'running' },
    });
    expect(given(received(), extendedFor([2])).when(classify()).refusal).toBeNull();
  });

  it('whose extension fell away may be extended on the ground of the right law, while its notice is in time', () => {
    const again = put(
      {
        ...{ type: 'ExtendResponseTime', exemptions: [], estimate: null, parts: [2] },
        reasons: 'Four thousand samples from nine sites.',
      },
      '2026-11-23',
    );
    const then = given(received(), extendedFor([2]), classify()).when(again);
    expect(then.file.parts[1]).toMatchObject({ extension: 2 });
    expect(then.file.deadlines.get('extended-response#2')).toMatchObject({
      ...{ due: '2026-12-31', status: 'running' },
    });
  });

  it('keeps an extension on a ground that both laws give', () => {
    const complex = put(
      {
        ...{ type: 'ExtendResponseTime', exemptions: [], estimate: null, parts: [2] },
        reasons: 'Four thousand samples from nine sites.',
      },
      '2026-11-23',
    );
    const then = given(received(), classify(), complex).when(classify({ regime: 'eisr' }, '2026-11-24'));
    expect(then.file.parts[1]).toMatchObject({ regime: 'eisr', extension: 1 });
    expect(then.file.facts.some(({ fact }) => fact.type === 'extension-notified')).toBe(true);
  });

  it.each([
    [[], classify({ part: 9 }), 'unknown-part'],
    [[], classify({ regime: 'gdpr' }), 'unknown-regime'],
    [[], classify({ because: ' ' }), 'no-reason'],
    [[], classify({ regime: 'foia' }), 'same-regime'],
    [[answered(2)], classify(), 'already-answered'],
  ])('is refused: %#', (past, step, refused) => {
    const { refusal } = given(received(), ...past).when(step);
    expect(refusal).toMatchObject({ refused });
    expect(refusal?.section).not.toBe('');
  });

  it('in one letter with others has a clock of its own', () => {
    const { file } = given().when(
      received({
        parts: [{ text: 'One?' }, { text: 'My own file', regime: 'sar' }, { text: 'Noise', regime: 'eir' }],
      }),
    );
    expect(file.parts.map(({ regime }) => regime)).toEqual(['foia', 'sar', 'eir']);
    expect(file.deadlines.get('response#1')?.due).toBe('2026-12-01');
    expect(file.deadlines.get('response#2')?.due).toBe('2026-12-02');
  });
});
