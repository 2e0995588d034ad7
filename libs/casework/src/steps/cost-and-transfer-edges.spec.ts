// Costs (s12) and transfers at their edges: the parts of one law, hours that were spent, and whose permission is asked.
import { describe, expect, it } from '@jest/globals';
import { given, put, received, type Put } from '../testing/given.js';
import { estimated, passedOn } from '../testing/steps-taken.js';

const DAY = '2026-11-05';
const refusalOf = (past: readonly Put[], next: Put, first = received()) =>
  given(first, ...past).when(next).refusal;

describe('an estimate', () => {
  it('keeps the hours that were counted, and none of an activity that took none', () => {
    const next = estimated(DAY, { hours: { locate: 12, retrieve: 0, extract: 8 } });
    expect(given(received()).when(next).event('CostEstimated').data.hours).toEqual({
      locate: 12,
      extract: 8,
    });
    expect(refusalOf([next], estimated(DAY, { hours: { extract: 8, locate: 12 } }))?.refused).toBe(
      'estimate-unchanged',
    );
  });

  it('is another where any of its parts had none, or another', () => {
    expect(refusalOf([estimated(DAY)], estimated(DAY))?.refused).toBe('estimate-unchanged');
    expect(refusalOf([estimated(DAY)], estimated(DAY, { parts: [4, 5] }))).toBeNull();
    expect(refusalOf([estimated(DAY)], estimated(DAY, { hours: { locate: 12 } }))).toBeNull();
  });

  it('is of the parts of one law', () => {
    const mixed = received({
      parts: [{ text: 'One?' }, { text: 'Two?' }, { text: 'Three?', regime: 'foisa' }],
    });
    expect(refusalOf([], estimated(DAY, { parts: [1, 2] }), mixed)).toBeNull();
    expect(refusalOf([], estimated(DAY, { parts: [1, 2, 3] }), mixed)).toMatchObject({
      refused: 'different-regimes',
      rule: 'Part 1 falls under foia, part 3 under foisa: each law has its own limit.',
    });
  });
});

describe('a transfer', () => {
  it.each([
    ['foia', 'FOIA 2000 s45 code of practice, part 3'],
    ['foisa', 'FOISA 2002 s60 code of practice'],
  ])('asks the requester first under %s', (regime, section) => {
    expect(refusalOf([], passedOn(DAY, { permission: false }), received({ regime }))).toMatchObject({
      ...{ refused: 'no-permission', section },
      rule: 'The requester is asked before part 4 is passed on: their name goes with it.',
    });
  });

  it('needs no asking under the Regulations of either country', () => {
    for (const regime of ['eir', 'eisr'])
      expect(refusalOf([], passedOn(DAY, { permission: false }), received({ regime }))).toBeNull();
  });
});

describe('a part that was acted upon by its number', () => {
  const draft = put(
    {
      type: 'SubmitDraft',
      outcomes: [{ parts: [2], answer: 'disclosed', claims: [] }],
      ...{ text: 'Here it is.', urgency: null },
    },
    DAY,
    { clearance: [{ step: 'disclosure', approvers: [] }] },
  );
  const split = (part: number) => put({ type: 'SplitPart', part, texts: ['a?', 'b?'] }, DAY);
  const sentBack = put(
    { type: 'SendBack', draft: 1, step: 'disclosure', onBehalfOf: null, reasons: 'It is wrong.' },
    DAY,
    { by: 'approver-1', role: 'approver' },
  );

  it('is not split while a draft answers it; another is, and so is it once the draft went back', () => {
    expect(refusalOf([draft], split(2))).toMatchObject({
      ...{ refused: 'draft-stands', rule: 'A draft that answers part 2 is on its way.' },
    });
    expect(refusalOf([draft], split(3))).toBeNull();
    expect(refusalOf([draft, sentBack], split(2))).toBeNull();
  });
});
