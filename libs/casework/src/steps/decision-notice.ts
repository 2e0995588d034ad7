// The Commissioner decides: what was broken, and which steps are to be taken within how many days (FOIA 2000 s50(3),
// (4); FOISA 2002 s49(5), (6)). The notice stands unless it is appealed: the Commissioner cannot withdraw it.
import { withFact, type CaseFile } from '../case-file.js';
import { changeComplaint, complaintNumbered, complaintRule, isUndecided } from '../complaint-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { noticeParts } from './notice-parts.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface RecordDecisionNotice {
  readonly type: 'RecordDecisionNotice';
  readonly complaint: number;
  readonly decision: 'upheld' | 'partly-upheld' | 'not-upheld';
  /** The sections found broken, as "FOIA 2000 s10(1)". */
  readonly breaches: readonly string[];
  readonly steps: readonly string[];
  /** Calendar days from the notice; null when it orders no steps. */
  readonly complyWithinDays: number | null;
  readonly text: string;
}

export type DecisionNoticeServed = Happening<
  'DecisionNoticeServed',
  {
    complaint: number;
    parts: readonly number[];
    decision: RecordDecisionNotice['decision'];
    breaches: readonly string[];
    steps: number;
    complyWithinDays: number | null;
  },
  { steps: readonly string[]; text: string }
>;

/** Steps come with their days and days with their steps. */
export const badSteps = (
  rule: string,
  { steps, complyWithinDays: days }: Pick<RecordDecisionNotice, 'steps' | 'complyWithinDays'>,
): Refusal | null => {
  if (steps.length > 0 && days === null)
    return malformed(
      'complyWithinDays',
      'no-days',
      rule,
      'A notice that orders steps specifies the time within which they are taken.',
      'Give the number of calendar days that it allows.',
    );
  if (steps.length === 0 && days !== null)
    return malformed(
      'steps',
      'no-steps',
      rule,
      'Days are allowed for steps, and no step is named.',
      'Name the steps, or leave the days out.',
    );
  if (days !== null && !(Number.isInteger(days) && days >= 1))
    return malformed(
      'complyWithinDays',
      'not-days',
      rule,
      'The time is a whole number of calendar days.',
      'Give the number that the notice states, such as 30 or 35.',
    );
  return null;
};

export const recordDecisionNotice = (
  file: CaseFile,
  command: RecordDecisionNotice,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  const rule = complaintRule(complaint.to);
  const parts = noticeParts(file, complaint);
  if (parts.length === 0)
    return refuse(
      'no-decision-notice-here',
      'DPA 2018 s164A, s165',
      'A complaint about subject access ends in no decision notice under section 50.',
      'Close the complaint with its outcome.',
    );
  if (!isUndecided(complaint))
    return complaint.closedOn === null
      ? refuse(
          'notice-stands',
          rule,
          `A decision notice was served on ${complaint.notices[0]!.on}: it stands unless it is appealed.`,
          'What a tribunal puts in its place is recorded as the outcome of the appeal.',
        )
      : refuse(
          'complaint-closed',
          rule,
          `The complaint was closed on ${complaint.closedOn}.`,
          'Record the complaint that was decided.',
        );
  if (on < complaint.madeOn)
    return malformed(
      'on',
      'before-complaint',
      rule,
      `The complaint was made on ${complaint.madeOn}.`,
      'Give the date of the notice.',
    );
  const bad = badSteps(rule, command);
  if (bad) return bad;
  const { decision, breaches, steps, complyWithinDays, text } = command;
  return [
    {
      type: 'DecisionNoticeServed',
      data: {
        ...{ complaint: command.complaint, parts, decision, breaches, complyWithinDays },
        steps: steps.length,
      },
      sealed: { steps, text },
    },
  ];
};

export const onDecisionNoticeServed = (
  file: CaseFile,
  { on, data }: DecisionNoticeServed & Recorded,
): CaseFile => {
  const { complyWithinDays: days, steps } = data;
  return {
    ...file,
    complaints: changeComplaint(file, data.complaint, ({ notices }) => ({
      notices: [...notices, { on, by: 'commissioner', steps, complyWithinDays: days, stepsTakenOn: null }],
    })),
    facts: withFact(file, data.parts, {
      ...{ type: 'decision-notice', on },
      ...(days === null ? {} : { complyWithinDays: days }),
    }),
  };
};
