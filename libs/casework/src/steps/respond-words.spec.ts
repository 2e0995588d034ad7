// What a response leaves on the record: its words sealed, what it is late with, and what the law is told of each part.
import { describe, expect, it } from '@jest/globals';
import type { ClearanceStep } from '../clearance.js';
import type { OutcomeGiven } from '../answers.js';
import type { Claim } from '../outcomes.js';
import { given, put, received, type Put } from '../testing/given.js';
import { estimated, passedOn, shownVexatious, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';
const claim: Claim = {
  ...{ exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would-be-likely' },
  reasons: 'Rivals would gain.',
  publicInterest: {
    ...{ favouring: ['Public money was spent.'], against: ['The next contract would cost more.'] },
    conclusion: 'The contract is about to be let again.',
  },
};
const giving = (parts: readonly number[], answer: OutcomeGiven['answer'], claims: readonly Claim[] = []) => ({
  ...{ parts, answer, claims },
});
const issued = (at: string, ...outcomes: readonly OutcomeGiven[]) => withheld(at, { outcomes });

describe('the words of a response', () => {
  it('are sealed: the letter, each claim with its part, and why a part in particular is answered so', () => {
    const { sealed } = given(received())
      .when(
        issued(
          DAY,
          { ...giving([4, 5], 'withheld', [claim]), why: 'Both are priced in the contract.' },
          { ...giving([1], 'disclosed'), why: ' ' },
        ),
      )
      .event('ResponseIssued');
    expect(sealed).toEqual({
      text: 'We withhold the prices.',
      claims: [
        { ...claim, part: 4 },
        { ...claim, part: 5 },
      ],
      why: [
        { part: 4, text: 'Both are priced in the contract.' },
        { part: 5, text: 'Both are priced in the contract.' },
      ],
    });
  });

  it('hold nothing in particular where nothing was written', () => {
    const { sealed } = given(received())
      .when(issued(DAY, giving([1], 'disclosed')))
      .event('ResponseIssued');
    expect(sealed).toEqual({ text: 'We withhold the prices.', claims: [] });
  });
});

describe('exemptions first relied on in a late response', () => {
  const late = (at: string, ...outcomes: readonly OutcomeGiven[]) => {
    const then = given(received()).when(issued(at, ...outcomes));
    expect(then.refusal).toBeNull();
    return then.events.flatMap((event) => (event.type === 'LateRelianceRecorded' ? [event.data] : []));
  };

  const both = [
    { ...giving([4], 'withheld', [claim]), why: 'It is the price.' },
    { ...giving([5], 'withheld', [claim]), why: 'It is the rebate.' },
  ];

  it('are told on the record, each with its parts and the duty to specify it in time', () => {
    const other = { ...claim, exemption: '42(1)', likelihood: null };
    const told = { why: 'after-the-time', law: 'FOIA 2000 s10(1), s17(1)', claim: null, response: 1 };
    expect(late('2026-12-02', ...both, giving([6], 'withheld', [other]))).toEqual([
      { exemption: '43(2)', parts: [4, 5], ...told },
      { exemption: '42(1)', parts: [6], ...told },
    ]);
  });

  it('are not late on the last day', () => {
    expect(late('2026-12-01', ...both)).toEqual([]);
  });
});

describe('a refusal on cost that cites its provision', () => {
  const past = [
    estimated('2026-11-05'),
    estimated('2026-11-05', { ground: '12(2)', hours: { determine: 19 } }),
  ];
  const confirms = (exemption: string) =>
    given(received(), ...past)
      .when(issued(DAY, giving([4], 'refused-cost', [{ ...claim, exemption }])))
      .event('ResponseIssued').data.outcomes[0]?.confirmOrDeny;

  it('confirms that the information is held under 12(1), and says neither under 12(2)', () => {
    expect(confirms('12(1)')).toBe('confirmed');
    expect(confirms('12(2)')).toBe('neither');
  });
});

describe('the law is told of each part', () => {
  const facts = (past: readonly Put[], next: Put) => {
    const before = given(received(), ...past);
    return before.when(next).file.facts.slice(before.file!.facts.length);
  };

  it.each<[OutcomeGiven['answer'], readonly Put[]]>([
    ['disclosed', []],
    ['not-held', []],
    ['transferred', [passedOn('2026-11-10')]],
  ])('answered as %s, that nothing was refused', (answer, past) => {
    expect(facts(past, issued(DAY, giving([4], answer)))).toEqual([
      { parts: [4], fact: { type: 'answered', on: DAY } },
    ]);
  });

  it('that some were refused and the others not, where one letter does both', () => {
    const next = issued(DAY, giving([1], 'disclosed'), giving([4], 'refused-vexatious'));
    expect(facts([shownVexatious('2026-11-05')], next)).toEqual([
      { parts: [1], fact: { type: 'answered', on: DAY } },
      { parts: [4], fact: { type: 'answered', on: DAY, refused: true } },
    ]);
  });

  it('and each part keeps its own outcome', () => {
    const { file } = given(received()).when(issued(DAY, giving([1], 'disclosed'), giving([2], 'not-held')));
    expect(file.parts.slice(0, 3).map(({ outcome }) => outcome?.answer ?? null)).toEqual([
      ...['disclosed', 'not-held', null],
    ]);
  });
});

describe('the draft that a response was', () => {
  const clearance: readonly ClearanceStep[] = [{ step: 'disclosure', approvers: [] }];
  const drafted = (parts: readonly number[]) =>
    put(
      {
        type: 'SubmitDraft',
        outcomes: [giving(parts, 'disclosed')],
        ...{ text: 'We withhold the prices.', urgency: null },
      },
      DAY,
      { clearance },
    );
  const approved = put({ type: 'ApproveStep', draft: 1, step: 'disclosure', onBehalfOf: null }, DAY, {
    ...{ by: 'approver-1', role: 'approver', clearance },
  });

  it('is issued with it, and a draft of other parts stays where it stood', () => {
    const past = given(received(), drafted([1]), drafted([2]), approved);
    const before = past.file!.drafts[1]!.state;
    const { file } = past.when({ ...issued(DAY, giving([1], 'disclosed')), clearance });
    expect(file.drafts.map(({ state }) => state)).toEqual(['issued', before]);
    expect(before).not.toBe('issued');
  });
});
