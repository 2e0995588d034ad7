// A new answer after the first rests on what the law of its part asks of any answer, and stands beside the first.
import { describe, expect, it } from '@jest/globals';
import type { Claim } from './outcomes.js';
import { isRefusal } from './refusal.js';
import { readRevised, withRevised } from './revised-answer.js';
import { answered, three } from './testing/after-the-answer.js';
import { given } from './testing/given.js';
import { asked } from './testing/steps-taken.js';

const claim = (exemption: string, over: Partial<Claim> = {}): Claim => ({
  ...{ exemption, duty: 'communicate', limbs: [], likelihood: 'would' },
  ...{ reasons: 'Rivals would gain.', publicInterest: null, ...over },
});
const file = (regime: string) => given(three(regime), answered('2026-11-20')).file!;
type Answer = Parameters<typeof readRevised>[2];
const revised = (regime: string, answer: Answer, ...claims: readonly Claim[]) =>
  readRevised(file(regime), 1, answer, claims);

describe('a new answer that refuses', () => {
  it.each([
    ['foia', 'FOIA 2000 s17(1)(b)', '43(2)'],
    ['eir', 'EIR 2004 reg 14(3)(a)', '12(5)(e)'],
    ['foisa', 'FOISA 2002 s16(1)(c)', '33(1)(b)'],
    ['eisr', 'EISR 2004 reg 13(b)', '10(5)(e)'],
  ])('names what it relies on, by the law of the part: %s', (regime, section, example) => {
    for (const answer of ['withheld', 'partly-disclosed', 'neither-confirmed-nor-denied'] as const)
      expect(revised(regime, answer)).toMatchObject({
        ...{ refused: 'no-exemption', section },
        remedy: `Name it with its subsection, for example ${example}.`,
      });
    expect(revised(regime, 'withheld', claim(example))).toMatchObject({
      revised: { part: 1, answer: 'withheld', claims: [{ exemption: example, duty: 'communicate' }] },
      claims: [{ exemption: example, reasons: 'Rivals would gain.' }],
    });
  });

  it('to subject access names no exemption of these Acts, as the first answer names none', () => {
    expect(revised('sar', 'withheld')).toMatchObject({ revised: { answer: 'withheld', claims: [] } });
    expect(revised('sar', 'withheld', claim('43(2)'))).toMatchObject({
      ...{ refused: 'no-exemption-here', section: 'DPA 2018 s15, Schs 2 to 4' },
    });
  });

  it('rests on a subsection that excuses what it leaves undone', () => {
    const silence = { duty: 'confirm-or-deny' } as const;
    expect(revised('foia', 'neither-confirmed-nor-denied', claim('43(3)', silence))).toMatchObject({
      revised: { confirmOrDeny: 'neither', communicate: 'none', claims: [{ exemption: '43(3)' }] },
    });
    expect(revised('foia', 'neither-confirmed-nor-denied', claim('43(2)', silence))).toMatchObject({
      refused: 'not-an-ncnd-subsection',
    });
    expect(revised('foia', 'withheld', claim('43(3)'))).toMatchObject({ refused: 'withholding-subsection' });
  });

  it('on cost is founded on an estimate like any other', () => {
    expect(revised('foia', 'refused-cost')).toMatchObject({ refused: 'no-estimate' });
  });

  it('keeps the words of its claims apart from what is public of them', () => {
    const read = revised('foia', 'withheld', claim('43(2)'));
    if (isRefusal(read)) throw new Error(read.rule);
    expect(read.revised.claims).toEqual([
      { exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would' },
    ]);
  });
});

describe('a new answer on the record', () => {
  const disclosed = (part: number) => ({
    ...{ part, answer: 'disclosed', confirmOrDeny: 'confirmed', communicate: 'disclosed', claims: [] },
  });

  it('stands beside the first answer, which stays', () => {
    const before = file('foia');
    const after = withRevised(before, '2026-12-18', [disclosed(2)] as never);
    expect(after.parts[1]).toMatchObject({
      outcome: { answer: 'not-held' },
      revised: { answer: 'disclosed' },
    });
    expect(after.parts[0]).toEqual(before.parts[0]);
    expect(after.facts).toEqual(before.facts);
  });

  it('is the first, and told to the law as such, of a part that was never answered', () => {
    const before = given(three(), asked('2026-11-05', [1]), answered('2026-11-20', [2, 3])).file!;
    const after = withRevised(before, '2026-12-18', [disclosed(1), disclosed(2)] as never);
    expect(after.parts[0]).toMatchObject({
      ...{ outcome: { answer: 'disclosed' }, revised: null, awaitingClarification: null },
    });
    expect(after.facts.slice(before.facts.length)).toEqual([
      { parts: [1], fact: { type: 'answered', on: '2026-12-18' } },
    ]);
  });
});
