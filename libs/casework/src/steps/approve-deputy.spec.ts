// Who approves while somebody is away: the deputy that was named, and nobody else.
import { describe, expect, it } from '@jest/globals';
import type { ClearanceStep } from '../clearance.js';
import { given, put, received, type Put } from '../testing/given.js';

const DAY = '2026-11-18';
const clearance: readonly ClearanceStep[] = [
  { step: 'disclosure', approvers: [] },
  { step: 'legal', approvers: ['solicitor-1'] },
];
const TEXT = 'Here is what we hold.';
const outcomes = [{ parts: [1, 2], answer: 'disclosed', claims: [] }] as const;
const drafted = (over: { text?: string; urgency?: string } = {}, more: Partial<Put> = {}) =>
  put({ type: 'SubmitDraft', outcomes, text: over.text ?? TEXT, urgency: over.urgency ?? null }, DAY, {
    clearance,
    ...more,
  });
const approved = (step: ClearanceStep['step'], by: string, onBehalfOf: string | null = null, draft = 1) =>
  put({ type: 'ApproveStep', draft, step, onBehalfOf }, DAY, { by, role: 'approver', clearance });
const deputy = (over: object = {}) =>
  put(
    {
      ...{ type: 'NameDeputy', person: 'solicitor-1', deputy: 'solicitor-2' },
      ...{ from: '2026-11-16', to: '2026-11-20', ...over },
    },
    DAY,
    { by: 'head-1', role: 'approver' },
  );
const both = [approved('disclosure', 'approver-1'), approved('legal', 'solicitor-1')];

describe('a deputy', () => {
  const waiting = [received(), drafted(), both[0]!];

  it('approves for whoever is away, and says for whom', () => {
    const then = given(...waiting, deputy()).when(approved('legal', 'solicitor-2', 'solicitor-1'));
    expect(then.event('StepApproved')).toMatchObject({
      actor: { id: 'solicitor-2' },
      data: { step: 'legal', onBehalfOf: 'solicitor-1', cleared: true },
    });
  });

  it.each([
    ['not named', [], approved('legal', 'solicitor-2', 'solicitor-1'), 'not-the-deputy'],
    [
      'named for other days',
      [deputy({ from: '2026-11-19' })],
      approved('legal', 'solicitor-2', 'solicitor-1'),
      'not-the-deputy',
    ],
    ['silent about for whom', [deputy()], approved('legal', 'solicitor-2'), 'not-the-approver'],
    [
      'standing in for somebody who does not take the step',
      [deputy({ person: 'press-1' })],
      approved('legal', 'solicitor-2', 'press-1'),
      'not-the-approver',
    ],
    [
      'standing in for whoever drafted it',
      [deputy({ person: 'officer-1' })],
      approved('legal', 'solicitor-2', 'officer-1'),
      'own-draft',
    ],
    [
      'the drafter',
      [deputy({ deputy: 'officer-1' })],
      approved('legal', 'officer-1', 'solicitor-1'),
      'own-draft',
    ],
  ])('may not when %s', (_why, named, step, refused) => {
    expect(given(...waiting, ...named).when(step).refusal).toMatchObject({ refused });
  });

  it.each([
    [{ person: '' }, 'no-person'],
    [{ deputy: ' ' }, 'no-deputy'],
    [{ deputy: 'solicitor-1' }, 'own-deputy'],
    [{ to: '2026-11-15' }, 'ends-before-it-begins'],
  ])('is named in full: %j', (over, refused) => {
    expect(given(received()).when(deputy(over)).refusal).toMatchObject({ refused });
  });

  it('is named once for the same days', () => {
    expect(given(received(), deputy()).when(deputy()).refusal).toMatchObject({ refused: 'deputy-named' });
  });
});
