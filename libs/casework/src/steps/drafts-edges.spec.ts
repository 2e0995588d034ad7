// Drafts at their edges: what is told of one that is settled, which draft takes the place of which, and what remains.
import { describe, expect, it } from '@jest/globals';
import type { ClearanceStep } from '../clearance.js';
import { given, put, received, type Put } from '../testing/given.js';

const DAY = '2026-11-18';
const clearance: readonly ClearanceStep[] = [
  ...([{ step: 'disclosure', approvers: [] }] as const),
  ...([{ step: 'legal', approvers: ['solicitor-1'] }] as const),
  ...([{ step: 'chief-officer', approvers: [] }] as const),
];
const outcomes = (parts: readonly number[]) => [{ parts, answer: 'disclosed' as const, claims: [] }];
const drafted = (parts: readonly number[] = [1, 2], text = 'Here it is.'): Put =>
  put({ type: 'SubmitDraft', outcomes: outcomes(parts), text, urgency: null }, DAY, { clearance });
const issued = (parts: readonly number[] = [1, 2], text = 'Here it is.'): Put =>
  put({ type: 'IssueResponse', outcomes: outcomes(parts), text }, DAY, { clearance });
const approved = (step: ClearanceStep['step'], by = 'approver-1', draft = 1): Put =>
  put({ type: 'ApproveStep', draft, step, onBehalfOf: null }, DAY, { by, role: 'approver', clearance });
const all = [approved('disclosure'), approved('legal', 'solicitor-1'), approved('chief-officer')];
const sentBack = (step: ClearanceStep['step'] = 'disclosure', by = 'approver-1'): Put =>
  put({ type: 'SendBack', draft: 1, step, onBehalfOf: null, reasons: 'Part 2 is wrong.' }, DAY, {
    ...{ by, role: 'approver', clearance },
  });
const refusalOf = (past: readonly Put[], next: Put) => given(received(), ...past).when(next).refusal;
const states = (...past: readonly Put[]) => given(received(), ...past).file!.drafts.map(({ state }) => state);

describe('a draft that is settled', () => {
  it('says what became of it, and what to do instead', () => {
    expect(refusalOf([drafted(), sentBack()], approved('disclosure'))).toMatchObject({
      ...{ refused: 'draft-settled', rule: 'Draft 1 is sent back.' },
      remedy: 'Judge the draft that took its place.',
    });
    expect(refusalOf([drafted(), ...all], approved('disclosure'))).toMatchObject({
      ...{ refused: 'draft-settled', rule: 'Draft 1 is cleared.', remedy: 'It may be issued.' },
    });
  });

  it('that was sent back is not submitted again unchanged', () => {
    expect(refusalOf([drafted(), sentBack()], drafted())).toMatchObject({
      ...{ refused: 'draft-unchanged', rule: 'This is draft 1, which was sent back, unchanged.' },
    });
    expect(refusalOf([drafted()], drafted())).toMatchObject({
      ...{ refused: 'draft-submitted', rule: 'Draft 1 says exactly this, and is in clearance.' },
    });
  });

  it('may be submitted again once another had taken its place', () => {
    expect(refusalOf([drafted(), drafted([1, 2], 'Otherwise.')], drafted())).toBeNull();
  });
});

describe('a draft that takes the place of another', () => {
  it('is one that answers any of its parts', () => {
    expect(states(drafted([1, 2]), drafted([2, 3]))).toEqual(['superseded', 'in-clearance']);
    expect(states(drafted([1, 2]), drafted([3, 4]))).toEqual(['in-clearance', 'in-clearance']);
  });
});

describe('a step of the clearance', () => {
  it('is taken once, and what remains is named', () => {
    expect(
      refusalOf([drafted(), approved('disclosure')], approved('disclosure', 'approver-2')),
    ).toMatchObject({
      ...{ refused: 'step-approved', remedy: 'What remains: legal, chief officer.' },
    });
    expect(refusalOf([drafted()], approved('press'))).toMatchObject({
      ...{ refused: 'no-such-step', remedy: 'It goes to disclosure, legal, chief officer.' },
    });
  });

  it('sends back only in its turn, and by those who take it', () => {
    expect(refusalOf([drafted()], sentBack('legal', 'solicitor-1'))?.refused).toBe('step-out-of-order');
    expect(refusalOf([drafted(), all[0]!], sentBack('legal', 'approver-2'))?.refused).toBe(
      'not-the-approver',
    );
    expect(refusalOf([drafted(), all[0]!], sentBack('legal', 'solicitor-1'))).toBeNull();
  });
});

describe('the quality check', () => {
  it('returns parts that the draft answers', () => {
    const checked = (parts: readonly number[] | null) =>
      put({ type: 'ReturnFromQualityCheck', draft: 1, parts, reasons: 'A name is left in.' }, DAY, {
        by: 'checker-1',
      });
    expect(refusalOf([drafted()], checked([1, 4]))).toMatchObject({
      ...{ refused: 'unknown-part', field: 'parts', rule: 'Draft 1 does not answer part 4.' },
      remedy: 'Name parts among 1, 2.',
    });
    expect(given(received(), drafted()).when(checked(null)).event('DraftReturned').data.parts).toEqual([
      1, 2,
    ]);
  });
});

describe('a response that is not cleared', () => {
  it('is told which steps are still to approve its draft', () => {
    expect(refusalOf([drafted(), all[0]!], issued())).toMatchObject({
      ...{ refused: 'not-cleared', rule: 'Draft 1 is not cleared: legal, chief officer still to approve.' },
      remedy: 'Issue it when every step has approved.',
    });
  });

  it('is told that it is not what was cleared, or that nothing is', () => {
    expect(refusalOf([drafted(), ...all], issued([1, 2], 'Other words.'))?.refused).toBe(
      'not-what-was-cleared',
    );
    expect(refusalOf([drafted()], issued([1, 2], 'Other words.'))).toMatchObject({
      refused: 'not-cleared',
      rule: 'This authority clears its responses (disclosure, legal, chief officer), and no draft of this one is cleared.',
    });
  });
});
