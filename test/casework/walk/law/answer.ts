// The answer, part by part (FOIA s1(1), s12, s14, s17), and how the authority clears it: nobody approves what they drafted.
import { type CommandOf } from '@twentieth/casework';
import {
  blank,
  chosen,
  endPart,
  first,
  isFree,
  when,
  type Claim,
  type Draft,
  type Model,
  type Moment,
  type Part,
  type Rules,
} from '../model.js';
import { exemptionUnder } from './exemptions.js';

type Outcomes = CommandOf<'IssueResponse'>['outcomes'];
/** The claims that stand against the duty which an answer leaves undone. */
const relied = (model: Model, part: Part, answer: string): readonly Claim[] => {
  if (!['withheld', 'partly-disclosed', 'neither-confirmed-nor-denied'].includes(answer)) return [];
  const duty = answer === 'neither-confirmed-nor-denied' ? 'confirm-or-deny' : 'communicate';
  return model.claims.filter(
    (claim) =>
      claim.standing &&
      claim.duty === duty &&
      claim.regime === part.regime &&
      claim.parts.includes(part.number),
  );
};

/** Why an answer may not be given to a part at all. */
const unanswerable = (model: Model, part: Part, { answer, claims }: Outcomes[number]): string | null => {
  const rests = relied(model, part, answer);
  const costs = model.estimates.findLast(({ parts }) => parts.includes(part.number));
  const act = part.regime === 'foia' || part.regime === 'foisa';
  const shown = (provision: string): boolean =>
    model.evidence.some((each) => each.provision === provision && each.parts.includes(part.number));
  return first(
    when(!isFree(part), 'answers what is over, or awaits clarification'),
    when(
      part.regime !== 'sar' &&
        ['withheld', 'partly-disclosed', 'neither-confirmed-nor-denied'].includes(answer) &&
        rests.length + claims.length === 0,
      'withholds without an exemption (s17(1)(b))',
    ),
    when(part.regime === 'sar' && claims.length > 0, 'exempts from subject access under FOIA'),
    when(
      rests.some(({ balance }) => balance === 'disclose'),
      'withholds what the balance discloses (s2(2)(b))',
    ),
    when(act && answer === 'refused-cost' && !costs?.exceeds, 'refuses for cost within the limit (s12)'),
    when(act && answer === 'refused-vexatious' && !shown('14(1)'), 'refuses as vexatious what nothing shows'),
    when(act && answer === 'refused-repeated' && !shown('14(2)'), 'refuses as repeated what nothing shows'),
    when(answer === 'transferred' && !model.transferred.has(part.number), 'transfers without a transfer'),
  );
};

const answersIllegal = (model: Model, outcomes: Outcomes): string | null => {
  const numbers = outcomes.flatMap(({ parts }) => chosen(model, parts, isFree).map(({ number }) => number));
  return first(
    ...outcomes.map(({ parts }) =>
      when(
        (parts ?? []).some((n) => !model.parts.some(({ number }) => number === n)),
        'answers no part of it',
      ),
    ),
    when(numbers.length === 0 || new Set(numbers).size < numbers.length, 'answers nothing, or twice'),
    ...outcomes.flatMap((each) =>
      chosen(model, each.parts, isFree).map((part) => unanswerable(model, part, each)),
    ),
  );
};

const says = ({ outcomes, text }: CommandOf<'IssueResponse'> | CommandOf<'SubmitDraft'>): string =>
  JSON.stringify([outcomes, text]);

const judged = (model: Model, number: number, by: string): string | null => {
  const draft = model.drafts[number - 1];
  return first(
    when(draft === undefined || !draft.live, 'judges no draft that is on its way'),
    when(draft !== undefined && draft.approved.length === draft.steps.length, 'judges what is cleared'),
    when(draft?.by === by, 'judges their own draft'),
  );
};

const mayTake = (
  model: Model,
  { draft: number, step, onBehalfOf }: CommandOf<'ApproveStep'> | CommandOf<'SendBack'>,
  { by, on }: Moment,
): string | null => {
  const draft: Draft = model.drafts[number - 1]!;
  const left = draft.steps.filter((each) => !draft.approved.includes(each));
  const person = onBehalfOf ?? by;
  return first(
    when(!left.includes(step), 'takes no step that is left'),
    when(!draft.urgent && left[0] !== step, 'takes a step before its turn'),
    when(step === 'legal' && person !== 'solicitor-1', 'takes a step that is another’s'),
    when(person === draft.by, 'approves for whoever drafted it'),
    when(
      onBehalfOf !== null &&
        !model.deputies.some(
          (each) => each.person === onBehalfOf && each.deputy === by && each.from <= on && on <= each.to,
        ),
      'stands in for somebody without being named',
    ),
  );
};

type Named =
  'SubmitDraft' | 'ReturnFromQualityCheck' | 'ApproveStep' | 'SendBack' | 'NameDeputy' | 'IssueResponse';

export const ANSWER: Rules<Named> = {
  SubmitDraft: {
    illegal: (model, command) =>
      first(
        answersIllegal(model, command.outcomes),
        when(command.urgency !== null && blank(command.urgency), 'is urgent for no reason'),
      ),
    happens: (model, command, { by, clears }) => {
      const parts = command.outcomes.flatMap((each) =>
        chosen(model, each.parts, isFree).map(({ number }) => number),
      );
      for (const draft of model.drafts) if (draft.parts.some((n) => parts.includes(n))) draft.live = false;
      model.drafts.push({
        ...{ by, parts, says: says(command), urgent: command.urgency !== null },
        ...{ steps: clears ? ['disclosure', 'legal'] : [], approved: [], live: true },
      });
    },
  },
  ReturnFromQualityCheck: {
    illegal: (model, { draft, parts, reasons }, { by }) =>
      first(
        judged(model, draft, by),
        when(blank(reasons), 'returns it without reasons'),
        when((model.drafts[draft - 1]?.approved.length ?? 0) > 0, 'checks what a step has approved'),
        when(
          (parts ?? []).some((n) => !model.drafts[draft - 1]?.parts.includes(n)),
          'returns other parts',
        ),
      ),
    happens: (model, { draft }) => void (model.drafts[draft - 1]!.live = false),
  },
  ApproveStep: {
    illegal: (model, command, now) => judged(model, command.draft, now.by) ?? mayTake(model, command, now),
    happens: (model, { draft, step }) => void model.drafts[draft - 1]!.approved.push(step),
  },
  SendBack: {
    illegal: (model, command, now) =>
      judged(model, command.draft, now.by) ??
      mayTake(model, command, now) ??
      when(blank(command.reasons), 'sends it back without reasons'),
    happens: (model, { draft }) => void (model.drafts[draft - 1]!.live = false),
  },
  NameDeputy: {
    illegal: (_, { person, deputy, from, to }) =>
      when(
        blank(person) || blank(deputy) || person === deputy || to < from,
        'names no deputy, or for no day',
      ),
    happens: (model, command) => void model.deputies.push(command),
  },
  IssueResponse: {
    illegal: (model, command, { clears, role }) => {
      const overruled = command.overrule ?? null;
      const unweighed = command.outcomes.some((each) =>
        chosen(model, each.parts, isFree).some((part) =>
          relied(model, part, each.answer).some(
            (claim) =>
              exemptionUnder(claim.regime, claim.exemption)?.qualified === true && claim.balance === null,
          ),
        ),
      );
      return first(
        answersIllegal(model, command.outcomes),
        when(
          clears &&
            !model.drafts.some(
              (draft) =>
                draft.live && draft.says === says(command) && draft.approved.length === draft.steps.length,
            ),
          'goes out uncleared',
        ),
        when(overruled === null && unweighed, 'withholds what was not weighed (s17(3))'),
        when(
          overruled !== null && (!['approver', 'admin'].includes(role) || blank(overruled.reason)),
          'overrules without leave or reason',
        ),
      );
    },
    happens: (model, command, { on, by }) => {
      for (const each of command.outcomes)
        for (const part of chosen(model, each.parts, isFree)) endPart(part, 'answered', on, by);
      for (const draft of model.drafts) if (draft.says === says(command)) draft.live = false;
    },
  },
};
