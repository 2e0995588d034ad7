// The balance of the public interest, weighed for a qualified exemption (s2(2)(b), s17(3)).
import { describe, expect, it } from '@jest/globals';
import { given, received } from '../testing/given.js';
import { claimed, weighed, withheld } from '../testing/steps-taken.js';

const DAY = '2026-11-16';

describe('the balance of the public interest (s2(2)(b), s17(3))', () => {
  const past = given(received(), claimed(DAY));

  it('is told by its counts and which way it falls, never by its words', () => {
    const { data, sealed } = past.when(weighed(DAY)).event('PublicInterestWeighed');
    expect(data).toMatchObject({ claim: 1, favouring: 1, against: 1, conclusion: 'maintain' });
    expect(JSON.stringify(data)).not.toMatch(/money|contract/);
    expect(sealed.favouring[0]).toEqual({ factor: 'Public money was spent.', weight: 'moderate' });
  });

  it.each([
    [{ favouring: [] }, 'one-sided-balance', 's17(3)(b)'],
    [{ against: [{ factor: ' ', weight: 'strong' }] }, 'one-sided-balance', 's17(3)(b)'],
    [{ reasons: '' }, 'no-conclusion', 's17(3)(b)'],
  ] as const)('is refused when it is wanting: %j', (over, refused, section) => {
    expect(past.when(weighed(DAY, over)).refusal).toMatchObject({
      refused,
      section: `FOIA 2000 ${section}`,
    });
  });

  it('is not owed by an absolute exemption', () => {
    const absolute = claimed(DAY, { exemption: '41(1)', likelihood: null });
    expect(given(received(), absolute).when(weighed(DAY)).refusal).toMatchObject({
      refused: 'absolute-exemption',
      section: 'FOIA 2000 s2(3)',
    });
  });

  it('is struck again when something has changed, and not otherwise', () => {
    const struck = given(received(), claimed(DAY), weighed(DAY));
    expect(struck.when(weighed(DAY)).refusal).toMatchObject({ refused: 'balance-unchanged' });
    expect(struck.when(weighed(DAY, { conclusion: 'disclose' })).refusal).toBeNull();
  });

  it('that favours disclosure withholds nothing', () => {
    const struck = given(received(), claimed(DAY), weighed(DAY, { conclusion: 'disclose' }));
    expect(struck.when(withheld(DAY)).refusal).toMatchObject({
      refused: 'balance-favours-disclosure',
      section: 'FOIA 2000 s2(2)(b)',
    });
  });
});
