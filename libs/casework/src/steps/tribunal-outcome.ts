// The tribunal decides the appeal (FOIA 2000 s58; FOISA 2002 s56). The steps that were suspended are owed again, or
// others in their place, within the days that its decision allows; a notice in its place may be appealed in turn.
import { withFact, type CaseFile } from '../case-file.js';
import {
  changeComplaint,
  complaintNumbered,
  openAppeal,
  standingNotice,
  type TribunalOutcome,
} from '../complaint-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { appealRule } from './appeal.js';
import { badSteps } from './decision-notice.js';
import { noticeParts } from './notice-parts.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface RecordTribunalOutcome {
  readonly type: 'RecordTribunalOutcome';
  readonly complaint: number;
  readonly outcome: TribunalOutcome;
  /** Steps put in place of those of the notice; none where the appeal leaves the notice as it was. */
  readonly steps: readonly string[];
  /** Calendar days from this outcome for the steps that are owed after it. */
  readonly complyWithinDays: number | null;
  readonly text: string;
}

export type TribunalDecided = Happening<
  'TribunalDecided',
  {
    complaint: number;
    parts: readonly number[];
    outcome: TribunalOutcome;
    /** How many steps are owed after it. */
    steps: number;
    complyWithinDays: number | null;
  },
  { steps: readonly string[]; text: string }
>;

const LEAVES_THE_NOTICE: readonly TribunalOutcome[] = ['dismissed', 'withdrawn', 'struck-out'];

export const recordTribunalOutcome = (
  file: CaseFile,
  command: RecordTribunalOutcome,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  const rule = appealRule(complaint);
  const appeal = openAppeal(complaint);
  if (!appeal)
    return refuse(
      'no-appeal',
      rule,
      'No appeal is before a tribunal.',
      'Record the appeal first, with the date on which it was lodged.',
    );
  if (on < appeal.on)
    return malformed(
      'on',
      'before-appeal',
      rule,
      `The appeal was lodged on ${appeal.on}.`,
      'Give the date of the decision.',
    );
  const stands = LEAVES_THE_NOTICE.includes(command.outcome);
  if (stands && command.steps.length > 0)
    return malformed(
      'steps',
      'notice-stands',
      rule,
      `An appeal that is ${command.outcome.replaceAll('-', ' ')} leaves the notice as it was.`,
      'Leave the steps out: those of the notice are owed again.',
    );
  const notice = standingNotice(complaint)!;
  const owed = stands ? (notice.stepsTakenOn === null ? notice.steps : 0) : command.steps.length;
  const bad = badSteps(rule, {
    steps: new Array<string>(owed).fill(''),
    complyWithinDays: command.complyWithinDays,
  });
  if (bad) return bad;
  const { outcome, complyWithinDays, steps, text } = command;
  return [
    {
      type: 'TribunalDecided',
      data: {
        ...{ complaint: command.complaint, parts: noticeParts(file, complaint), outcome },
        ...{ steps: owed, complyWithinDays },
      },
      sealed: { steps, text },
    },
  ];
};

export const onTribunalDecided = (file: CaseFile, { on, data }: TribunalDecided & Recorded): CaseFile => {
  const { outcome, steps, complyWithinDays: days, parts } = data;
  // An appeal that ends without a decision leaves nothing to appeal against: only its steps, if any, are dated anew.
  const decided = days !== null || outcome !== 'withdrawn';
  return {
    ...file,
    complaints: changeComplaint(file, data.complaint, ({ appeals, notices }) => ({
      appeals: appeals.map((appeal) =>
        appeal.decidedOn === null ? { ...appeal, decidedOn: on, outcome } : appeal,
      ),
      notices: decided
        ? [...notices, { on, by: 'tribunal', steps, complyWithinDays: days, stepsTakenOn: null }]
        : notices,
    })),
    facts: decided
      ? withFact(file, parts, {
          ...{ type: 'decision-notice', on },
          ...(days === null ? {} : { complyWithinDays: days }),
        })
      : file.facts,
  };
};
