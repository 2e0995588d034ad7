// A plan agreed with the Commissioner, or required by an enforcement notice or practice recommendation (FOIA 2000
// s48, s52; FOISA 2002 s44, s51): targets on days that the plan itself gives, each met or not.
import type { CaseFile } from '../case-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';
import type { CivilDate } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export const PLAN_BASES = ['undertaking', 'practice-recommendation', 'enforcement-notice'] as const;
export type PlanBasis = (typeof PLAN_BASES)[number];

export interface RecordEnforcementPlan {
  readonly type: 'RecordEnforcementPlan';
  readonly basis: PlanBasis;
  readonly theirReference: string | null;
  readonly targets: readonly { readonly what: string; readonly due: CivilDate }[];
}

export interface MeetTarget {
  readonly type: 'MeetTarget';
  readonly plan: number;
  readonly target: number;
}

export type EnforcementPlanRecorded = Happening<
  'EnforcementPlanRecorded',
  {
    number: number;
    basis: PlanBasis;
    theirReference: string | null;
    targets: readonly { readonly number: number; readonly due: CivilDate }[];
  },
  { targets: readonly { readonly number: number; readonly what: string }[] }
>;
export type EnforcementTargetMet = Happening<
  'EnforcementTargetMet',
  { plan: number; target: number; due: CivilDate; late: boolean }
>;

export interface EnforcementPlan {
  readonly basis: PlanBasis;
  readonly theirReference: string | null;
  readonly recordedOn: CivilDate;
  readonly targets: readonly { readonly due: CivilDate; readonly metOn: CivilDate | null }[];
}

const ruleOf = ({ regime }: CaseFile): string =>
  regime === 'foisa' || regime === 'eisr' ? 'FOISA 2002 s44, s51' : 'FOIA 2000 s48, s52';

export const recordEnforcementPlan = (
  file: CaseFile,
  { basis, theirReference, targets }: RecordEnforcementPlan,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const rule = ruleOf(file);
  if (targets.length === 0)
    return malformed('targets', 'no-targets', rule, 'A plan sets targets.', 'Name each with its day.');
  const blank = targets.findIndex(({ what }) => what.trim() === '');
  if (blank >= 0)
    return malformed(
      `targets[${blank}].what`,
      'no-target',
      rule,
      'A target says what is to be reached.',
      'Write what is to be done by that day.',
    );
  const past = targets.findIndex(({ due }) => due < on);
  if (past >= 0)
    return malformed(
      `targets[${past}].due`,
      'target-not-ahead',
      rule,
      `The plan is of ${on}: a target lies on that day or after it.`,
      'Give the day that the plan states, or the date of the plan itself.',
    );
  return [
    {
      type: 'EnforcementPlanRecorded',
      data: {
        ...{ number: file.plans.length + 1, basis, theirReference },
        targets: targets.map(({ due }, i) => ({ number: i + 1, due })),
      },
      sealed: { targets: targets.map(({ what }, i) => ({ number: i + 1, what })) },
    },
  ];
};

export const meetTarget = (
  file: CaseFile,
  { plan, target }: MeetTarget,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const rule = ruleOf(file);
  const set = file.plans[plan - 1];
  const aim = set?.targets[target - 1];
  if (!set || !aim)
    return refuse(
      set ? 'no-such-target' : 'no-such-plan',
      rule,
      set ? `Plan ${plan} has no target ${target}.` : `No enforcement plan ${plan} is on the record.`,
      set ? `It has ${set.targets.length}.` : `The case has ${file.plans.length}.`,
    );
  if (aim.metOn !== null)
    return refuse('target-met', rule, `The target was met on ${aim.metOn}.`, 'Nothing more is owed for it.');
  if (on < set.recordedOn)
    return malformed(
      'on',
      'before-plan',
      rule,
      `The plan is of ${set.recordedOn}.`,
      'Give the date on which the target was met.',
    );
  return [{ type: 'EnforcementTargetMet', data: { plan, target, due: aim.due, late: on > aim.due } }];
};

export const onEnforcementPlanRecorded = (
  file: CaseFile,
  { on, data }: EnforcementPlanRecorded & Recorded,
): CaseFile => ({
  ...file,
  plans: [
    ...file.plans,
    {
      ...{ basis: data.basis, theirReference: data.theirReference, recordedOn: on },
      targets: data.targets.map(({ due }) => ({ due, metOn: null })),
    },
  ],
});

export const onEnforcementTargetMet = (
  file: CaseFile,
  { on, data }: EnforcementTargetMet & Recorded,
): CaseFile => ({
  ...file,
  plans: file.plans.map((plan, i) =>
    i !== data.plan - 1
      ? plan
      : {
          ...plan,
          targets: plan.targets.map((aim, n) => (n === data.target - 1 ? { ...aim, metOn: on } : aim)),
        },
  ),
});
