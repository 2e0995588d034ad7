// Tells somebody whose letter is no request yet what it lacks (s8), and how to make it one: advice is owed to whoever
// would make a request (s16).
import { choice, list, text } from '../facts.js';
import { items, paragraph, quote } from '../layout.js';
import { template } from '../template.js';
import { correspondence, theRequest, toRequester } from './correspondence.js';
import { lawName, lawWords } from './laws.js';

const LACKS = {
  'real-name': 'your real name',
  address: 'an address to which we can reply (an e-mail address is enough)',
  description: 'a description of the information that you want',
  'not-in-writing': 'to be in writing',
} as const;

export const requestInvalid = template({
  facts: {
    ...correspondence,
    regime: lawName(),
    missing: list(choice('real-name', 'address', 'description', 'not-in-writing'), 1),
    advice: text(),
  },
  write: (facts) =>
    toRequester(facts, 'we cannot deal with your request yet', [
      paragraph(
        `Thank you for ${theRequest(facts)}.`,
        `Under the ${lawWords(facts.regime).title} a request needs something that yours does not have yet:`,
      ),
      items(facts.missing.map((each) => LACKS[each])),
      quote(facts.advice),
      paragraph(
        'The time for our answer begins on the day on which the rest reaches us.',
        'If you would like help, we will gladly give it.',
      ),
    ]),
});
