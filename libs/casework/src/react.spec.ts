// Which letter each event calls for, to whom, and of which proceeding.
import { describe, expect, it } from '@jest/globals';
import type { Command } from './commands.js';
import {
  answered,
  complained,
  complied,
  noticed,
  reviewAsked,
  reviewConcluded,
  three,
  upToComplaint,
} from './testing/after-the-answer.js';
import { given, put, received, REFERENCE, type Put } from './testing/given.js';
import { asked, feeAsked, passedOn, withheld } from './testing/steps-taken.js';

const step = (command: object, at: string, more: Omit<Put, 'command' | 'at'> = {}): Put =>
  put(command as Command, at, more);
/** The letters that a step owes: "template to somebody, of a proceeding". */
const owedBy = (past: readonly Put[], next: Put): readonly string[] => {
  const before = given(...past);
  const then = before.when(next);
  if (then.refusal) throw new Error(then.refusal.rule);
  return [...then.file.letters.values()]
    .filter(({ id }) => !before.file?.letters.has(id))
    .map(({ template, to, proceeding }) => `${template} to ${to}, ${proceeding}`);
};
const REQUEST = `request/${REFERENCE}`;
const REVIEW = `review/${REFERENCE}/1`;
const COMPLAINT = `complaint/${REFERENCE}/1`;
const extended = (regime: string, over: object = {}) => [
  [received({ regime })],
  step(
    {
      ...{ type: 'ExtendResponseTime', exemptions: [], estimate: null, reasons: 'It is much.' },
      ...{ parts: [4], ...over },
    },
    '2026-11-20',
  ),
];
const commissioned = step(
  {
    ...{ type: 'CommissionPart', parts: [1], team: 'finance', returnBy: null },
    instructions: 'Search the ledger.',
  },
  '2026-11-04',
);
const advised = (how: string) =>
  step({ type: 'GiveAdvice', parts: null, text: 'Name the years.', how }, '2026-11-05');
const inTime = [three(), answered('2026-11-20'), reviewAsked('2026-12-07')];
const late = [three(), answered('2026-11-20'), reviewAsked('2027-03-01')];
const ownComplaint = complained('2026-12-01', { to: 'authority', theirReference: null } as object);

describe('the letters of a request', () => {
  it.each<[string, readonly Put[], Put, readonly string[]]>([
    [
      'an acknowledgement',
      [received()],
      step({ type: 'AcknowledgeRequest' }, '2026-11-03'),
      ['acknowledgement to requester'],
    ],
    [
      'what is missing of it',
      [received()],
      step({ type: 'FindRequestInvalid', missing: ['real-name'], advice: 'Your name?' }, '2026-11-03'),
      ['request-invalid to requester'],
    ],
    [
      'nothing, where it is the address that is missing',
      [received()],
      step({ type: 'FindRequestInvalid', missing: ['address'], advice: 'Where to?' }, '2026-11-03'),
      [],
    ],
    ['what a team is asked for', [received()], commissioned, ['commission to holder-team']],
    [
      'a chase of its return',
      [received(), commissioned],
      step({ type: 'ChaseReturn', number: 1 }, '2026-11-17'),
      ['return-chase to holder-team'],
    ],
    ['what must be clarified', [received()], asked('2026-11-05'), ['clarification-request to requester']],
    [
      'that a reply does not clarify it',
      [received(), asked('2026-11-05')],
      step(
        { type: 'RefuseClarificationReply', number: 1, text: 'As I said.', because: 'No year.' },
        '2026-11-09',
      ),
      ['clarification-still-needed to requester'],
    ],
    [
      'that nothing need be clarified after all',
      [received(), asked('2026-11-05')],
      step({ type: 'WithdrawClarification', number: 1, because: 'The years are on page 2.' }, '2026-11-09'),
      ['clarification-withdrawn to requester'],
    ],
    [
      'that it lapsed unclarified',
      [received(), asked('2026-11-05')],
      step({ type: 'CloseUnclarified', number: 1, parts: null }, '2027-06-01'),
      ['request-lapsed to requester'],
    ],
    ['a fees notice', [received()], feeAsked('2026-11-05'), ['fees-notice to requester']],
    [
      'that it lapsed unpaid',
      [received(), feeAsked('2026-11-05')],
      step({ type: 'CloseUnpaid', notice: 1 }, '2027-03-01'),
      ['request-lapsed to requester'],
    ],
    ['that it was passed on', [received()], passedOn('2026-11-05'), ['transfer-notice to requester']],
    ['advice, where it is given by letter', [received()], advised('letter'), ['advice to requester']],
    ['nothing, where advice was spoken', [received()], advised('spoken'), []],
    [
      'the response',
      [received()],
      withheld('2026-11-20', { outcomes: [{ parts: [1], answer: 'disclosed', claims: [] }] }),
      ['response to requester'],
    ],
  ])('are %s', (_, past, next, letters) => {
    expect(owedBy(past, next)).toEqual(letters.map((letter) => `${letter}, ${REQUEST}`));
  });
});

describe('the letter about more time', () => {
  it.each([
    ['extension-notice', extended('foia', { exemptions: ['43(2)'], estimate: '2026-12-22' })],
    ['extension-notice-environmental', extended('eir')],
    ['extension-notice-subject-access', extended('sar')],
  ] as [string, [readonly Put[], Put]][])('is the %s, of the extension itself', (template, [past, next]) => {
    expect(owedBy(past, next)).toEqual([`${template} to requester, extension/${REFERENCE}/1`]);
  });
});

describe('the letters of a review', () => {
  it.each<[string, readonly Put[], Put, readonly string[]]>([
    ['an acknowledgement', inTime.slice(0, 2), inTime[2]!, ['review-acknowledgement to requester']],
    ['nothing yet, where it was asked for too late', late.slice(0, 2), late[2]!, []],
    [
      'an acknowledgement once it is accepted all the same',
      late,
      step({ type: 'AcceptInternalReview', number: 1 }, '2027-03-02'),
      ['review-acknowledgement to requester'],
    ],
    [
      'that it is declined',
      late,
      step({ type: 'DeclineInternalReview', number: 1, reason: 'Forty days have gone.' }, '2027-03-02'),
      ['review-declined to requester'],
    ],
    [
      'that it takes longer',
      inTime,
      step({ type: 'ExtendInternalReview', number: 1, reasons: 'It is complex.' }, '2026-12-10'),
      ['review-extension to requester'],
    ],
    ['its outcome', inTime, reviewConcluded('2026-12-18'), ['review-outcome to requester']],
  ])('are %s', (_, past, next, letters) => {
    expect(owedBy(past, next)).toEqual(letters.map((letter) => `${letter}, ${REVIEW}`));
  });
});

describe('the letters of a complaint', () => {
  it('are its acknowledgement, where it is made to the authority itself', () => {
    const next = step({ type: 'AcknowledgeComplaint', complaint: 1 }, '2026-12-02');
    expect(owedBy([three('sar'), answered('2026-11-20'), ownComplaint], next)).toEqual([
      `complaint-acknowledgement to requester, ${COMPLAINT}`,
    ]);
  });

  it('are that the steps of a decision notice were taken; to the Commissioner none is owed by us', () => {
    expect(owedBy(noticed, complied('2027-06-20'))).toEqual([`steps-taken to requester, ${COMPLAINT}`]);
    expect(owedBy(upToComplaint.slice(0, -1), upToComplaint.at(-1)!)).toEqual([]);
  });
});

describe('a letter that cannot be delivered', () => {
  const failed = (past: readonly Put[], at: string) => {
    const letter = [...given(...past).file!.letters.keys()].at(-1)!;
    return step({ type: 'RecordLetterFailed', letter, reason: 'No such mailbox.' }, at);
  };
  const toRequester = [received(), step({ type: 'AcknowledgeRequest' }, '2026-11-03')];
  const toOfficer = [received(), step({ type: 'PassTime', proceeding: REQUEST }, '2026-11-23T09:00:00.000Z')];

  it('is told to the officer, and to the team leader where the officer is whom it did not reach', () => {
    expect(owedBy(toRequester, failed(toRequester, '2026-11-04'))).toEqual([
      `letter-not-delivered to officer, ${REQUEST}`,
    ]);
    expect(owedBy(toOfficer, failed(toOfficer, '2026-11-24'))).toEqual([
      `letter-not-delivered to team-leader, ${REQUEST}`,
    ]);
  });

  it('is told once: word of it that fails too is told to nobody', () => {
    const past = [...toRequester, failed(toRequester, '2026-11-04')];
    expect(owedBy(past, failed(past, '2026-11-05'))).toEqual([]);
  });
});
