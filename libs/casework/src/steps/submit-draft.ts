// A draft of the response is put up for clearance: it says all that the response will say, and goes through the steps
// of the authority's settings. A new draft takes the place of those that answered the same parts.
import { contentHash, readAnswers, type OutcomeGiven } from '../answers.js';
import { type CaseFile, withFact } from '../case-file.js';
import { CLEARANCE, type ClearanceStep } from '../clearance.js';
import type { Circumstances } from '../circumstances.js';
import { isLive, type DraftState } from '../draft-file.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { blocking, noticeFindings } from '../notice.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { kept, type FindingKept } from './overrule.js';

export interface SubmitDraft {
  readonly type: 'SubmitDraft';
  readonly outcomes: readonly OutcomeGiven[];
  readonly text: string;
  /** Why it cannot wait for the steps one after another; null where it can. */
  readonly urgency: string | null;
}

export type DraftSubmitted = Happening<
  'DraftSubmitted',
  {
    number: number;
    parts: readonly number[];
    steps: readonly ClearanceStep[];
    urgent: boolean;
    sha256: string;
    /** What the check of the notice finds in it now; the response itself is checked again. */
    findings: readonly FindingKept[];
  },
  { text: string; outcomes: readonly OutcomeGiven[]; urgency: string | null }
>;

export const submitDraft = (
  file: CaseFile,
  command: SubmitDraft,
  { on, clearance = [] }: Circumstances,
): readonly NewFact[] | Refusal => {
  const answers = readAnswers(file, command.outcomes);
  if (isRefusal(answers)) return answers;
  if (command.urgency !== null && command.urgency.trim() === '')
    return malformed(
      'urgency',
      'no-reason',
      CLEARANCE,
      'Urgency lets the steps approve in any order, and is claimed for a reason.',
      'Say why it cannot wait, or leave urgency out.',
    );
  const hash = contentHash(answers, command.text);
  const before = file.drafts.findLast((draft) => draft.sha256 === hash && draft.state !== 'superseded');
  if (before)
    return isLive(before)
      ? refuse(
          'draft-submitted',
          CLEARANCE,
          `Draft ${before.number} says exactly this, and is ${before.state.replace('-', ' ')}.`,
          'Have it approved, or change what it says.',
        )
      : refuse(
          'draft-unchanged',
          CLEARANCE,
          `This is draft ${before.number}, which was ${before.state.replace('-', ' ')}, unchanged.`,
          'Mend what the reasons name, then submit it again.',
        );
  return [
    {
      type: 'DraftSubmitted',
      data: {
        number: file.drafts.length + 1,
        parts: answers.map(({ part }) => part.number),
        steps: clearance,
        urgent: command.urgency !== null,
        sha256: hash,
        findings: kept(blocking(noticeFindings(file, answers, command.text, on))),
      },
      sealed: { text: command.text, outcomes: command.outcomes, urgency: command.urgency },
    },
  ];
};

export const onDraftSubmitted = (
  file: CaseFile,
  { on, actor, data }: DraftSubmitted & Recorded,
): CaseFile => {
  const { findings: _findings, ...draft } = data;
  const state: DraftState = data.steps.length === 0 ? 'cleared' : 'in-clearance';
  return {
    ...file,
    drafts: [
      ...file.drafts.map((earlier) =>
        isLive(earlier) && earlier.parts.some((part) => data.parts.includes(part))
          ? { ...earlier, state: 'superseded' as const }
          : earlier,
      ),
      { ...draft, by: actor.id, submittedOn: on, approvals: [], state },
    ],
    facts: withFact(file, data.parts, { type: 'step-done', step: 'draft', on }),
  };
};
