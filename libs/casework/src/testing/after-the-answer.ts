// What most tests of reviews and complaints begin with: three questions answered in time, and the steps that follow.
import type { Command, CommandOf } from '../commands.js';
import { put, received, type Put } from './given.js';

const QUESTIONS = ['One?', 'Two?', 'Three?'];

/** Three questions received on Monday 2 November 2026, under one regime or one each. */
export const three = (regime: string | readonly string[] = 'foia'): Put =>
  received({
    regime: typeof regime === 'string' ? regime : regime[0]!,
    parts: QUESTIONS.map((text, i) => ({
      text,
      ...(typeof regime === 'string' ? {} : { regime: regime[i]! }),
    })),
  });

export const answered = (at: string, parts: readonly number[] | null = null): Put =>
  put(
    {
      type: 'IssueResponse',
      outcomes: [{ parts, answer: 'not-held', claims: [] }],
      text: 'We hold nothing.',
    } as Command,
    at,
  );

type Given<T extends Command['type']> = Partial<Omit<CommandOf<T>, 'type'>>;

export const reviewAsked = (at: string, over: Given<'RequestInternalReview'> = {}): Put =>
  put({ type: 'RequestInternalReview', parts: null, grounds: 'You must hold something.', ...over }, at);

export const reviewConcluded = (at: string, over: Given<'ConcludeInternalReview'> = {}): Put =>
  put(
    {
      type: 'ConcludeInternalReview',
      number: 1,
      outcomes: [{ parts: null, outcome: 'upheld' }],
      text: 'We looked afresh.',
      ...over,
    },
    at,
    { by: 'reviewer-1' },
  );

export const complained = (at: string, over: Given<'RecordComplaint'> = {}): Put =>
  put(
    {
      type: 'RecordComplaint',
      to: 'information-commissioner',
      theirReference: 'IC-123423-M2W5',
      parts: null,
      grounds: 'They hold it.',
      ...over,
    },
    at,
  );

export const decisionNotice = (at: string, over: Given<'RecordDecisionNotice'> = {}): Put =>
  put(
    {
      type: 'RecordDecisionNotice',
      complaint: 1,
      decision: 'partly-upheld',
      breaches: ['FOIA 2000 s1(1)(b)'],
      steps: ['Disclose the contract.'],
      complyWithinDays: 35,
      text: 'The exemption is not engaged.',
      ...over,
    },
    at,
  );

/** A life up to the Commissioner: answered in time, reviewed in time, complained of in time. */
export const upToComplaint: readonly Put[] = [
  three(),
  answered('2026-11-20'),
  reviewAsked('2026-12-07'),
  reviewConcluded('2026-12-18'),
  complained('2027-01-11'),
];

/** And on to a decision notice of 1 June 2027, which orders a step. */
export const noticed: readonly Put[] = [...upToComplaint, decisionNotice('2027-06-01')];

type Compliance = CommandOf<'RecordCompliance'>;
export const complied = (at: string, outcomes: Compliance['outcomes'] = [], complaint = 1) =>
  put({ type: 'RecordCompliance', complaint, outcomes, text: 'Here is the contract.' }, at);
export const appealed = (at: string, by: 'requester' | 'authority' = 'authority') =>
  put(
    { type: 'LodgeAppeal', complaint: 1, by, theirReference: 'EA/2027/0102', grounds: 'An error of law.' },
    at,
  );
export const decided = (at: string, over: Partial<Omit<CommandOf<'RecordTribunalOutcome'>, 'type'>> = {}) =>
  put(
    {
      ...{ type: 'RecordTribunalOutcome', complaint: 1, outcome: 'dismissed', steps: [] },
      ...{ complyWithinDays: 30, text: 'The appeal is dismissed.', ...over },
    },
    at,
  );
