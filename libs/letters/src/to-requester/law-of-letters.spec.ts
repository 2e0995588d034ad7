// Every letter speaks the law of the parts that it is about: its provisions, its days, its review and its regulator.
import { describe, expect, it } from '@jest/globals';
import { render } from '../register.js';
import { EXAMPLES } from '../testing/example-facts.js';
import { phrasesOf } from './law-phrases.js';
import { LAW_NAMES, type LawName } from './laws.js';

const FOREIGN: Readonly<Record<LawName, RegExp>> = {
  foia: /regulation \d|Article|Scottish/,
  eir: /Article|Scottish|section (1\(3\)|9|10|16|17)\b/,
  foisa: /regulation \d|Article|s(ection )?50\b|section 10\(6\)|section 16\b|the Information Commissioner/,
  eisr: /Article|section (1\(3\)|9|10|16|17|50)\b|the Information Commissioner/,
  sar: /regulation \d|section \d/,
};

const cases = (told: Readonly<Record<LawName, string>>) => LAW_NAMES.map((law) => [law, told[law]] as const);
const oneLaw = (law: LawName, text: string, told: string): void => {
  expect(text).toContain(told);
  expect(text).not.toMatch(FOREIGN[law]);
};

describe('an acknowledgement', () => {
  it.each(
    cases({
      foia: 'promptly, and not later than the last day that it sets (section 10(1)): 1 December 2026.',
      eir: 'as soon as possible, and not later than the last day that they set (regulation 5(2)): 1 December 2026.',
      foisa: 'promptly, and not later than the last day that it sets (section 10(1)): 1 December 2026.',
      eisr: '(regulation 5(2)(a)): 1 December 2026.',
      sar: 'not later than the last day that it sets (Article 12(3)): 1 December 2026.',
    }),
  )('under %s says how soon the answer is owed', (law, told) => {
    const times = [{ regime: law, due: '2026-12-01', parts: [1, 2] }] as const;
    oneLaw(law, render('acknowledgement', { ...EXAMPLES.acknowledgement, laws: [law], times }).text, told);
  });

  it('under two laws gives each its day', () => {
    const times = [
      { regime: 'foia', due: '2026-12-01', parts: [1] },
      { regime: 'sar', due: '2026-12-02', parts: [2] },
    ] as const;
    const { text } = render('acknowledgement', {
      ...EXAMPLES.acknowledgement,
      laws: ['foia', 'sar'],
      times,
    });
    expect(text).toContain(
      'under the Freedom of Information Act 2000 (the Act) and the UK General Data Protection Regulation (the UK GDPR).',
    );
    expect(text).toMatch(/For part 1, under the Freedom of Information Act 2000: .*1 December 2026/);
    expect(text).toMatch(/For part 2, under the UK General Data Protection Regulation: .*2 December 2026/);
  });
});

describe('a question to the requester', () => {
  const restarts = 'Once your answer reaches us, our time for answering begins again from that day';
  it.each(
    cases({
      foia: `${restarts} (section 10(6)(b))`,
      eir: `${restarts} (regulation 9(4))`,
      foisa: `${restarts} (section 10(1)(b))`,
      eisr: `${restarts} (regulation 9(4))`,
      sar: 'the time for ours stands still, and then it goes on (Article 12A)',
    }),
  )('under %s says what it does to the time', (law, told) => {
    oneLaw(
      law,
      render('clarification-request', { ...EXAMPLES['clarification-request'], laws: [law] }).text,
      told,
    );
  });

  it.each(
    cases({
      foia: '(section 10(6)(b))',
      eir: '(regulation 9(4))',
      foisa: '(section 10(1)(b))',
      eisr: '(regulation 9(4))',
      sar: '(Article 12A)',
    }),
  )('under %s is asked again in the same law', (law, told) => {
    const facts = { ...EXAMPLES['clarification-still-needed'], laws: [law] };
    oneLaw(law, render('clarification-still-needed', facts).text, told);
  });

  it('names no number of days: a school, an archive and a police force do not have the same', () => {
    const days = /\b(?:ten|twenty|thirty|forty|\d+) (?:working |school )?days\b|\bone month\b/;
    for (const law of LAW_NAMES) {
      const phrases = Object.values(phrasesOf(law));
      expect(phrases.filter((phrase) => days.test(phrase))).toEqual([]);
    }
  });

  it('about parts under two laws says what it does to the time of each', () => {
    const facts = { ...EXAMPLES['clarification-request'], laws: ['foia', 'sar'] as const };
    const { text } = render('clarification-request', facts);
    expect(text).toContain('Under the Freedom of Information Act 2000: Once your answer reaches us');
    expect(text).toMatch(/Under the UK General Data Protection Regulation: .*stands still/);
  });
});

describe('a request that lapsed', () => {
  it.each(
    cases({
      foia: 'section 9(2) of the Freedom of Information Act 2000',
      eir: 'regulation 8(5) of the Environmental Information Regulations 2004',
      foisa: 'section 9(3) of the Freedom of Information (Scotland) Act 2002',
      eisr: 'regulation 8(7) of the Environmental Information (Scotland) Regulations 2004',
      sar: 'Article 12(5) of the UK General Data Protection Regulation',
    }),
  )('under %s for want of a fee cites it, and gives the rights of that law', (law, told) => {
    const facts = { ...EXAMPLES['request-lapsed'], laws: [law], ended: 'fee-not-paid' } as const;
    const { text } = render('request-lapsed', facts);
    expect(text).toContain(told);
    expect(text).toContain(
      {
        foia: 'section 50',
        eir: 'regulation 18',
        foisa: 'section 47',
        eisr: 'regulation 17',
        sar: 'Article 12(4)',
      }[law],
    );
  });
});

describe('the letters of a review', () => {
  const time = (law: LawName) => [{ regime: law, due: '2027-02-02', parts: [1, 2] }];

  it.each([
    ['foia', 'We aim to tell you the outcome by 2 February 2027.'],
    ['eir', 'not later than 2 February 2027 (regulation 11(4)'],
    ['foisa', 'not later than 2 February 2027 (section 21(1)'],
    ['eisr', 'not later than 2 February 2027 (regulation 16(4)'],
  ] as const)('under %s promise what that law asks', (law, told) => {
    const facts = { ...EXAMPLES['review-acknowledgement'], times: time(law) };
    expect(render('review-acknowledgement', facts).text).toContain(told);
  });

  it.each([
    ['foia', 'twenty working days we aim for', 'section 50'],
    ['eir', 'forty working days that regulation 11(4)', 'regulation 18'],
    ['foisa', 'twenty working days that section 21(1)', 'section 47'],
    ['eisr', 'twenty working days that regulation 16(4)', 'regulation 17'],
  ] as const)('under %s apologise for a late outcome, and name the regulator', (law, told, right) => {
    const { text } = render('review-outcome', {
      ...EXAMPLES['review-outcome'],
      laws: [law],
      lateUnder: [law],
    });
    expect(text).toContain(told);
    expect(text).toContain(right);
  });
});

describe('a refusal that rests on no exemption', () => {
  it.each(
    cases({
      foia: 'vexatious (section 14(1) of the Act)',
      eir: 'manifestly unreasonable (regulation 12(4)(b) of the Regulations)',
      foisa: 'vexatious (section 14(1) of the Act)',
      eisr: 'manifestly unreasonable (regulation 10(4)(b) of the Regulations)',
      sar: 'manifestly unfounded or excessive (Article 12(5) of the UK GDPR)',
    }),
  )('under %s is called what that law calls it', (law, told) => {
    const parts = [{ number: 1, question: 'Which?', answer: 'refused-vexatious', regime: law }] as const;
    expect(render('response', { ...EXAMPLES.response, parts, claims: [] }).text).toContain(told);
  });
});

describe('a request passed on', () => {
  it.each(
    cases({
      foia: 'the code of practice under section 45 of the Freedom of Information Act 2000',
      eir: 'regulation 10(1) of the Environmental Information Regulations 2004',
      foisa: 'the code of practice under section 60 of the Freedom of Information (Scotland) Act 2002',
      eisr: 'regulation 14(1) of the Environmental Information (Scotland) Regulations 2004',
      sar: 'Article 12(2) of the UK General Data Protection Regulation',
    }),
  )(
    'under %s names to whom, whose time begins with its receipt, and the day of our own answer',
    (law, told) => {
      const { text } = render('transfer-notice', { ...EXAMPLES['transfer-notice'], laws: [law] });
      expect(text).toContain(`to Rehearsal County Council, which we believe holds the information (${told})`);
      expect(text).toContain('begins on the day on which it receives the request');
      expect(text).toContain('We will still tell you, by 1 December 2026');
    },
  );
});
