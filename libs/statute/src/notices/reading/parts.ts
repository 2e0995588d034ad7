// One answer to each part (FOIA s1(1)); one breath for all of them calls for a reason each (s17(1)(c)).
import { finding, type Finding } from '../finding.js';
import { noticeLaw } from '../requirements.js';
import { confirmsAnything } from './disposition.js';
import type { Letter } from './letter.js';
import { type Opened, type Read, type Reading } from './reading.js';

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const named = (number: number): RegExp =>
  new RegExp(
    String.raw`\b(?:part|question|point|item|request|q)s?\s*\.?\s*\(?(?:[\d,\s]+(?:and|to|-)\s*)?(?:${number}|${words[number - 1] ?? number})\b`,
    'i',
  );
const partialSilence = /\bany\s+other\s+information\b/i;

/** The numbers of the parts that the letter does not speak of one by one. */
const unspoken = (letter: Letter): readonly number[] =>
  letter.asks.map((_, at) => at + 1).filter((number) => !named(number).test(letter.body));

/** Whether a request of several parts is answered part by part, as far as its list can be read. */
export const answersSeverally = (letter: Letter): boolean =>
  letter.asks.length < 2 || unspoken(letter).length === 0;

const answered = ({ letter, disposition, regime }: Opened): Read => {
  const count = letter.asks.length;
  const law = noticeLaw(regime);
  const missing = unspoken(letter);
  const blanket =
    count > 1 &&
    missing.length === count &&
    (disposition === 'neither-confirmed-nor-denied' || disposition === 'withheld');
  const reading: Reading =
    count === 0
      ? 'cannot be told'
      : count === 1 || missing.length === 0
        ? 'present'
        : blanket
          ? 'not found'
          : 'cannot be told';
  const because =
    count === 0
      ? 'no list of what was asked was found'
      : missing.length === 0 || count === 1
        ? 'every part is spoken of'
        : `${count} parts are quoted; not spoken of by number: ${missing.join(', ')}`;
  return {
    requirements: [
      {
        name: 'One answer to each part of the request',
        section: `${law.act} ${law.answer}`,
        reading,
        because,
      },
    ],
    findings: blanket
      ? [
          finding(
            regime,
            'breach',
            'blanket-outcome',
            'why',
            `One answer covers ${count} parts of the request; a reason for each was not found in the text supplied.`,
            'Answer the parts one by one, and say for each why the exemption applies to it; some may be answered openly.',
          ),
        ]
      : [],
  };
};

const wording = ({ letter, disposition, regime }: Opened): Finding[] =>
  disposition === 'neither-confirmed-nor-denied' &&
  !confirmsAnything(letter) &&
  partialSilence.test(letter.body)
    ? [
        finding(
          regime,
          'warning',
          'partial-wording',
          'why',
          '"Any other information" supposes that something was confirmed; nothing of the kind was found in the text supplied.',
          'Reword for a notice that confirms nothing.',
        ),
      ]
    : [];

/** Reads whether the parts are answered one by one. */
export const readParts = (opened: Opened): Read => {
  const { requirements, findings } = answered(opened);
  return { requirements, findings: [...findings, ...wording(opened)] };
};
