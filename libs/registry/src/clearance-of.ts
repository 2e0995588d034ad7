// How an authority clears its responses, as its settings say: `clearance` is a list of steps, each a name or a name
// with the staff ids of those who take it. Nothing set, and a response may be issued directly.
import { CLEARANCE_STEPS, type ClearanceStep, type Command } from '@twentieth/casework';
import type { Authority } from '@twentieth/event-store';

/** The commands that ask how the authority clears: a setting that cannot be read stops them, and no other. */
export const asksForClearance = ({ type }: Pick<Command, 'type'>): boolean =>
  type === 'SubmitDraft' || type === 'IssueResponse';

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const read = (value: unknown): ClearanceStep => {
  const given = (typeof value === 'string' ? { step: value } : value) as {
    readonly step?: unknown;
    readonly approvers?: unknown;
  } | null;
  const step = CLEARANCE_STEPS.find((known) => known === given?.step);
  if (step === undefined)
    throw new Error(
      `The settings of the authority name a step of clearance ${JSON.stringify(value)}: use ${CLEARANCE_STEPS.join(', ')}.`,
    );
  return { step, approvers: strings(given?.approvers) };
};

/** @throws when the settings name a step that there is none of: a response must not slip past it */
export const clearanceOf = ({ settings }: Authority): readonly ClearanceStep[] => {
  const steps = settings['clearance'];
  if (steps === undefined || steps === null) return [];
  if (!Array.isArray(steps)) throw new Error('The settings of the authority give clearance as no list.');
  const clearance = steps.map(read);
  const twice = clearance.find((one, at) => clearance.findIndex(({ step }) => step === one.step) !== at);
  if (twice) throw new Error(`The settings of the authority name the step of clearance ${twice.step} twice.`);
  return clearance;
};
