// Who approves while somebody is away: the deputy that was named, and nobody else.
import { describe, expect, it } from '@jest/globals';
import { DAY, approved, both, drafted } from '../testing/clearing.js';
import { given, put, received } from '../testing/given.js';

const deputy = (over: object = {}) =>
  put(
    {
      ...{ type: 'NameDeputy', person: 'solicitor-1', deputy: 'solicitor-2' },
      ...{ from: '2026-11-16', to: '2026-11-20', ...over },
    },
    DAY,
    { by: 'head-1', role: 'approver' },
  );

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
