// The letters of reviews and complaints: what is decided, what is answered anew, and where to go next.
import { describe, expect, it } from '@jest/globals';
import { render } from '../register.js';
import { EXAMPLES } from '../testing/example-facts.js';

describe('a review that is declined', () => {
  it('says until when it could have been asked for, why it is declined, and names the regulator', () => {
    const { text } = render('review-declined', EXAMPLES['review-declined']);
    expect(text).toContain('until 1 February 2027');
    expect(text).toContain('Nothing has changed since our answer');
    expect(text).toContain('section 50 of the Act');
  });

  it('names the Scottish Commissioner under the Scottish Act', () => {
    const { text } = render('review-declined', { ...EXAMPLES['review-declined'], laws: ['foisa'] });
    expect(text).toContain('Scottish Information Commissioner (section 47 of the Act)');
    expect(text).not.toContain('section 50');
  });
});

describe('a review that needs longer', () => {
  it('gives the fortieth working day and the reasons', () => {
    const { text } = render('review-extension', EXAMPLES['review-extension']);
    expect(text).toContain('by 26 February 2027, the fortieth working day');
    expect(text).toContain('Two thousand records');
  });
});

describe('an outcome with a new answer', () => {
  const { text } = render('review-outcome', {
    ...EXAMPLES['review-outcome'],
    answers: [
      { number: 1, answer: 'disclosed' },
      { number: 2, answer: 'withheld' },
    ],
    claims: [
      {
        ...{ part: 2, exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would-be-likely' },
        ...{ reasons: 'Bids would suffer.', publicInterest: null },
      },
    ],
  });

  it('tells it part by part, and explains the exemption now relied on', () => {
    expect(text).toContain('- Part 1: We hold this information and give it to you with this letter.');
    expect(text).toContain(
      '- Part 2: We hold this information and withhold it, under section 43(2) of the Act.',
    );
    expect(text).toContain('Bids would suffer.');
  });

  it('says nothing of new answers where there are none', () => {
    expect(render('review-outcome', EXAMPLES['review-outcome']).text).not.toContain('What we now answer');
  });
});

describe('the letters of a complaint', () => {
  it('acknowledge it under the law that asks for that', () => {
    const { text } = render('complaint-acknowledgement', EXAMPLES['complaint-acknowledgement']);
    expect(text).toContain('On 1 December 2026 we received your complaint about part 1');
    expect(text).toContain('section 164A of the Data Protection Act 2018');
  });

  it('tell that the steps of a decision notice have been taken', () => {
    const { text } = render('steps-taken', EXAMPLES['steps-taken']);
    expect(text).toContain(
      'A decision notice of 15 February 2027 (IC-123423-M2W5) required us to take steps.',
    );
    expect(text).toContain('- Part 2: We hold this information and give it to you');
  });
});
