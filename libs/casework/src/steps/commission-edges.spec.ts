// Commissions at their edges: which parts "all" means, which target is meant, and the day of the return itself.
import { describe, expect, it } from '@jest/globals';
import { asked, withheld } from '../testing/steps-taken.js';
import { given, put, received, type Put } from '../testing/given.js';
import type { CommissionPart } from './commission.js';

const commissioned = (over: Partial<CommissionPart> = {}, at = '2026-11-04') =>
  put(
    {
      ...{ type: 'CommissionPart', parts: [1, 2], team: 'finance', returnBy: null },
      ...{ instructions: 'Search the ledger.', ...over },
    },
    at,
  );
const returned = (at: string, number = 1) =>
  put({ type: 'RecordReturn', number, holds: 'held', text: 'Attached.' }, at);
const answered = (parts: readonly number[] | null) =>
  withheld('2026-11-03', { outcomes: [{ parts, answer: 'not-held', claims: [] }] });
const all = { parts: null } as const;
const partsOf = (past: readonly Put[], next: Put) =>
  given(received(), ...past)
    .when(next)
    .event('PartsCommissioned').data.parts;
const refusalOf = (past: readonly Put[], next: Put, first = received()) =>
  given(first, ...past).when(next).refusal;

describe('every part, where none is named', () => {
  it('is every part that is open and that the team does not have already', () => {
    expect(partsOf([answered([7]), commissioned()], commissioned(all))).toEqual([3, 4, 5, 6]);
    expect(partsOf([commissioned()], commissioned({ ...all, team: 'legal' }))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is none where the team has them all, or where none is open', () => {
    expect(refusalOf([commissioned(all)], commissioned(all))).toMatchObject({
      ...{ refused: 'already-commissioned', rule: 'finance has these parts already.' },
    });
    expect(refusalOf([answered(null)], commissioned(all))).toMatchObject({
      ...{ refused: 'already-answered', rule: 'No part is open.' },
    });
  });
});

describe('a team that has some of the parts', () => {
  it('is not asked for them again in one breath with others, until it has returned them', () => {
    const both = commissioned({ parts: [2, 3] }, '2026-11-10');
    expect(refusalOf([commissioned()], both)?.refused).toBe('already-commissioned');
    expect(refusalOf([commissioned(), returned('2026-11-09')], both)).toBeNull();
  });

  it('is told which part was answered', () => {
    expect(refusalOf([answered([2])], commissioned())?.rule).toBe('Part 2 has been answered or withdrawn.');
  });
});

describe('the day of the return', () => {
  it('may be the day itself of the commission, and no earlier', () => {
    expect(refusalOf([], commissioned({ returnBy: '2026-11-04' }))).toBeNull();
    expect(refusalOf([], commissioned({ returnBy: '2026-11-03' }))).toMatchObject({
      ...{ refused: 'return-before-commission', field: 'returnBy' },
      rule: 'A return cannot be due before it is asked for.',
    });
  });

  it('is the target while that lies ahead, and must be given once it has passed', () => {
    expect(refusalOf([], commissioned({}, '2026-11-16'))).toBeNull();
    expect(refusalOf([], commissioned({}, '2026-11-17'))?.rule).toBe(
      'The target for a return has passed: it was 2026-11-16.',
    );
  });

  it('is the target of the parts that are commissioned: the earliest where they have several', () => {
    const past = [
      asked('2026-11-05', [3]),
      put({ type: 'ReceiveClarification', number: 1, text: '2024.' }, '2026-11-10'),
    ];
    const by = (parts: readonly number[]) =>
      given(received(), ...past)
        .when(commissioned({ parts }, '2026-11-11'))
        .event('PartsCommissioned').data.returnBy;
    expect([by([3]), by([4]), by([3, 4])]).toEqual(['2026-11-24', '2026-11-16', '2026-11-16']);
  });

  it('is in time itself, and the day after it is late', () => {
    const late = (at: string) =>
      given(received(), commissioned()).when(returned(at)).event('ReturnRecorded').data.late;
    expect([late('2026-11-16'), late('2026-11-17')]).toEqual([false, true]);
  });
});
