// Is it a real name (s8(1)(b))? A question and a judgement, both on the record, and the judgement may be taken again:
// never decided by a machine. A name judged a pseudonym is a ground for finding the request invalid, and no more.
import type { CaseFile } from '../case-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { validityRule, type NameJudgement } from '../receipt-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface QuestionName {
  readonly type: 'QuestionName';
  readonly why: string;
}

export interface JudgeName {
  readonly type: 'JudgeName';
  readonly judgement: NameJudgement;
  readonly because: string;
}

export type NameQuestioned = Happening<'NameQuestioned', { number: number }, { why: string }>;
export type NameJudged = Happening<
  'NameJudged',
  { number: number; judgement: NameJudgement },
  { because: string }
>;

export const questionName = (file: CaseFile, command: QuestionName): readonly NewFact[] | Refusal => {
  const rule = validityRule(file.regime);
  if (command.why.trim() === '')
    return malformed(
      'why',
      'no-reason',
      rule,
      'A name is doubted for a reason.',
      'Write what raises the doubt.',
    );
  const last = file.receipt.names.at(-1);
  if (last && last.judgement === null)
    return refuse(
      'name-questioned',
      rule,
      `The name has been questioned since ${last.on}.`,
      'Judge it: accepted, or a pseudonym.',
    );
  return [
    {
      type: 'NameQuestioned',
      data: { number: file.receipt.names.length + 1 },
      sealed: { why: command.why },
    },
  ];
};

export const judgeName = (file: CaseFile, command: JudgeName): readonly NewFact[] | Refusal => {
  const rule = validityRule(file.regime);
  const last = file.receipt.names.at(-1);
  if (!last)
    return refuse(
      'name-not-questioned',
      rule,
      'Nobody has questioned the name.',
      'A name is taken as real until it is questioned.',
    );
  if (command.because.trim() === '')
    return malformed('because', 'no-reason', rule, 'A judgement says why.', 'Write the reasons.');
  if (last.judgement === command.judgement)
    return refuse(
      'already-judged',
      rule,
      `The name was judged ${command.judgement} on ${last.judgedOn}.`,
      'Nothing to do, or judge it otherwise.',
    );
  return [
    {
      type: 'NameJudged',
      data: { number: file.receipt.names.length, judgement: command.judgement },
      sealed: { because: command.because },
    },
  ];
};

export const onNameQuestioned = (file: CaseFile, { on }: NameQuestioned & Recorded): CaseFile => ({
  ...file,
  receipt: {
    ...file.receipt,
    names: [...file.receipt.names, { on, judgement: null, judgedOn: null }],
  },
});

export const onNameJudged = (file: CaseFile, { on, data }: NameJudged & Recorded): CaseFile => ({
  ...file,
  receipt: {
    ...file.receipt,
    names: file.receipt.names.map((name, i) =>
      i === data.number - 1 ? { ...name, judgement: data.judgement, judgedOn: on } : name,
    ),
  },
});
