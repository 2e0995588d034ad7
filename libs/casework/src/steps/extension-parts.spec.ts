// Which parts an extension is for, what it is asked for, and when a second one is one.
import { describe, expect, it } from '@jest/globals';
import type { CommandOf } from '../commands.js';
import { given, put, received, type Put } from '../testing/given.js';
import { asked, claimed, withheld } from '../testing/steps-taken.js';

const extended = (over: Partial<CommandOf<'ExtendResponseTime'>> = {}, at = '2026-11-27'): Put =>
  put(
    {
      ...{ type: 'ExtendResponseTime', exemptions: ['43(2)'], estimate: '2026-12-22', parts: null },
      ...{ reasons: 'The balance is not yet decided.', ...over },
    },
    at,
  );
const answered = (parts: readonly number[] | null) =>
  withheld('2026-11-20', { outcomes: [{ parts, answer: 'not-held', claims: [] }] });
const approval = { director: 'director-1', on: '2026-12-18', reason: 'Counsel advises in January.' };
const again = (over: Partial<CommandOf<'ExtendResponseTime'>> = {}) =>
  extended({ estimate: '2027-01-15', approval, ...over }, '2026-12-18');
const partsOf = (past: readonly Put[], next: Put) =>
  given(received(), ...past)
    .when(next)
    .event('ResponseTimeExtended').data.parts;
const refusalOf = (past: readonly Put[], next: Put, first = received()) =>
  given(first, ...past).when(next).refusal;

describe('every part, where none is named', () => {
  it('is every part that is open, whose clock runs and that was not extended before', () => {
    const past = [answered([1]), asked('2026-11-20', [2]), extended({ parts: [3] }, '2026-11-20')];
    expect(partsOf(past, extended())).toEqual([4, 5, 6, 7]);
  });

  it('is of a second extension every part that was extended before', () => {
    const past = [extended({ parts: [3, 4] }), answered([4])];
    expect(partsOf([past[0]!], again())).toEqual([3, 4]);
    const later = withheld('2026-12-10', { outcomes: [{ parts: [4], answer: 'not-held', claims: [] }] });
    expect(partsOf([past[0]!, later], again())).toEqual([3]);
  });

  it('may be no part at all', () => {
    expect(refusalOf([extended()], extended({}, '2026-11-30'))).toMatchObject({
      ...{ refused: 'already-extended', rule: 'No part is left to extend.' },
    });
    expect(
      refusalOf([], again({ estimate: '2027-01-15', approval: { ...approval, on: '2026-11-16' } })),
    ).toMatchObject({
      ...{ refused: 'not-a-second-extension', rule: 'No part has been extended before.' },
    });
  });
});

describe('a part that is named', () => {
  it.each<[string, readonly Put[], Put, string, string]>([
    ['answered', [answered([4])], extended({ parts: [4] }), 'already-answered', 'Part 4 has been answered.'],
    [
      'awaiting clarification',
      [asked('2026-11-20', [4])],
      extended({ parts: [4] }),
      'clarification-awaited',
      'Part 4 awaits clarification: no clock runs that could be extended.',
    ],
    [
      'extended',
      [extended({ parts: [4] })],
      extended({ parts: [3, 4] }, '2026-11-30'),
      'already-extended',
      'The time for part 4 has been extended already.',
    ],
    [
      'extended for the first time',
      [extended({ parts: [4] })],
      again({ parts: [3, 4] }),
      'not-a-second-extension',
      'The time for part 3 has not been extended before.',
    ],
    ['not there', [], extended({ parts: [9] }), 'unknown-part', 'The request has no part 9.'],
  ])('and is %s is not extended so', (_, past, next, refused, rule) => {
    expect(refusalOf(past, next)).toMatchObject({ refused, rule });
  });
});

describe('the exemptions whose balance is weighed', () => {
  it('are claimed for every one of the parts, where none is named', () => {
    const past = [claimed('2026-11-16'), claimed('2026-11-16', { parts: [5], exemption: '36(2)(c)' })];
    const of = (parts: readonly number[]) => extended({ parts, exemptions: [] });
    expect(
      given(received(), ...past)
        .when(of([4, 5]))
        .event('ResponseTimeExtended').data.exemptions,
    ).toEqual(['43(2)', '36(2)(c)']);
    expect(refusalOf(past, of([4, 6]))).toMatchObject({ refused: 'no-exemption', field: 'exemptions' });
  });
});

describe('more time under other laws', () => {
  const plain = { exemptions: [], estimate: null } as const;

  it('is given in Scotland by neither law of freedom of information', () => {
    expect(refusalOf([], extended(plain), received({ regime: 'foisa' }))).toMatchObject({
      ...{ refused: 'no-extension-here', section: 'FOISA 2002 s10(1)' },
    });
  });

  it.each([
    ['eir', 'EIR 2004 reg 7'],
    ['sar', 'UK GDPR art 12(3)'],
  ])('says why it is needed, and estimates a day ahead if it estimates any: %s', (regime, section) => {
    const first = received({ regime });
    const refusal = (over: object) => refusalOf([], extended({ ...plain, ...over }, '2026-11-20'), first);
    expect(refusal({ reasons: ' ' })).toMatchObject({ refused: 'no-reasons', field: 'reasons' });
    expect(refusal({ estimate: '2026-11-20' })).toMatchObject({
      ...{ refused: 'estimate-not-ahead', section: expect.stringContaining(section) },
    });
    expect(refusal({})).toBeNull();
  });

  it('may go without reasons where a balance speaks for itself', () => {
    expect(refusalOf([], extended({ reasons: ' ' }))).toBeNull();
  });

  it('is told by the last day for the answer, and not after it', () => {
    const first = received({ regime: 'eir' });
    expect(refusalOf([], extended(plain, '2026-12-01'), first)).toBeNull();
    expect(refusalOf([], extended(plain, '2026-12-02'), first)).toMatchObject({
      refused: 'notice-out-of-time',
      rule: 'The notice of more time for part 1 was owed by 2026-12-01; without it there is none.',
    });
  });

  it('is told for parts of one law at a time', () => {
    const mixed = received({ parts: [{ text: 'One?' }, { text: 'Two?', regime: 'eir' }] });
    expect(refusalOf([], extended(), mixed)).toMatchObject({ refused: 'two-regimes', field: 'parts' });
  });
});

describe('the estimate of a second extension', () => {
  it('is later than every date promised before for its parts', () => {
    const past = [
      extended({ parts: [3], estimate: '2027-01-08' }),
      extended({ parts: [4], estimate: '2026-12-22' }),
    ];
    const estimating = (estimate: string) => refusalOf(past, again({ parts: [3, 4], estimate }));
    expect(estimating('2027-01-08')).toMatchObject({
      ...{ refused: 'estimate-not-new', rule: 'A decision was promised by 2027-01-08 already.' },
    });
    expect(estimating('2027-01-09')).toBeNull();
  });
});
