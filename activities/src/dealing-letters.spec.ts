// The letters about what is dealt with before the answer, each written from the case that called for it.
import { describe, expect, it } from '@jest/globals';
import { decide, isRefusal, type CaseEvent, type CaseFile, type Command } from '@twentieth/casework';
import { directoryOf } from './directory.js';
import { writeLetter } from './letter-facts.js';

const authority = { id: 'westmarch', name: 'Westmarch Constabulary', rehearsal: true, settings: {} };
type Step = readonly [on: string, command: object];

const received: Step = [
  '2026-11-02',
  {
    ...{ type: 'ReceiveRequest', reference: 'FOI-2026-000001', regime: 'foia', receivedOn: '2026-11-02' },
    ...{ receivedAt: null, channel: 'email', messageIdHash: null, subject: null, text: 'Questions.' },
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
    ...{ parts: [{ text: 'One?' }, { text: 'Two?' }], messageId: null, attachments: [] },
  },
];

/** The text of the last letter that a case, taken through these steps, owes the requester. */
const lastLetter = (...steps: readonly Step[]): string => lettersOf([received, ...steps]).at(-1)!;

/** The text of every letter that a case, taken through these steps, owes the requester. */
const lettersOf = (steps: readonly Step[]): readonly string[] => {
  let file: CaseFile | null = null;
  let count = 0;
  const events: CaseEvent[] = [];
  for (const [on, command] of steps) {
    const decided = decide(
      file,
      command as Command,
      {
        ...{ authority: authority.id, rehearsal: true, seat: { nation: 'england', kind: 'police' } as const },
        ...{ actor: { id: 'officer-1', role: 'officer' }, on, at: `${on}T12:00:00.000Z` },
      },
      () => `event-${++count}`,
    );
    if (isRefusal(decided)) throw new Error(decided.rule);
    events.push(...decided.events);
    file = decided.file;
  }
  const directory = directoryOf(authority, 'twentieth.example');
  return [...file!.letters.values()]
    .filter(({ to }) => to === 'requester')
    .map((owed) => writeLetter({ file: file!, events, authority, directory }, owed).text);
};

const asked: Step = ['2026-11-09', { type: 'SeekClarification', question: 'Which?', parts: [2] }];
const fee = (on: string, amountPence: number, parts: readonly number[] | null): Step => [
  on,
  { type: 'GiveFeesNotice', amountPence, parts, text: 'For copying.' },
];

describe('the letters about a query', () => {
  it('tell what a reply lacks', () => {
    const because = 'Please say which years.';
    const text = lastLetter(asked, [
      '2026-11-12',
      { type: 'RefuseClarificationReply', number: 1, text: 'All.', because },
    ]);
    expect(text).toContain(`> ${because}`);
    expect(text).toContain('in part 2');
  });

  it('tell when the answer is due, once the query is withdrawn', () => {
    const text = lastLetter(asked, [
      '2026-11-12',
      { type: 'WithdrawClarification', number: 1, because: 'The index names it.' },
    ]);
    expect(text).toContain('On 9 November 2026 we asked you');
    expect(text).toContain('its last day is 1 December 2026');
  });

  it('tell what lapsed, and what is not touched', () => {
    const text = lastLetter(asked, ['2027-02-10', { type: 'CloseUnclarified', number: 1, parts: null }]);
    expect(text).toContain('none had reached us by 9 February 2027');
    expect(text).toContain('part 2 of your request; the rest is not touched');
  });
});

describe('the letters about a fee', () => {
  it('tell the amount, and the last day of that notice', () => {
    const text = lastLetter(fee('2026-11-09', 1250, [2]), fee('2026-11-11', 500, [2]));
    expect(text).toContain('a fee of £5.00 for dealing with part 2');
    expect(text).toContain('Please pay it by 10 February 2027');
  });

  it('tell that it was not paid', () => {
    const text = lastLetter(fee('2026-11-09', 1250, null), [
      '2027-02-09',
      { type: 'CloseUnpaid', notice: 1 },
    ]);
    expect(text).toContain('It could be paid until 8 February 2027');
    expect(text).toContain('closed your request (section 9(2)');
  });
});

it('a letter of advice says what was advised', () => {
  const advice = { type: 'GiveAdvice', parts: null, text: 'Ask for one year.', how: 'letter' };
  expect(lastLetter(['2026-11-09', advice])).toContain('> Ask for one year.');
});

it('a refusal on cost tells the estimate on which it rests, and the requests costed with it', () => {
  const text = lastLetter(
    [
      '2026-11-09',
      {
        ...{ type: 'AggregateRequests', information: 'same', persons: 'same-person', because: 'One person.' },
        requests: [{ reference: 'FOI-2026-000000', receivedOn: '2026-10-05' }],
      },
    ],
    [
      '2026-11-09',
      {
        ...{ type: 'EstimateCost', ground: '12(1)', hours: { locate: 19, extract: 1 }, parts: [2] },
        ...{ aggregation: 1, basis: 'A sample.' },
      },
    ],
    [
      '2026-11-16',
      {
        ...{ type: 'IssueResponse', text: 'Ask for one year.' },
        outcomes: [{ parts: [2], answer: 'refused-cost', claims: [] }],
      },
    ],
  );
  expect(text).toContain('We hold information that this part asks for. We rely on section 12(1)');
  expect(text).toContain('section 12(1), and estimate 19 hours to locate it, 1 hour to extract it.');
  expect(text).toContain('At £25.00 an hour that is £500.00; the limit is £450.00.');
  expect(text).toContain('together with FOI-2026-000000 (section 12(4)).');
});

it('an answer that a part was passed on names the authority to which it went', () => {
  const text = lastLetter(
    ['2026-11-04', { type: 'TransferPart', parts: [2], to: 'Rehearsal County Council', permission: true }],
    [
      '2026-11-16',
      {
        ...{ type: 'IssueResponse', text: '' },
        outcomes: [{ parts: [2], answer: 'transferred', claims: [] }],
      },
    ],
  );
  expect(text).toContain('have passed this part of your request to Rehearsal County Council.');
});

describe('the letters of parts under two laws', () => {
  const steps: readonly Step[] = [
    received,
    ['2026-11-03', { type: 'ClassifyPart', part: 1, regime: 'eir', because: 'It is about noise.' }],
    ['2026-11-03', { type: 'ClassifyPart', part: 2, regime: 'sar', because: 'It is about the requester.' }],
    ['2026-11-04', { type: 'AcknowledgeRequest' }],
  ];

  it('tell each day under the law that sets it', () => {
    const [text] = lettersOf(steps);
    expect(text).toMatch(/For part 1, under the Environmental .*regulation 5\(2\)\): 1 December 2026/);
    expect(text).toMatch(/For part 2, under the UK General .*Article 12\(3\)\): 2 December 2026/);
    expect(text).not.toContain('Freedom of Information Act');
  });

  it('ask under the law of the part that is unclear', () => {
    const text = lettersOf([...steps, asked]).at(-1);
    expect(text).toContain('Article 12A of the UK General Data Protection Regulation');
    expect(text).not.toContain('Freedom of Information Act');
  });

  it('acknowledge a review on the day and under the provision of that law', () => {
    const text = lettersOf([
      ...steps,
      [
        '2026-11-16',
        { type: 'IssueResponse', text: '', outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }] },
      ],
      ['2026-12-01', { type: 'RequestInternalReview', parts: [1], grounds: 'Not all of it came.' }],
    ]).at(-1);
    expect(text).toContain('not later than 1 February 2027 (regulation 11(4) of the Environmental');
    expect(text).not.toContain('exceptionally complex');
  });
});

it('a part passed on is told of on the day, with the day of our own answer', () => {
  const text = lastLetter([
    '2026-11-04',
    { type: 'TransferPart', parts: [2], to: 'Rehearsal County Council', permission: true },
  ]);
  expect(text).toMatch(/^4 November 2026/);
  expect(text).toContain('Today we passed part 2 of your request for information');
  expect(text).toContain('to Rehearsal County Council');
  expect(text).toContain('by 1 December 2026, what we hold ourselves');
});

it('the hours of an estimate are told in the order of the regulations, in whatever order they were kept', () => {
  const text = lastLetter(
    [
      '2026-11-09',
      {
        ...{ type: 'EstimateCost', ground: '12(1)', parts: [2], aggregation: null, basis: 'A sample.' },
        hours: { extract: 1, locate: 19, retrieve: 2, determine: 3 },
      },
    ],
    [
      '2026-11-16',
      {
        ...{ type: 'IssueResponse', text: 'Ask for one year.' },
        outcomes: [{ parts: [2], answer: 'refused-cost', claims: [] }],
      },
    ],
  );
  expect(text).toContain(
    '3 hours to find out whether we hold it, 19 hours to locate it, 2 hours to retrieve it, 1 hour to extract it.',
  );
});
