// What is about to be answered: every part with its answer, resting on claims made here or already on the record.
import { describe, expect, it } from '@jest/globals';
import { contentHash, readAnswers, type OutcomeGiven, type PartAnswer } from './answers.js';
import type { Claim } from './outcomes.js';
import { isRefusal, type Refusal } from './refusal.js';
import { given, received, type Put } from './testing/given.js';
import { asked, certified, claimed, estimated, opined, weighed } from './testing/steps-taken.js';

const DAY = '2026-11-16';
const made = (over: Partial<Claim> = {}): Claim => ({
  ...{ exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would-be-likely' },
  ...{ reasons: 'Rivals would gain.', publicInterest: null, ...over },
});
const giving = (
  answer: OutcomeGiven['answer'],
  parts: OutcomeGiven['parts'] = [4],
  claims: Claim[] = [],
) => ({
  ...{ parts, answer, claims },
});
const readAll = (past: readonly Put[], outcomes: readonly OutcomeGiven[], first = received()) =>
  readAnswers(given(first, ...past).file!, outcomes);
const read = (past: readonly Put[], outcome: OutcomeGiven, first?: Put): readonly PartAnswer[] => {
  const answers = readAll(past, [outcome], first);
  if (isRefusal(answers)) throw new Error(answers.rule);
  return answers;
};
const refusal = (past: readonly Put[], outcome: OutcomeGiven, first?: Put): Refusal => {
  const answers = readAll(past, [outcome], first);
  if (!isRefusal(answers)) throw new Error('It was read.');
  return answers;
};

describe('the parts that are answered', () => {
  it('stand in the order of the request, whatever the order in which they were named', () => {
    const answers = readAll(
      [],
      [giving('disclosed', [5]), giving('not-held', [2]), giving('disclosed', [3])],
    );
    expect(isRefusal(answers) || answers.map(({ part, answer }) => [part.number, answer])).toEqual([
      ...[
        [2, 'not-held'],
        [3, 'disclosed'],
        [5, 'disclosed'],
      ],
    ]);
  });

  it('are all that are open, where none is named: not one that awaits clarification', () => {
    const answers = read([asked('2026-11-05', [3])], giving('disclosed', null));
    expect(answers.map(({ part }) => part.number)).toEqual([1, 2, 4, 5, 6, 7]);
  });
});

describe('an answer that rests on claims of the record', () => {
  const silent = claimed(DAY, { exemption: '43(3)' });
  const relied = (past: readonly Put[], answer: OutcomeGiven['answer'], claims: Claim[] = []) =>
    read(past, giving(answer, [4], claims)).map((each) => each.recorded.map(({ exemption }) => exemption));

  it('takes up those against the duty that it leaves undone', () => {
    for (const answer of ['withheld', 'partly-disclosed'] as const)
      expect(relied([claimed(DAY), silent], answer)).toEqual([['43(2)']]);
    expect(relied([claimed(DAY), silent], 'neither-confirmed-nor-denied')).toEqual([['43(3)']]);
  });

  it('takes up none where everything is given', () => {
    expect(relied([claimed(DAY), weighed(DAY, { conclusion: 'disclose' })], 'disclosed')).toEqual([[]]);
  });

  it('is not given without one: what it needs is cited by an example of its law', () => {
    for (const answer of ['withheld', 'partly-disclosed', 'neither-confirmed-nor-denied'] as const)
      expect(refusal([], giving(answer))).toMatchObject({
        ...{ refused: 'no-exemption', section: 'FOIA 2000 s17(1)(b)' },
        remedy: 'Name it with its subsection, for example 43(2).',
      });
    expect(refusal([], giving('withheld'), received({ regime: 'eisr' }))).toMatchObject({
      remedy: 'Name it with its subsection, for example 10(5)(e).',
    });
  });

  it('counts a claim that is made again with the answer once, as it is made now', () => {
    expect(relied([claimed(DAY)], 'withheld', [made()])).toEqual([[]]);
  });

  it('may rest on a claim of the record and on another made with it', () => {
    expect(relied([claimed(DAY)], 'withheld', [made({ exemption: '41(1)' })])).toEqual([['43(2)']]);
    const other = made({ exemption: '43(3)', duty: 'confirm-or-deny' });
    expect(relied([claimed(DAY)], 'withheld', [other])).toEqual([['43(2)']]);
  });

  it('is not given against the balance that the record holds, by the law of each duty', () => {
    const favoured = weighed(DAY, { conclusion: 'disclose' });
    expect(refusal([claimed(DAY), favoured], giving('withheld'))).toMatchObject({
      ...{ refused: 'balance-favours-disclosure', section: 'FOIA 2000 s2(2)(b)' },
    });
    expect(refusal([silent, favoured], giving('neither-confirmed-nor-denied'))).toMatchObject({
      ...{ refused: 'balance-favours-disclosure', section: 'FOIA 2000 s2(1)(b)' },
    });
  });
});

describe('claims made with the answer', () => {
  it('of a refusal on cost name its provision, in one spelling', () => {
    const past = [estimated('2026-11-05')];
    const cited = read(past, giving('refused-cost', [4], [made({ exemption: 's12 (1)' })]));
    expect(cited[0]!.made).toMatchObject([{ exemption: '12(1)', duty: 'communicate' }]);
    expect(refusal(past, giving('refused-cost', [4], [made()]))).toMatchObject({
      refused: 'not-that-refusal',
      rule: '43(2) is not the provision by which a request is refused as cost.',
    });
  });

  it('are refused for a subject access request, which the exemptions of these Acts do not touch', () => {
    const first = received({ regime: 'sar' });
    expect(refusal([], giving('withheld', [4], [made()]), first)).toMatchObject({
      ...{ refused: 'no-exemption-here', section: 'DPA 2018 s15, Schs 2 to 4' },
    });
    expect(read([], giving('withheld'), first)).toMatchObject([{ made: [], recorded: [] }]);
  });
});

describe('what was approved and what is issued are known to be the same by a hash', () => {
  const balance = {
    favouring: ['Public money.'],
    against: ['The next contract.'],
    conclusion: 'Maintained.',
  };
  const hash = (over: Partial<Claim> = {}, why = '', text = 'We withhold the prices.') =>
    contentHash(
      read([], { ...giving('withheld', [4], [made({ publicInterest: balance, ...over })]), why }),
      text,
    );
  const ofRecord = (...past: readonly Put[]) => contentHash(read(past, giving('withheld')), 'Withheld.');

  it('which is equal for equal words', () => {
    expect(hash()).toBe(hash());
  });

  it.each<[string, () => string]>([
    ['the text', () => hash({}, '', 'We withhold the price.')],
    ['why a part is answered so', () => hash({}, 'The contract is let again in May.')],
    ['the exemption', () => hash({ exemption: '41(1)' })],
    ['its limbs', () => hash({ limbs: ['43(2)'] })],
    ['its likelihood', () => hash({ likelihood: 'would' })],
    ['its reasons', () => hash({ reasons: 'Rivals could gain.' })],
    ['whether there is a balance', () => hash({ publicInterest: null })],
    ['the factors for disclosure', () => hash({ publicInterest: { ...balance, favouring: [] } })],
    ['the factors against it', () => hash({ publicInterest: { ...balance, against: [] } })],
    ['the conclusion', () => hash({ publicInterest: { ...balance, conclusion: 'Kept.' } })],
  ])('and differs with %s', (_, other) => {
    expect(other()).not.toBe(hash());
  });

  it('and differs with what stands on the record: the balance, the opinion, the certificate and their days', () => {
    const ofTheHouse = claimed(DAY, { exemption: '36(2)(b)(i)', heldByHouse: true });
    const differ = (...hashes: readonly string[]) => expect(new Set(hashes).size).toBe(hashes.length);
    differ(
      ofRecord(claimed(DAY)),
      ofRecord(claimed(DAY), weighed(DAY)),
      ofRecord(claimed(DAY), weighed(DAY, { reasons: 'For other reasons.' })),
    );
    differ(
      ofRecord(ofTheHouse),
      ofRecord(ofTheHouse, opined(DAY)),
      ofRecord(ofTheHouse, opined(DAY, { givenOn: '2026-11-13' })),
      ofRecord(ofTheHouse, certified(DAY)),
      ofRecord(ofTheHouse, certified(DAY, { signedOn: '2026-11-11' })),
    );
  });
});
