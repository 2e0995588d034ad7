// What each letter to a requester must say, as the Act has it.
import { describe, expect, it } from '@jest/globals';
import { problemsWithFacts, render } from '../register.js';
import { EXAMPLES } from '../testing/example-facts.js';
import { partsInWords } from './correspondence.js';

describe('an acknowledgement', () => {
  const { text, html } = render('acknowledgement', EXAMPLES.acknowledgement);

  it('gives the last day, the rule, and the day that was not counted', () => {
    expect(text).toContain('(section 10(1)): 1 December 2026.');
    expect(text).toContain('30 November 2026, St Andrew’s Day (Scotland)');
  });

  it('repeats the parts as they were understood', () => {
    expect(text).toContain('- Part 2: Was publicity promised?');
    expect(html).toContain('<li>Part 2: Was publicity promised?</li>');
  });

  it('greets a requester whose name is not known', () => {
    const { requesterName: _unknown, ...facts } = EXAMPLES.acknowledgement;
    expect(render('acknowledgement', facts).text).toContain('Dear requester,');
  });
});

describe('a request for clarification', () => {
  it('says that the time limit begins again, and offers help', () => {
    const { text } = render('clarification-request', EXAMPLES['clarification-request']);
    expect(text).toContain('> Which years do you mean?');
    expect(text).toMatch(/in part 2, we reasonably require .*section 1\(3\)/);
    expect(text).toContain('section 10(6)(b)');
    expect(text).toContain('section 16');
  });
});

describe('an extension notice', () => {
  const { text } = render('extension-notice', EXAMPLES['extension-notice']);

  it('states the fact, the exemptions and why (s17(1))', () => {
    expect(text).toContain('relying on the following provisions');
    expect(text).toContain(
      'section 24(2) (national security), which concerns whether we must confirm or deny',
    );
    expect(text).toContain('section 31(3) (law enforcement)');
    expect(text).toContain('Confirmation itself may show how the force works.');
  });

  it('says that nothing is decided and estimates when it will be (s17(2))', () => {
    expect(text).toContain('not yet reached a decision');
    expect(text).toContain('by 18 December 2026 (section 17(2))');
  });

  it('gives the rights (s17(7))', () => {
    expect(text).toContain('ask us to review');
    expect(text).toContain('section 50');
  });

  it('says so when there is no internal procedure', () => {
    const { text: bare } = render('extension-notice', { ...EXAMPLES['extension-notice'], review: null });
    expect(bare).toContain('do not provide an internal procedure');
    expect(bare).toContain('\n\nYou may apply to the Information Commissioner');
  });

  it('does not estimate a day that has gone by', () => {
    expect(
      problemsWithFacts('extension-notice', { ...EXAMPLES['extension-notice'], estimate: '2026-11-30' }),
    ).toEqual([{ fact: 'estimate', problem: 'must not be before the date of the letter' }]);
  });

  it('names no section without its subsection', () => {
    for (const exemption of ['24', 'section 24(2)', '24(2) and 31(3)']) {
      expect(
        problemsWithFacts('extension-notice', { ...EXAMPLES['extension-notice'], exemptions: [exemption] }),
      ).toHaveLength(1);
    }
  });
});

describe('a response', () => {
  const { text } = render('response', EXAMPLES.response);

  it('answers part by part', () => {
    expect(text).toContain('Part 1\n------\n\n> Which agreements were made?\n\nWe neither confirm nor deny');
    expect(text).toContain('under section 24(2) and section 31(3) of the Act.');
  });

  it('explains a claim once for all the parts it was made for', () => {
    expect(text).toContain('Section 24(2) (national security): parts 1 and 2');
    expect(text.match(/would show where it is not/g)).toHaveLength(2); // once for 24(2), once for 31(3)
    expect(text).toContain('those of section 31(1)(a) and 31(1)(b)');
  });

  it('weighs the public interest both ways and concludes (s17(3))', () => {
    expect(text).toContain('in favour of confirming or denying:\n\n- People should know');
    expect(text).toContain('against confirming or denying:\n\n- Safeguarding');
    expect(text).toContain('Balance: The balance favours neither confirming nor denying.');
  });

  it('apologises when it is late, and gives the rights', () => {
    expect(text).toContain('1 working day later than section 10(1) of the Act allows');
    expect(text).toContain('Please ask by 1 February 2027.');
    expect(text).toContain('section 50');
  });

  it('withholds nothing without an exemption', () => {
    const parts = [{ number: 1, question: 'Which?', answer: 'withheld' as const }];
    expect(problemsWithFacts('response', { ...EXAMPLES.response, parts, claims: [] })).toHaveLength(1);
  });

  it('claims no exemption for a part that it does not answer', () => {
    const [first] = EXAMPLES.response.claims;
    expect(
      problemsWithFacts('response', {
        ...EXAMPLES.response,
        claims: [...EXAMPLES.response.claims, { ...first!, part: 9 }],
      }),
    ).toEqual([{ fact: 'claims[3].part', problem: 'is not a part of this answer' }]);
  });

  it('says plainly that information is not held, or given', () => {
    const parts = [
      { number: 1, question: 'Which?', answer: 'not-held' as const },
      { number: 2, question: 'When?', answer: 'disclosed' as const },
    ];
    const plain = render('response', { ...EXAMPLES.response, parts, claims: [] }).text;
    expect(plain).toContain('> Which?\n\nWe do not hold this information.');
    expect(plain).toContain('> When?\n\nWe hold this information and give it to you');
  });
});

describe('a response in instalments', () => {
  const facts = { ...EXAMPLES.response, instalment: 1, toFollow: [5, 7] };

  it('says which it is, and which parts will be answered separately', () => {
    const { text } = render('response', facts);
    expect(text).toContain('This is instalment 1 of our answer to your request');
    expect(text).toContain('We will answer parts 5 and 7 of your request separately.');
  });
});

describe('a response under more than one law', () => {
  const claim = {
    part: 2,
    regime: 'eir',
    exemption: '12(5)(e)',
    duty: 'communicate',
    limbs: [],
    likelihood: 'would',
    reasons: 'The supplier would lose its margin.',
    publicInterest: null,
  } as const;
  const facts = {
    ...EXAMPLES.response,
    parts: [
      { number: 1, question: 'What did it cost?', answer: 'disclosed' },
      {
        number: 2,
        question: 'How loud is it?',
        answer: 'withheld',
        regime: 'eir',
        why: 'It names the parts.',
      },
    ],
    claims: [claim],
  } as const;
  const { text } = render('response', facts);

  it('names each law, and cites each by its own provisions', () => {
    expect(text).toContain(
      'under the Freedom of Information Act 2000 (the Act) and the Environmental Information Regulations 2004 (the Regulations).',
    );
    expect(text).toContain(
      'withhold it, under regulation 12(5)(e) of the Regulations.\n\nIt names the parts.',
    );
  });

  it('gives the rights of each', () => {
    expect(text).toContain('section 17(7)(a) of the Act');
    expect(text).toContain('regulation 11 of the Regulations');
  });

  it('gives the Scottish rights to a Scottish request', () => {
    const scots = { ...facts, parts: [{ ...facts.parts[0], regime: 'foisa' as const }], claims: [] };
    expect(render('response', scots).text).toMatch(
      /section 20 of the Act.*Scottish Information Commissioner/s,
    );
  });
});

describe('a notice of more time outside the Act', () => {
  it('rests on complexity and volume, and tells the last day (EIR reg 7)', () => {
    const { text } = render('extension-notice-environmental', EXAMPLES['extension-notice-environmental']);
    expect(text).toContain('so complex and so voluminous');
    expect(text).toContain('allow us until 31 December 2026');
    expect(text).toContain('regulation 11 of the Regulations');
  });

  it('says why a subject access request is complex (UK GDPR art 12(3))', () => {
    const { text } = render('extension-notice-subject-access', EXAMPLES['extension-notice-subject-access']);
    expect(text).toContain('Because of its complexity');
    expect(text).toContain('files of three investigations');
    expect(text).toContain('until 2 February 2027');
  });
});

describe('the letters of a review', () => {
  it('promise an outcome on a day', () => {
    const { text } = render('review-acknowledgement', EXAMPLES['review-acknowledgement']);
    expect(text).toContain('outcome by 2 February 2027');
    expect(text).toContain('conclude it by 2 March 2027');
  });

  it('tell the outcome part by part and the right that remains', () => {
    const { text } = render('review-outcome', EXAMPLES['review-outcome']);
    expect(text).toContain(
      '- Part 1: our first decision stands.\n- Part 2: our first decision does not stand.',
    );
    expect(text).toContain('section 50');
  });
});

describe('parts in words', () => {
  it.each([
    [[1], 'part 1'],
    [[3, 1], 'parts 1 and 3'],
    [[1, 2, 3, 4, 5, 6, 7], 'parts 1 to 7'],
    [[1, 2, 5], 'parts 1, 2 and 5'],
    [[2, 2], 'part 2'],
  ])('%j are %s', (numbers, words) => expect(partsInWords(numbers)).toBe(words));
});
