// Requests counted as one for their cost (s12(4)): within sixty consecutive working days, each named once.
import { describe, expect, it } from '@jest/globals';
import type { CommandOf } from '../commands.js';
import { given, put, received, type Put } from '../testing/given.js';

const OTHER = { reference: 'FOI-2026-000009', receivedOn: '2026-10-12' };
const THIRD = { reference: 'FOI-2026-000010', receivedOn: '2026-10-14' };
const aggregated = (over: Partial<CommandOf<'AggregateRequests'>> = {}, at = '2026-11-16'): Put =>
  put(
    {
      ...{ type: 'AggregateRequests', requests: [OTHER], information: 'similar', persons: 'same-person' },
      ...{ because: 'All ask for the prices.', ...over },
    },
    at,
  );
const refusalOf = (past: readonly Put[], next: Put, first = received()) =>
  given(first, ...past).when(next).refusal;

describe('requests aggregated', () => {
  it('are aggregated under the Act where any part of the letter is under it', () => {
    const mixed = received({ parts: [{ text: 'One?', regime: 'eir' }, { text: 'Two?' }] });
    expect(refusalOf([], aggregated(), mixed)).toBeNull();
    const none = received({ parts: [{ text: 'One?', regime: 'eir' }] });
    expect(refusalOf([], aggregated(), none)).toMatchObject({
      refused: 'no-aggregation',
      rule: 'Requests are not counted as one for their cost under eir.',
    });
  });

  it('are each named once, and this one not at all', () => {
    expect(refusalOf([], aggregated({ requests: [OTHER, THIRD] }))).toBeNull();
    expect(refusalOf([], aggregated({ requests: [OTHER, THIRD, OTHER] }))).toMatchObject({
      ...{ refused: 'same-request', field: 'requests' },
      rule: 'FOI-2026-000009 is named twice: this request counts without being named.',
    });
  });
});

describe('an aggregation that is made again', () => {
  const both = aggregated({ requests: [OTHER, THIRD] });

  it('unchanged is refused, in whatever order the requests are named', () => {
    expect(refusalOf([both], aggregated({ requests: [THIRD, OTHER] }))?.refused).toBe(
      'aggregation-unchanged',
    );
  });

  it.each<[string, Partial<CommandOf<'AggregateRequests'>>]>([
    ['of the same and not of similar information', { requests: [OTHER, THIRD], information: 'same' }],
    ['by people who act together', { requests: [OTHER, THIRD], persons: 'in-concert' as never }],
    ['with one request fewer', { requests: [OTHER] }],
    [
      'with another request in the place of one',
      { requests: [OTHER, { ...THIRD, reference: 'FOI-2026-000011' }] },
    ],
    ['with another date of receipt', { requests: [OTHER, { ...THIRD, receivedOn: '2026-10-15' }] }],
  ])('%s is another', (_, over) => {
    expect(refusalOf([both], aggregated(over))).toBeNull();
  });
});
