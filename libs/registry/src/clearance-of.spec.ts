// The steps of clearance, read from an authority's settings.
import { describe, expect, it } from '@jest/globals';
import { clearanceOf } from './clearance-of.js';

const authority = (settings: Record<string, unknown>) => ({
  ...{ id: 'westmarch', name: 'Westmarch Constabulary', rehearsal: false, settings },
});

describe('the steps by which an authority clears its responses', () => {
  it('are none for a new authority: its responses go directly', () => {
    expect(clearanceOf(authority({}))).toEqual([]);
  });

  it('are read in their order, by name alone or with those who take them', () => {
    const clearance = ['disclosure', { step: 'chief-officer', approvers: ['dcc-1'] }];
    expect(clearanceOf(authority({ clearance }))).toEqual([
      { step: 'disclosure', approvers: [] },
      { step: 'chief-officer', approvers: ['dcc-1'] },
    ]);
  });

  it.each([['legal'], [['mayor']], [[7]], [['legal', 'legal']]])(
    'are never guessed: %j is no setting',
    (clearance) => {
      expect(() => clearanceOf(authority({ clearance }))).toThrow(/settings of the authority/);
    },
  );
});
