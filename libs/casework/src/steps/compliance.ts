// The steps of a decision notice are taken (FOIA 2000 s50(4), s54; FOISA 2002 s49(6), s53). A step that asks for a
// fresh answer may be taken by giving one here: it stands beside the first.
import { withFact, type CaseFile } from '../case-file.js';
import { changeComplaint, complaintNumbered, complaintRule, standingNotice } from '../complaint-file.js';
import type { Answer, Claim } from '../outcomes.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { readRevised, withRevised, type RevisedAnswer } from '../revised-answer.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface RecordCompliance {
  readonly type: 'RecordCompliance';
  readonly complaint: number;
  readonly outcomes: readonly {
    readonly parts: readonly number[];
    readonly answer: Answer;
    readonly claims: readonly Claim[];
  }[];
  readonly text: string;
}

export type DecisionNoticeStepsTaken = Happening<
  'DecisionNoticeStepsTaken',
  { complaint: number; parts: readonly number[]; outcomes: readonly RevisedAnswer[] },
  { text: string; claims: readonly (Claim & { readonly part: number })[] }
>;

export const recordCompliance = (
  file: CaseFile,
  command: RecordCompliance,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const complaint = complaintNumbered(file, command.complaint);
  if (isRefusal(complaint)) return complaint;
  const rule = complaintRule(complaint.to);
  const notice = standingNotice(complaint);
  if (!notice || notice.steps === 0)
    return refuse(
      notice ? 'no-steps-ordered' : 'no-decision-notice',
      rule,
      notice ? 'The notice orders no steps.' : 'No decision notice has been served.',
      notice ? 'Nothing is to be complied with.' : 'Record the decision notice first.',
    );
  if (notice.stepsTakenOn !== null)
    return refuse(
      'steps-taken',
      rule,
      `The steps were taken on ${notice.stepsTakenOn}.`,
      'Nothing more is owed under the notice.',
    );
  if (on < notice.on)
    return malformed(
      'on',
      'before-notice',
      rule,
      `The notice was served on ${notice.on}.`,
      'Give the date on which the steps were complete.',
    );
  const outcomes = new Map<number, RevisedAnswer>();
  const claims: (Claim & { readonly part: number })[] = [];
  for (const outcome of command.outcomes)
    for (const part of outcome.parts) {
      if (!complaint.parts.includes(part) || outcomes.has(part))
        return malformed(
          'outcomes',
          outcomes.has(part) ? 'two-outcomes' : 'unknown-part',
          rule,
          outcomes.has(part)
            ? `Part ${part} is given two answers.`
            : `Part ${part} is not part of complaint ${command.complaint}.`,
          `Give each of the parts ${complaint.parts.join(', ')} one new answer at most.`,
        );
      const read = readRevised(file, part, outcome.answer, outcome.claims);
      if (isRefusal(read)) return read;
      outcomes.set(part, read.revised);
      claims.push(...read.claims.map((claim) => ({ ...claim, part })));
    }
  return [
    {
      type: 'DecisionNoticeStepsTaken',
      data: {
        complaint: command.complaint,
        parts: complaint.parts,
        outcomes: [...outcomes.values()].sort((a, b) => a.part - b.part),
      },
      sealed: { text: command.text, claims },
    },
  ];
};

export const onDecisionNoticeStepsTaken = (
  file: CaseFile,
  { on, data }: DecisionNoticeStepsTaken & Recorded,
): CaseFile => {
  const answered = withRevised(file, on, data.outcomes);
  const bound = data.parts.filter((each) =>
    file.facts.some(({ parts, fact }) => fact.type === 'decision-notice' && parts.includes(each)),
  );
  return {
    ...answered,
    complaints: changeComplaint(file, data.complaint, ({ notices }) => ({
      notices: notices.map((notice, i) =>
        i === notices.length - 1 ? { ...notice, stepsTakenOn: on } : notice,
      ),
    })),
    facts: withFact(answered, bound, { type: 'steps-taken', on }),
  };
};
