// How requesters lay their lists out: which lines belong to an item, where the list ends, and what stands outside it.
import { describe, expect, it } from '@jest/globals';
import { partsOfText } from './parts-of-text.js';

const lines = (...text: string[]) => text.join('\n');
const isOnePart = (...text: string[]) => expect(partsOfText(lines(...text))).toEqual([lines(...text)]);

describe('a marker', () => {
  it('stands at the beginning of its line', () => {
    isOnePart('See Item 1. Dogs kept by you', 'See Item 2. Cats kept by you');
    isOnePart('The dogs - as they were counted', 'The cats - as they were counted');
  });

  it('has a space behind it, so that sums of money are no items', () => {
    isOnePart('You spent', '1.5 million on dogs', 'and horses', '2.5 million on cats', 'and mice');
  });

  it('may have several spaces behind it', () => {
    expect(partsOfText(lines('-  the dog policy', '-  the cat policy'))).toEqual([
      ...['the dog policy', 'the cat policy'],
    ]);
  });

  it('with a colon is one only behind the word question', () => {
    isOnePart('Ratios were', '1: 200 for dogs kept', '2: 300 for cats kept');
  });

  it('may have the word question before its letter, and be written in capitals or not', () => {
    expect(partsOfText(lines('Question a) Dogs', 'Question b) Cats'))).toEqual(['Dogs', 'Cats']);
    expect(partsOfText(lines('Q1. Dogs', 'q 2. Cats'))).toEqual(['Dogs', 'Cats']);
  });

  it('may stand on a line of its own above the words of its item', () => {
    expect(partsOfText(lines('1.', '   Contracts', '2.', '   Meetings'))).toEqual(['Contracts', 'Meetings']);
  });

  it('with no words at all makes no item', () => {
    isOnePart('1.', '2. Dogs kept in kennels');
  });

  it('may be out of line by one space', () => {
    expect(partsOfText(lines('1. Contracts', ' 2. Meetings'))).toEqual(['Contracts', 'Meetings']);
  });

  it('of another style belongs to the item in which it stands', () => {
    expect(partsOfText(lines('1. The contract:', 'a) its value', 'b) its date', '2. Meetings'))).toEqual([
      ...['The contract:\na) its value\nb) its date', 'Meetings'],
    ]);
    expect(partsOfText(lines('1) Contracts', '2. of the board', '2) Meetings'))).toEqual([
      ...['Contracts\n2. of the board', 'Meetings'],
    ]);
    expect(partsOfText(lines('(1) Contracts', '2) of the board', '(2) Meetings'))).toEqual([
      ...['Contracts\n2) of the board', 'Meetings'],
    ]);
  });
});

describe('the end of a list', () => {
  it('is not where its last item runs on to another line', () => {
    expect(partsOfText(lines('1. Contracts', '2. Meetings of the board', 'and of its committees'))).toEqual([
      ...['Contracts', 'Meetings of the board and of its committees'],
    ]);
  });

  it('is not before an indented paragraph, however many blank lines come first', () => {
    const last = 'Meetings.\n\nMinutes too.';
    expect(partsOfText(lines('1. Contracts', '2. Meetings.', '', '   Minutes too.', '', 'Yours'))).toEqual([
      ...['Contracts', last],
    ]);
    expect(partsOfText(lines('1. Contracts', '2. Meetings.', '', ' ', '   Minutes too.'))).toEqual([
      ...['Contracts', last],
    ]);
  });

  it('is the first line that is not indented, behind a line that is blank or holds spaces alone', () => {
    expect(partsOfText(lines('1. Contracts', '2. Meetings', '  ', 'Yours,', 'A. Requester'))).toEqual([
      ...['Contracts', 'Meetings'],
    ]);
  });

  it('is found in a text from an old machine, whose lines end with a carriage return', () => {
    expect(partsOfText('1. Contracts\r2. Meetings\r\rYours')).toEqual(['Contracts', 'Meetings']);
  });
});

describe('how many items there are, and how long', () => {
  const list = (count: number) => Array.from({ length: count }, (_, n) => `${n + 1}. Dog ${n + 1}`);

  it('two hundred make as many parts; of one more the text stays whole', () => {
    expect(partsOfText(lines(...list(200)))).toHaveLength(200);
    isOnePart(...list(201));
  });

  it('bullets of three words are questions; one of two is not, and then none is', () => {
    expect(partsOfText(lines('- the dog policy', '- the cat policy'))).toHaveLength(2);
    isOnePart('Please send, as', '- CSV', '- the file you publish');
    isOnePart('Please send, as', '- plain text', '- comma separated');
    isOnePart('Please send, as', '- plain  text', '- comma  separated');
  });
});

describe('words outside the list', () => {
  const LIST = ['1. Contracts', '2. Meetings'];

  it('that ask something keep the text whole, before the list or after it', () => {
    isOnePart('How many dogs are kept? I ask for a friend.', ...LIST);
    isOnePart('How many dogs are kept?', 'I ask for a friend.', ...LIST);
    isOnePart(...LIST, '', 'How much did that cost?', 'A. Requester');
    isOnePart('Following my call', '', 'How many dogs are kept?', ...LIST);
  });

  it('that courteously lead to it do not, though they run over two lines', () => {
    expect(partsOfText(lines('Could you please let me know', 'about the dogs?', ...LIST))).toHaveLength(2);
  });

  it('that hold a second list keep the text whole, though it asks nothing', () => {
    isOnePart(...LIST, '', 'Of the council too:', '1. The dog policy', '2. The cat policy');
    isOnePart(...LIST, '', 'Of the council too:', '- the dog policy', '- the cat policy');
  });
});
