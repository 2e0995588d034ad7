// Our own refusals, read as plain letters by the check of notices, under each of the four laws: no breach is found.
import { describe, expect, it } from '@jest/globals';
import { readLetter, type RefusalRegime } from '@twentieth/statute';
import { render, type FactsFor } from './register.js';
import { EXAMPLES } from './testing/example-facts.js';

type Response = FactsFor<'response'>;
type Claim = Response['claims'][number];

const CITED: Readonly<Record<RefusalRegime, { withheld: string; ncnd: string; absolute: string | null }>> = {
  foia: { withheld: '43(2)', ncnd: '24(2)', absolute: '21(1)' },
  eir: { withheld: '12(5)(e)', ncnd: '12(6)', absolute: null },
  foisa: { withheld: '33(1)(b)', ncnd: '33(1)(b)', absolute: '25(1)' },
  eisr: { withheld: '10(5)(e)', ncnd: '10(8)', absolute: null },
};
const REGIMES: readonly RefusalRegime[] = ['foia', 'eir', 'foisa', 'eisr'];

const claim = (regime: RefusalRegime, exemption: string, over: Partial<Claim> = {}): Claim => ({
  ...{ part: 1, regime, exemption, duty: 'communicate', limbs: [], likelihood: 'would' },
  reasons:
    'The supplier would lose its place in a tender that is still open, because its prices would be known.',
  publicInterest: {
    favouring: ['People should know what public money buys.'],
    against: ['A fair tender gets the public a better price.'],
    conclusion: 'The public interest in maintaining the exemption outweighs that in disclosure.',
  },
  ...over,
});

const answering = (
  regime: RefusalRegime,
  answer: Response['parts'][number]['answer'],
  claims: readonly Claim[],
  over: Partial<Response['parts'][number]> = {},
): string => {
  const parts = [{ number: 1, question: 'What did it cost?', answer, regime, ...over }];
  const { workingDaysLate: _late, ...facts } = EXAMPLES.response;
  return render('response', { ...facts, parts, claims }).text;
};

const breaches = (text: string, regime: RefusalRegime) =>
  readLetter(text, regime)
    .findings.filter(({ severity }) => severity === 'breach')
    .map(({ code, message }) => `${code}: ${message}`);

describe.each(REGIMES)('under %s', (regime) => {
  const { withheld, ncnd, absolute } = CITED[regime];

  it('a notice that withholds', () => {
    expect(breaches(answering(regime, 'withheld', [claim(regime, withheld)]), regime)).toEqual([]);
  });

  it('a notice that gives a part and withholds the rest', () => {
    expect(breaches(answering(regime, 'partly-disclosed', [claim(regime, withheld)]), regime)).toEqual([]);
  });

  it('a notice that neither confirms nor denies', () => {
    // FOISA denies nothing under an exemption of its own: section 18(1) works with those that would apply.
    const reasons = 'Section 18(1) applies too: to say whether there was a bid would tell who bid.';
    const neither = claim(regime, ncnd, {
      duty: 'confirm-or-deny',
      ...(regime === 'foisa' ? { reasons } : {}),
    });
    expect(breaches(answering(regime, 'neither-confirmed-nor-denied', [neither]), regime)).toEqual([]);
  });

  it('a notice under an exemption that weighs nothing', () => {
    if (absolute === null) return;
    const only = claim(regime, absolute, { publicInterest: null });
    expect(breaches(answering(regime, 'withheld', [only]), regime)).toEqual([]);
  });

  it('an answer that gives the information, or that it is not held', () => {
    expect(breaches(answering(regime, 'disclosed', []), regime)).toEqual([]);
    expect(breaches(answering(regime, 'not-held', []), regime)).toEqual([]);
  });

  it('a notice that lacks its reasons and its balance is found out', () => {
    const { reasons: _reasons, ...bare } = claim(regime, withheld, { publicInterest: null });
    expect(breaches(answering(regime, 'withheld', [bare]), regime).length).toBeGreaterThan(0);
  });
});

describe.each(['foia', 'foisa'] as const)('under %s', (regime) => {
  it('a refusal on cost that tells the estimate', () => {
    const estimate =
      'We rely on section 12(1), and estimate 30 hours to locate it. At £15.00 an hour that is £450.00; the limit is £450.00.';
    expect(breaches(answering(regime, 'refused-cost', [], { estimate }), regime)).toEqual([]);
  });

  it('a refusal of a vexatious or a repeated request', () => {
    const why = 'It is the fortieth request on one quarrel, and abuses the staff by name.';
    expect(breaches(answering(regime, 'refused-vexatious', [], { why }), regime)).toEqual([]);
    expect(breaches(answering(regime, 'refused-repeated', [], { why }), regime)).toEqual([]);
  });
});

describe('more time', () => {
  it('for the balance of the public interest tells all that section 17(2) asks', () => {
    const reasons =
      'To confirm would be likely to prejudice the prevention of crime (section 31(1)(a)), as it shows how the force works.';
    const { text } = render('extension-notice', { ...EXAMPLES['extension-notice'], reasons });
    expect(breaches(text, 'foia')).toEqual([]);
  });
});
