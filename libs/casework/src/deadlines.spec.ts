// What is told of deadlines is told in the order in which it folds, also where several parts come to the same day.
import { expect, it } from '@jest/globals';
import { given, put, received } from './testing/given.js';

const DAY = '2026-02-14';
/** A FOIA question due on 13 March and a SAR due on 16 March, in one letter. */
const letter = received({
  receivedOn: DAY,
  parts: [{ text: 'How many?' }, { text: 'My file?', regime: 'sar' }],
});
const invalid = put(
  { type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Tell us your name.' },
  DAY,
);
const corrected = put({ type: 'CorrectReceiptDate', to: '2026-02-12', reason: 'The gateway shows it.' }, DAY);

it('leaves no deadline running of a letter that is no request, when two parts come to be due on one day', () => {
  const { file } = given(letter, invalid).when(corrected);
  for (const part of [1, 2])
    expect(file.deadlines.get(`response#${part}`)).toMatchObject({ due: '2026-03-12', status: 'lifted' });
});

it('says nothing more of deadlines when neither a fact nor a day is new', () => {
  const again = put({ type: 'GiveAdvice', parts: null, text: 'Write to us.', how: 'spoken' }, DAY);
  expect(given(letter, invalid, corrected).when(again).types).toEqual(['AdviceGiven']);
});
