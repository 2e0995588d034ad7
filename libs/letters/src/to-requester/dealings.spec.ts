// The letters of what is dealt with before the answer: fees, questions, advice, and what lapses.
import { describe, expect, it } from '@jest/globals';
import { problemsWithFacts, render } from '../register.js';
import { EXAMPLES } from '../testing/example-facts.js';

describe('a fees notice (s9)', () => {
  const { text } = render('fees-notice', EXAMPLES['fees-notice']);

  it('states the amount, for what, and the last day to pay', () => {
    expect(text).toContain(
      'a fee of £12.50 for dealing with part 2 (section 9(1) of the Freedom of Information',
    );
    expect(text).toContain('> For copying 125 sheets.');
    expect(text).toContain('Please pay it by 2 February 2027');
  });

  it('says that no day counts until the payment', () => {
    expect(text).toMatch(/no day counts towards the time for our answer \(sections 9\(2\) and 10\(2\)\)/);
  });

  it('is one of the Regulations where they govern, and sets no day where the law sets none', () => {
    const { payBy: _day, ...facts } = { ...EXAMPLES['fees-notice'], regime: 'eir' as const, parts: [] };
    const environmental = render('fees-notice', facts).text;
    expect(environmental).toContain('for dealing with it (regulation 8(4) of the Environmental');
    expect(environmental).toContain('We will go on when it has reached us.');
  });

  it('asks for something', () => {
    expect(problemsWithFacts('fees-notice', { ...EXAMPLES['fees-notice'], amountPence: 0 })).toEqual([
      { fact: 'amountPence', problem: 'must be more than nothing' },
    ]);
  });
});

describe('the letters about a question', () => {
  it('say what a reply still lacks, and that the time has not begun (s10(6)(b))', () => {
    const { text } = render('clarification-still-needed', EXAMPLES['clarification-still-needed']);
    expect(text).toContain('> You ask again for everything');
    expect(text).toMatch(/in part 2 \(section 1\(3\).*section 10\(6\)\(b\).*section 16/s);
  });

  it('say that a question withdrawn has moved no date', () => {
    const { text } = render('clarification-withdrawn', EXAMPLES['clarification-withdrawn']);
    expect(text).toContain('answer to part 2 runs as if we had not asked: its last day is 1 December 2026.');
  });
});

describe('the letter about what lapsed', () => {
  it('says what was asked, until when, and that it may be asked again', () => {
    const { text } = render('request-lapsed', EXAMPLES['request-lapsed']);
    expect(text).toContain('none had reached us by 10 February 2027');
    expect(text).toContain('closed part 2 of your request; the rest is not touched by this (section 1(3)');
    expect(text).toContain('You may ask again at any time');
    expect(text).toContain('section 50');
  });

  it('says of a fee that it was not paid (s9(2))', () => {
    const { text } = render('request-lapsed', {
      ...EXAMPLES['request-lapsed'],
      ...{ ended: 'fee-not-paid', parts: [] },
    });
    expect(text).toContain('notice of a fee');
    expect(text).toContain('closed your request (section 9(2)');
  });
});

describe('a letter of advice', () => {
  it('names the duty and says what was advised (s16)', () => {
    const { text } = render('advice', EXAMPLES.advice);
    expect(text).toContain('help you with part 2 of your request');
    expect(text).toContain('(section 16 of the Freedom of Information Act 2000)');
    expect(text).toContain('> Ask for one year');
  });
});

describe('a response that refuses on cost or passes a part on', () => {
  it('tells the estimate (s12), and the other authority (s45 code)', () => {
    const parts = [
      { number: 1, question: 'All e-mails?', answer: 'refused-cost', estimate: 'We estimate 20 hours.' },
      { number: 2, question: 'The road?', answer: 'transferred', why: 'The county holds it.' },
    ] as const;
    const { text } = render('response', { ...EXAMPLES.response, parts, claims: [] });
    expect(text).toContain('appropriate limit (section 12 of the Act).\n\nWe estimate 20 hours.');
    expect(text).toMatch(/passed this part of your request to the authority.*\n\nThe county holds it/);
  });
});
