// The letter of a response whose claims stood on the record before it, told with their words.
import { describe, expect, it } from '@jest/globals';
import { decide, isRefusal, type CaseEvent, type CaseFile, type Command } from '@twentieth/casework';
import { directoryOf } from './directory.js';
import { writeLetter } from './letter-facts.js';

const authority = { id: 'westmarch', name: 'Westmarch Constabulary', rehearsal: true, settings: {} };

type Step = readonly [on: string, command: object, role?: string];

/** Brings a case to where these commands leave it, each given on its day; an officer's unless it says otherwise. */
const lived = (steps: readonly Step[]): { file: CaseFile; events: CaseEvent[] } => {
  let file: CaseFile | null = null;
  let count = 0;
  const events: CaseEvent[] = [];
  for (const [on, command, role = 'officer'] of steps) {
    const now = {
      ...{ authority: authority.id, rehearsal: true, seat: { nation: 'england', kind: 'police' } as const },
      ...{ actor: { id: `${role}-1`, role }, on, at: `${on}T12:00:00.000Z` },
    };
    const decided = decide(file, command as Command, now, () => `event-${++count}`);
    if (isRefusal(decided)) throw new Error(decided.rule);
    events.push(...decided.events);
    file = decided.file;
  }
  if (file === null) throw new Error('Nothing happened.');
  return { file, events };
};

/** The text of the last letter of that template. */
const letter = ({ file, events }: ReturnType<typeof lived>, template: string): string => {
  const owed = [...file.letters.values()].findLast((each) => each.template === template);
  if (owed === undefined) throw new Error(`No ${template} is owed.`);
  const directory = directoryOf(authority, 'twentieth.example');
  return writeLetter({ file, events, authority, directory }, owed).text;
};

const received = (parts: readonly object[]): Step => [
  '2026-11-02',
  {
    ...{ type: 'ReceiveRequest', reference: 'FOI-2026-000001', regime: 'foia', receivedOn: '2026-11-02' },
    ...{ receivedAt: null, channel: 'email', messageIdHash: null, subject: null, text: 'Questions.' },
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
    ...{ parts, messageId: null, attachments: [] },
  },
];
const claim = (over: object): object => ({
  ...{ type: 'ClaimExemption', duty: null, limbs: [], likelihood: 'would-be-likely', reasons: '' },
  ...{ reasonsApparent: false, reasonsWithheld: null, heldByHouse: false, ...over },
});
const balance = (number: number): object => ({
  ...{ type: 'WeighPublicInterest', claim: number, conclusion: 'maintain', presumption: true },
  favouring: [{ factor: 'Public money was spent.', weight: 'moderate' }],
  against: [{ factor: 'The next contract would cost more.', weight: 'strong' }],
  reasons: 'The contract is about to be let again.',
});
const responding = (outcomes: readonly object[]): object => ({
  ...{ type: 'IssueResponse', outcomes, text: 'We have looked at each part.' },
});

describe('the letter of a response', () => {
  const past = lived([
    received([{ text: 'At what price?' }, { text: 'What was advised?' }, { text: 'When?' }]),
    [
      '2026-11-10',
      claim({ parts: [1], exemption: '43(2)', reasons: 'The prices would help rival bidders.' }),
    ],
    ['2026-11-10', balance(1)],
    [
      '2026-11-11',
      claim({ parts: [2], exemption: '36(2)', limbs: ['36(2)(b)(i)'], reasonsWithheld: 'They quote.' }),
    ],
    ['2026-11-11', balance(2)],
    [
      '2026-11-12',
      {
        ...{ type: 'RecordQualifiedPersonOpinion', claim: 2, office: 'Chief Constable', name: 'R. Aldous' },
        ...{ givenOn: '2026-11-12', opinion: 'Advice would be less frank.' },
      },
    ],
    [
      '2026-11-16',
      responding([
        { parts: [1], answer: 'withheld', claims: [], why: 'It asks for the price alone.' },
        { parts: [2], answer: 'withheld', claims: [] },
      ]),
    ],
  ]);
  const text = letter(past, 'response');

  it('gives the reasons of the claim, and why this part in particular', () => {
    expect(text).toContain('under section 43(2) of the Act.\n\nIt asks for the price alone.');
    expect(text).toContain('The prices would help rival bidders.');
  });

  it('gives the balance with the weight of each factor', () => {
    expect(text).toContain('- Public money was spent (moderate weight)');
    expect(text).toContain('- The next contract would cost more (strong weight)');
    expect(text).toContain('Balance: The contract is about to be let again.');
  });

  it('tells of the qualified person by office and day, and leaves out reasons that are withheld', () => {
    expect(text).toMatch(/qualified person \(Chief Constable\) gave the opinion .* on 12 November 2026/);
    expect(text).not.toMatch(/Aldous|They quote/);
  });

  it('says which instalment it is, and what is to follow', () => {
    expect(text).toContain('This is instalment 1 of our answer');
    expect(text).toContain('We will answer part 3 of your request separately.');
  });

  it('says at the last instalment that nothing is to follow', () => {
    const rest = letter(
      lived([
        received([{ text: 'When?' }, { text: 'Where?' }]),
        ['2026-11-12', responding([{ parts: [1], answer: 'disclosed', claims: [] }])],
        ['2026-11-16', responding([{ parts: [2], answer: 'disclosed', claims: [] }])],
      ]),
      'response',
    );
    expect(rest).toContain('This is instalment 2 of our answer');
    expect(rest).not.toContain('separately');
  });

  it('asks a part that was split by its own words', () => {
    const split = letter(
      lived([
        received([{ text: 'When, and where?' }, { text: 'Why?' }]),
        ['2026-11-05', { type: 'SplitPart', part: 1, texts: ['When was it?', 'Where was it?'] }],
        ['2026-11-12', responding([{ parts: null, answer: 'disclosed', claims: [] }])],
      ]),
      'response',
    );
    expect(split).toContain('> Where was it?');
  });

  it('can be written as it was published, once an approver has let it go', () => {
    const made = {
      ...{ exemption: '24', duty: 'confirm-or-deny', limbs: [], likelihood: null },
      ...{ reasons: 'To say would tell.', publicInterest: null },
    };
    const blanket = {
      ...responding([{ parts: null, answer: 'neither-confirmed-nor-denied', claims: [made] }]),
      overrule: { reason: 'As published.' },
    };
    const issued = lived([received([{ text: 'Which tools?' }]), ['2026-11-16', blanket, 'approver']]);
    expect(letter(issued, 'response')).toContain('Section 24 (national security): part 1');
  });
});

describe('the letter of more time', () => {
  const extended = (regime: string, over: object = {}): ReturnType<typeof lived> =>
    lived([
      received([{ text: 'Readings of noise?', regime }]),
      [
        '2026-11-20',
        {
          ...{ type: 'ExtendResponseTime', exemptions: [], estimate: null, parts: [1] },
          ...{ reasons: 'The readings lie in four systems.', ...over },
        },
      ],
    ]);

  it('tells under the regulations how complex and voluminous it is, and the fortieth working day', () => {
    const text = letter(extended('eir'), 'extension-notice-environmental');
    expect(text).toContain('Environmental Information Regulations 2004');
    expect(text).toContain('would be due by 1 December 2026');
    expect(text).toContain('until 31 December 2026');
  });

  it('tells of the end of the third month for subject access', () => {
    const text = letter(extended('sar', { estimate: '2027-01-15' }), 'extension-notice-subject-access');
    expect(text).toContain('until 2 February 2027');
    expect(text).toContain('expect to answer by 15 January 2027');
  });

  it('estimates the decision when the public interest is weighed', () => {
    const more = { exemptions: ['43(2)'], estimate: '2026-12-22' };
    expect(letter(extended('foia', more), 'extension-notice')).toContain(
      'by 22 December 2026 (section 17(2))',
    );
  });
});
