// Where a case stands, in one word for the work list.
import { describe, expect, it } from '@jest/globals';
import { stageOf, type Stage } from './stage.js';
import {
  answered,
  appealed,
  complained,
  complied,
  decided,
  noticed,
  reviewAsked,
  reviewConcluded,
  three,
  upToComplaint,
} from './testing/after-the-answer.js';
import { given, put, received, type Put } from './testing/given.js';
import { asked } from './testing/steps-taken.js';

const stage = (...past: readonly Put[]): Stage => stageOf(given(...past).file!);
const acknowledged = put({ type: 'AcknowledgeRequest' }, '2026-11-03');
const assigned = put({ type: 'AssignCase', officer: 'officer-1', team: null }, '2026-11-03');
const withdrawn = (parts: readonly number[] | null) =>
  put({ type: 'WithdrawRequest', parts, text: 'Never mind.' }, '2026-11-09');
const lapsed = put({ type: 'CloseUnclarified', number: 1, parts: null }, '2027-06-01');
const extended = (parts: readonly number[]) =>
  put(
    {
      ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22' },
      ...{ reasons: 'Not yet decided.', parts },
    },
    '2026-11-27',
  );
const closed = put({ type: 'CloseCase', because: 'answered', text: '' }, '2026-12-01');
const invalid = put(
  { type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Your name?' },
  '2026-11-04',
);
const own = { to: 'authority', theirReference: null } as const;

describe('a case', () => {
  it.each<[Stage, readonly Put[]]>([
    ['received', [received()]],
    ['acknowledged', [received(), acknowledged]],
    ['assigned', [received(), acknowledged, assigned]],
    ['assigned', [received(), assigned]],
    ['invalid', [received(), assigned, invalid]],
    ['awaiting-clarification', [three(), asked('2026-11-05', null)]],
    ['received', [three(), asked('2026-11-05', [1])]],
    ['awaiting-clarification', [three(), asked('2026-11-05', [1]), answered('2026-11-20', [2, 3])]],
    ['extended', [three(), extended([1, 2, 3])]],
    ['received', [three(), extended([1])]],
    ['partly-answered', [three(), extended([1]), answered('2026-12-01', [2, 3])]],
    ['answered', [three(), answered('2026-11-20')]],
    ['answered', [three(), withdrawn([1]), answered('2026-11-20')]],
    ['withdrawn', [three(), withdrawn(null)]],
    ['lapsed', [three(), asked('2026-11-05', null), lapsed]],
    ['lapsed', [three(), asked('2026-11-05', [1]), withdrawn([2, 3]), lapsed]],
    ['closed', [three(), answered('2026-11-20'), closed]],
    ['under-review', [three(), answered('2026-11-20'), reviewAsked('2026-12-07')]],
    ['reviewed', upToComplaint.slice(0, 4)],
    ['under-review', [...upToComplaint.slice(0, 3), complained('2026-12-10')]],
    ['before-the-commissioner', upToComplaint],
    ['answered', [three('sar'), answered('2026-11-20'), complained('2026-12-01', own)]],
    ['decision-notice', noticed],
    ['decided', [...noticed, complied('2027-06-20')]],
    ['under-appeal', [...noticed, appealed('2027-06-20')]],
    ['decision-notice', [...noticed, appealed('2027-06-20'), decided('2027-11-01')]],
  ])('stands as %s: %#', (expected, past) => {
    expect(stage(...past)).toBe(expected);
  });

  it('stands as reviewed once a review is concluded, whatever else is asked for', () => {
    const one = [three(), answered('2026-11-20'), reviewAsked('2026-12-07', { parts: [1] })];
    expect(stage(...one, reviewConcluded('2026-12-18'))).toBe('reviewed');
    expect(stage(...one, reviewConcluded('2026-12-18'), reviewAsked('2026-12-21', { parts: [2] }))).toBe(
      'under-review',
    );
  });
});
