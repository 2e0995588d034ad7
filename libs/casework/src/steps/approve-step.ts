// One step of clearance approves a draft: in its order, unless the draft is urgent; by one of those whom the settings
// name for it, or by the deputy of one who is away, who then says for whom.
import { type CaseFile, withFact } from '../case-file.js';
import { CLEARANCE, stepInWords, type ClearanceStepName } from '../clearance.js';
import type { Circumstances } from '../circumstances.js';
import { changeDraft, remainingSteps, type DraftFile } from '../draft-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, refuse, type Refusal } from '../refusal.js';
import { draftToJudge } from './draft-named.js';

export interface ApproveStep {
  readonly type: 'ApproveStep';
  readonly draft: number;
  readonly step: ClearanceStepName;
  /** The person away, when a deputy approves. */
  readonly onBehalfOf: string | null;
}

export type StepApproved = Happening<
  'StepApproved',
  { draft: number; step: ClearanceStepName; onBehalfOf: string | null; cleared: boolean }
>;

interface Taking {
  readonly step: ClearanceStepName;
  readonly onBehalfOf: string | null;
}

/** Why this person may not take that step of the draft now; null when they may. */
export const mayTake = (
  file: CaseFile,
  draft: DraftFile,
  { step, onBehalfOf }: Taking,
  { actor, on }: Circumstances,
): Refusal | null => {
  const asked = draft.steps.find((each) => each.step === step);
  const left = remainingSteps(draft);
  if (!asked)
    return refuse(
      'no-such-step',
      CLEARANCE,
      `Draft ${draft.number} does not go to ${stepInWords(step)}.`,
      `It goes to ${draft.steps.map((each) => stepInWords(each.step)).join(', ')}.`,
    );
  if (!left.includes(asked))
    return refuse(
      'step-approved',
      CLEARANCE,
      `${stepInWords(step)} has approved draft ${draft.number} already.`,
      `What remains: ${left.map((each) => stepInWords(each.step)).join(', ')}.`,
    );
  if (!draft.urgent && left[0] !== asked)
    return refuse(
      'step-out-of-order',
      CLEARANCE,
      `${stepInWords(left[0]!.step)} comes before ${stepInWords(step)}.`,
      'Wait for that step; only an urgent draft is approved in any order.',
    );
  if (onBehalfOf !== null) return deputising(file, draft, asked.approvers, onBehalfOf, actor.id, on);
  return asked.approvers.length === 0 || asked.approvers.includes(actor.id)
    ? null
    : refuse(
        'not-the-approver',
        CLEARANCE,
        `${stepInWords(step)} is taken by ${asked.approvers.join(' or ')}.`,
        'Leave it to them; or, as the deputy of one who is away, say for whom.',
      );
};

const deputising = (
  file: CaseFile,
  draft: DraftFile,
  approvers: readonly string[],
  person: string,
  deputy: string,
  on: string,
): Refusal | null => {
  if (draft.by === person)
    return refuse(
      'own-draft',
      CLEARANCE,
      `${person} drafted it: nobody approves what they drafted, nor does a deputy in their place.`,
      'Ask another approver.',
    );
  const named = file.deputies.some(
    (each) => each.person === person && each.deputy === deputy && each.from <= on && on <= each.to,
  );
  if (!named)
    return refuse(
      'not-the-deputy',
      CLEARANCE,
      `${deputy} is not named as the deputy of ${person} on ${on}.`,
      'Have the deputy named, with the dates of absence, first.',
    );
  return approvers.length === 0 || approvers.includes(person)
    ? null
    : refuse(
        'not-the-approver',
        CLEARANCE,
        `${person} does not take that step: ${approvers.join(' or ')} does.`,
        'Approve for one of them, or leave it to them.',
      );
};

export const approveStep = (
  file: CaseFile,
  command: ApproveStep,
  now: Circumstances,
): readonly NewFact[] | Refusal => {
  const draft = draftToJudge(file, command.draft, now.actor.id);
  if (isRefusal(draft)) return draft;
  const wrong = mayTake(file, draft, command, now);
  if (wrong) return wrong;
  const { step, onBehalfOf } = command;
  const cleared = remainingSteps(draft).length === 1;
  return [{ type: 'StepApproved', data: { draft: draft.number, step, onBehalfOf, cleared } }];
};

export const onStepApproved = (file: CaseFile, { on, actor, data }: StepApproved & Recorded): CaseFile => {
  const draft = file.drafts[data.draft - 1]!;
  const { step, onBehalfOf, cleared } = data;
  return {
    ...file,
    drafts: changeDraft(file, data.draft, {
      approvals: [...draft.approvals, { step, by: actor.id, onBehalfOf, on }],
      state: cleared ? 'cleared' : draft.state,
    }),
    facts: cleared ? withFact(file, draft.parts, { type: 'step-done', step: 'sign-off', on }) : file.facts,
  };
};
