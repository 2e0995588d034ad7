// The notice as the check of it sees it: what stands on the record counts as said, and lateness is of the part's own day.
import { describe, expect, it } from '@jest/globals';
import { readAnswers, type OutcomeGiven } from './answers.js';
import { noticeFindings } from './notice.js';
import { isRefusal } from './refusal.js';
import { given, put, received, type Put } from './testing/given.js';
import { asked, certified, claimed, estimated, passedOn, weighed } from './testing/steps-taken.js';

const DAY = '2026-11-16';
const AFTER = '2026-12-02';
const outcome = (answer: OutcomeGiven['answer'], parts = [4]): OutcomeGiven => ({
  ...{ parts, answer, claims: [] },
});
/** What the check finds, were the parts answered so on that day. */
const found = (past: readonly Put[], outcomes: readonly OutcomeGiven[], on = DAY, first = received()) => {
  const file = given(first, ...past).file!;
  const answers = readAnswers(file, outcomes);
  if (isRefusal(answers)) throw new Error(answers.rule);
  return noticeFindings(file, answers, 'We have looked.', on).map(({ code }) => code);
};

describe('the reasons of a claim on the record', () => {
  it('need no more words in the notice, whether they were given or are apparent (s17(1)(c))', () => {
    const apparent = claimed(DAY, { reasons: '', reasonsApparent: true });
    for (const claim of [claimed(DAY), apparent])
      expect(found([claim, weighed(DAY)], [outcome('withheld')])).toEqual([]);
  });

  it('that may not be stated excuse the balance too (s17(4))', () => {
    const withheld = claimed(DAY, { reasons: '', reasonsWithheld: 'They would name the informant.' });
    expect(found([withheld], [outcome('withheld')])).toEqual([]);
    expect(found([claimed(DAY)], [outcome('withheld')])).toEqual(['balance-missing']);
  });
});

describe('a claim on the record', () => {
  it('of a House of Parliament needs no opinion where its certificate says so (s36(7))', () => {
    const ofTheHouse = claimed(DAY, { exemption: '36(2)(b)(i)', heldByHouse: true });
    const without = found([ofTheHouse], [outcome('withheld')]);
    expect(without).toContain('qualified-person-missing');
    const certifiedSo = found([ofTheHouse, certified(DAY)], [outcome('withheld')]);
    expect(certifiedSo.filter((code) => /qualified|certificate/.test(code))).toEqual([]);
  });

  it('that came after the time for answering is found late, however good it is', () => {
    const late = [claimed(AFTER), weighed(AFTER)];
    expect(found(late, [outcome('withheld')], AFTER)).toEqual(['out-of-time', 'late-exemption']);
    const inTime = [claimed('2026-12-01'), weighed('2026-12-01')];
    expect(found(inTime, [outcome('withheld')], AFTER)).toEqual(['out-of-time']);
  });
});

describe('a refusal on cost', () => {
  const overall = estimated('2026-11-05', { ground: '12(1)' });
  const toConfirm = estimated('2026-11-05', { ground: '12(2)', hours: { determine: 19 } });

  it('shows how the cost was estimated, and states the provision that was estimated for', () => {
    expect(found([overall], [outcome('refused-cost')])).toEqual(['held-not-stated']);
    expect(found([toConfirm], [outcome('refused-cost')])).toEqual([]);
  });
});

describe('a part passed to another authority', () => {
  it('is answered as not held here', () => {
    expect(found([passedOn('2026-11-10')], [outcome('transferred')])).toEqual([]);
  });
});

describe('a notice for several parts', () => {
  it('is out of time by the first day on which any of them was due', () => {
    const reply = put({ type: 'ReceiveClarification', number: 1, text: '2024.' }, '2026-11-10');
    const past = [asked('2026-11-05', [3]), reply];
    const both = [outcome('disclosed', [3, 4])];
    expect(found(past, both, '2026-12-01')).toEqual([]);
    expect(found(past, both, AFTER)).toEqual(['out-of-time']);
    expect(found(past, [outcome('disclosed', [3])], AFTER)).toEqual([]);
  });

  it('leaves out what the law of subject access governs, which has no such notice', () => {
    const mixed = received({ parts: [{ text: 'One?' }, { text: 'Mine?', regime: 'sar' }] });
    expect(found([], [outcome('disclosed', [2])], '2027-03-01', mixed)).toEqual([]);
    expect(found([], [outcome('disclosed', [1, 2])], '2027-03-01', mixed)).toEqual(['out-of-time']);
  });
});

describe('a part whose time was extended', () => {
  const extended = put(
    {
      ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
      ...{ reasons: 'Not yet decided.', parts: [4] },
    },
    '2026-11-30',
  );

  it('is in time until the day that was estimated, and late after it (s17(2))', () => {
    expect(found([extended], [outcome('disclosed')], '2026-12-22')).toEqual([]);
    expect(found([extended], [outcome('disclosed')], '2026-12-23')).toEqual(['out-of-time']);
  });
});
