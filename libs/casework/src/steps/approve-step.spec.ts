// Clearance: a draft on its way to those who approve it, and back.
import { describe, expect, it } from '@jest/globals';
import type { ClearanceStep } from '../clearance.js';
import { DAY, TEXT, approved, both, clearance, drafted, outcomes } from '../testing/clearing.js';
import { given, put, received } from '../testing/given.js';
import { claimed, weighed, withheld } from '../testing/steps-taken.js';

const sentBack = (step: ClearanceStep['step'], by: string, reasons = 'Part 2 is not answered.') =>
  put({ type: 'SendBack', draft: 1, step, onBehalfOf: null, reasons }, DAY, { by, role: 'approver' });
const checked = (by: string, over: object = {}) =>
  put(
    { type: 'ReturnFromQualityCheck', draft: 1, parts: null, reasons: 'A name is left in.', ...over },
    DAY,
    {
      by,
    },
  );
const issued = (text = TEXT) => put({ type: 'IssueResponse', outcomes, text }, DAY, { clearance });

describe('a response that the authority clears', () => {
  it('is issued when every step has approved it, as the draft it was', () => {
    const then = given(received(), drafted(), ...both).when(issued());
    expect(then.event('ResponseIssued').data).toMatchObject({ number: 1, draft: 1 });
    expect(then.file.drafts[0]).toMatchObject({ state: 'issued', approvals: [{ step: 'disclosure' }, {}] });
  });

  it('tells the law when the draft was ready and when it was signed off', () => {
    const facts = given(received(), drafted(), ...both).file!.facts.map(({ fact }) => fact);
    expect(facts).toEqual([
      { type: 'step-done', step: 'draft', on: DAY },
      { type: 'step-done', step: 'sign-off', on: DAY },
    ]);
  });

  it('is not issued before, nor with other words', () => {
    expect(given(received()).when(issued()).refusal).toMatchObject({ refused: 'not-cleared' });
    expect(given(received(), drafted(), both[0]!).when(issued()).refusal).toMatchObject({
      refused: 'not-cleared',
      rule: expect.stringContaining('legal'),
    });
    expect(given(received(), drafted(), ...both).when(issued('Something else.')).refusal).toMatchObject({
      refused: 'not-what-was-cleared',
    });
  });

  it('is not issued when a claim was weighed again after it was cleared', () => {
    const past = [received(), claimed(DAY), weighed(DAY)];
    const refusing = { outcomes: [{ parts: [4], answer: 'withheld', claims: [] }], text: 'No.' } as const;
    const draft = put({ type: 'SubmitDraft', ...refusing, urgency: null }, DAY, { clearance });
    const cleared = [...past, draft, ...both];
    expect(given(...cleared).when(withheld(DAY, refusing, { clearance })).refusal).toBeNull();
    const changed = given(...cleared, weighed(DAY, { reasons: 'It has changed.' }));
    expect(changed.when(withheld(DAY, refusing, { clearance })).refusal).toMatchObject({
      refused: 'not-what-was-cleared',
    });
  });

  it('goes directly where no steps are configured', () => {
    expect(given(received()).when({ ...issued(), clearance: [] }).refusal).toBeNull();
    const ready = given(received(), drafted({}, { clearance: [] }));
    expect(ready.file?.drafts[0]?.state).toBe('cleared');
  });
});

describe('approval', () => {
  const past = given(received(), drafted());

  it('is never given by whoever drafted it', () => {
    for (const step of [
      approved('disclosure', 'officer-1'),
      sentBack('disclosure', 'officer-1'),
      checked('officer-1'),
    ])
      expect(past.when(step).refusal).toMatchObject({ refused: 'own-draft' });
  });

  it('keeps to the order of the steps, unless the draft is urgent', () => {
    expect(past.when(approved('legal', 'solicitor-1')).refusal).toMatchObject({
      refused: 'step-out-of-order',
    });
    const urgent = given(received(), drafted({ urgency: 'It is day 20.' }));
    expect(urgent.when(approved('legal', 'solicitor-1')).refusal).toBeNull();
    expect(past.when(drafted({ text: 'Other.', urgency: ' ' })).refusal).toMatchObject({
      refused: 'no-reason',
      field: 'urgency',
    });
  });

  it('is given by those whom the settings name for the step', () => {
    expect(
      given(received(), drafted(), both[0]!).when(approved('legal', 'approver-1')).refusal,
    ).toMatchObject({ refused: 'not-the-approver' });
  });

  it.each([
    [approved('press', 'approver-1'), 'no-such-step'],
    [approved('disclosure', 'approver-1', null, 2), 'no-such-draft'],
  ])('is refused for what is not asked', (step, refused) => {
    expect(past.when(step).refusal).toMatchObject({ refused });
  });

  it('is given once for a step, and never after the draft is cleared', () => {
    expect(given(received(), drafted(), both[0]!).when(both[0]!).refusal).toMatchObject({
      refused: 'step-approved',
    });
    expect(given(received(), drafted(), ...both).when(both[1]!).refusal).toMatchObject({
      refused: 'draft-settled',
    });
  });
});

describe('a draft that goes back', () => {
  it('goes back from a step, or from the quality check, with reasons that are sealed', () => {
    const back = given(received(), drafted()).when(sentBack('disclosure', 'approver-1'));
    expect(back.event('DraftSentBack')).toMatchObject({
      data: { draft: 1, step: 'disclosure' },
      sealed: { reasons: 'Part 2 is not answered.' },
    });
    const returned = given(received(), drafted()).when(checked('officer-2', { parts: [2] }));
    expect(returned.event('DraftReturned').data).toEqual({ draft: 1, parts: [2] });
  });

  it('does not go back without reasons', () => {
    const past = given(received(), drafted());
    expect(past.when(sentBack('disclosure', 'approver-1', ' ')).refusal).toMatchObject({
      refused: 'no-reasons',
    });
    expect(past.when(checked('officer-2', { reasons: '' })).refusal).toMatchObject({ refused: 'no-reasons' });
  });

  it('is checked before it is approved, for parts that it answers', () => {
    expect(given(received(), drafted(), both[0]!).when(checked('officer-2')).refusal).toMatchObject({
      refused: 'past-quality-check',
    });
    expect(given(received(), drafted()).when(checked('officer-2', { parts: [3] })).refusal).toMatchObject({
      refused: 'unknown-part',
      field: 'parts',
    });
  });

  it('comes again mended, not as it was, and starts its steps afresh', () => {
    const past = given(received(), drafted(), both[0]!, sentBack('legal', 'solicitor-1'));
    expect(past.when(drafted()).refusal).toMatchObject({ refused: 'draft-unchanged' });
    const mended = past.when(drafted({ text: 'Here is all that we hold.' }));
    expect(mended.event('DraftSubmitted').data.number).toBe(2);
    expect(mended.file.drafts[1]).toMatchObject({ state: 'in-clearance', approvals: [] });
  });

  it('gives way to a new draft of the same parts; the same one is not submitted twice', () => {
    const past = given(received(), drafted());
    expect(past.when(drafted()).refusal).toMatchObject({ refused: 'draft-submitted' });
    expect(past.when(drafted({ text: 'Better.' })).file.drafts[0]?.state).toBe('superseded');
  });

  it('tells at once what its notice lacks', () => {
    const claim = {
      exemption: '43(2)',
      duty: 'communicate',
      limbs: [],
      likelihood: 'would',
      reasons: '',
      publicInterest: null,
    } as const;
    const poor = put(
      {
        type: 'SubmitDraft',
        outcomes: [{ parts: [4], answer: 'withheld', claims: [claim] }],
        ...{ text: 'No.', urgency: null },
      },
      DAY,
      { clearance },
    );
    const { findings } = given(received()).when(poor).event('DraftSubmitted').data;
    expect(findings.map(({ code }) => code)).toEqual(['reasons-missing', 'balance-missing']);
  });
});
