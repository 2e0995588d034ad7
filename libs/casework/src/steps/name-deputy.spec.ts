// Who stands in for whom, and on which days; and what a deputy may then approve.
import { describe, expect, it } from '@jest/globals';
import type { ClearanceStep } from '../clearance.js';
import type { CommandOf } from '../commands.js';
import { given, put, received, type Put } from '../testing/given.js';

const named = (over: Partial<CommandOf<'NameDeputy'>> = {}): Put =>
  put(
    {
      ...{ type: 'NameDeputy', person: 'solicitor-1', deputy: 'solicitor-2' },
      ...{ from: '2026-11-16', to: '2026-11-20', ...over },
    },
    '2026-11-13',
    { by: 'head-1', role: 'approver' },
  );
const refusalOf = (past: readonly Put[], next: Put) => given(received(), ...past).when(next).refusal;

describe('a deputy', () => {
  it('may be named for one day, and not for an absence that ends before it begins', () => {
    expect(refusalOf([], named({ to: '2026-11-16' }))).toBeNull();
    expect(refusalOf([], named({ to: '2026-11-15' }))).toMatchObject({
      ...{ refused: 'ends-before-it-begins', field: 'to' },
      rule: 'An absence from 2026-11-16 does not end on 2026-11-15.',
    });
  });

  it('is not named again for days that are covered', () => {
    for (const over of [{}, { from: '2026-11-17', to: '2026-11-19' }, { from: '2026-11-20' }])
      expect(refusalOf([named()], named(over))).toMatchObject({
        refused: 'deputy-named',
        rule: 'solicitor-2 stands in for solicitor-1 from 2026-11-16 to 2026-11-20 already.',
      });
  });

  it.each<[string, Partial<CommandOf<'NameDeputy'>>]>([
    ['from an earlier day', { from: '2026-11-13' }],
    ['to a later day', { to: '2026-11-23' }],
    ['for somebody else', { person: 'solicitor-3' }],
    ['who is somebody else', { deputy: 'solicitor-3' }],
  ])('may be named besides %s', (_, over) => {
    expect(refusalOf([named()], named(over))).toBeNull();
  });
});

describe('what a deputy approves', () => {
  const clearance: readonly ClearanceStep[] = [{ step: 'legal', approvers: ['solicitor-1', 'solicitor-9'] }];
  const drafted = (by = 'officer-1') =>
    put(
      {
        type: 'SubmitDraft',
        outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }],
        ...{ text: 'Here it is.', urgency: null },
      },
      '2026-11-16',
      { clearance, by },
    );
  const approved = (at: string, by = 'solicitor-2', onBehalfOf: string | null = 'solicitor-1') =>
    put({ type: 'ApproveStep', draft: 1, step: 'legal', onBehalfOf }, at, {
      ...{ by, role: 'approver', clearance },
    });

  it('is approved on the days of the absence, from its first to its last', () => {
    const past = [named(), drafted()];
    for (const day of ['2026-11-16', '2026-11-20']) expect(refusalOf(past, approved(day))).toBeNull();
    expect(refusalOf(past, approved('2026-11-21'))).toMatchObject({
      refused: 'not-the-deputy',
      rule: 'solicitor-2 is not named as the deputy of solicitor-1 on 2026-11-21.',
    });
    const ahead = [named({ from: '2026-11-17' }), drafted()];
    expect(refusalOf(ahead, approved('2026-11-16'))?.refused).toBe('not-the-deputy');
  });

  it('is not approved by the deputy of another, nor for a person whose deputy is another', () => {
    const past = [named(), named({ person: 'solicitor-9', deputy: 'solicitor-3' }), drafted()];
    expect(refusalOf(past, approved('2026-11-17', 'solicitor-3'))?.refused).toBe('not-the-deputy');
    expect(refusalOf(past, approved('2026-11-17', 'solicitor-2', 'solicitor-9'))?.refused).toBe(
      'not-the-deputy',
    );
  });

  it('is nothing that whoever they stand in for has drafted, or does not take', () => {
    expect(refusalOf([named(), drafted('solicitor-1')], approved('2026-11-17'))).toMatchObject({
      refused: 'own-draft',
      rule: 'solicitor-1 drafted it: nobody approves what they drafted, nor does a deputy in their place.',
      remedy: 'Ask another approver.',
    });
    const past = [named({ person: 'head-2' }), drafted()];
    expect(refusalOf(past, approved('2026-11-17', 'solicitor-2', 'head-2'))).toMatchObject({
      refused: 'not-the-approver',
      rule: 'head-2 does not take that step: solicitor-1 or solicitor-9 does.',
      remedy: 'Approve for one of them, or leave it to them.',
    });
    expect(refusalOf([drafted()], approved('2026-11-17', 'solicitor-2', null))).toMatchObject({
      rule: 'legal is taken by solicitor-1 or solicitor-9.',
    });
  });

  it('may be a step that anybody takes who did not draft it', () => {
    const anybody: Put = { ...approved('2026-11-17'), clearance: [{ step: 'legal', approvers: [] }] };
    const draft: Put = { ...drafted(), clearance: [{ step: 'legal', approvers: [] }] };
    expect(refusalOf([named(), draft], anybody)).toBeNull();
  });
});
