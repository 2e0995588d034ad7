// Advice and assistance to whoever makes a request or would make one (s16; EIR reg 9): in the officer's own words.
import { count, list, text } from '../facts.js';
import { paragraph, quote } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { lawName, lawWords, type LawName } from './laws.js';

const PROVISION: Readonly<Record<LawName, string>> = {
  foia: 'section 16',
  eir: 'regulation 9',
  foisa: 'section 15',
  eisr: 'regulation 9',
  sar: 'Article 12(2)',
};

export const advice = template({
  facts: {
    ...correspondence,
    regime: lawName(),
    text: text(),
    /** The parts that it is about; empty means the whole request. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'help with your request', [
      paragraph(
        `We write to help you with ${facts.parts.length > 0 ? `${partsInWords(facts.parts)} of ` : ''}${theRequest(facts)} (${PROVISION[facts.regime]} of the ${lawWords(facts.regime).title}).`,
      ),
      quote(facts.text),
      paragraph('If anything is unclear, please ask.'),
    ]),
});
