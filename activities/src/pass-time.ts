// A day or an hour has come for a proceeding: that is put to the record as a command, in the workflow's own time.
// The key names what was due and on which state of the case, never a run: a retry is answered with the first outcome.
import { submit, type Outcome, type Submission } from '@twentieth/registry';
import { SYSTEM, type Doors } from './doors.js';

export interface Passing {
  readonly authority: string;
  readonly proceeding: string;
  readonly at: string;
  readonly wakeAt: string;
  readonly epoch: number;
}

export const passTime =
  (doors: Doors) =>
  async (passing: Passing): Promise<void> =>
    void (await timePassed(doors, passing));

/** @param givenBy the workflow that learns of the outcome, where one does */
export const timePassed = async (
  doors: Doors,
  { authority, proceeding, at, wakeAt, epoch }: Passing,
  givenBy?: Submission['givenBy'],
): Promise<Extract<Outcome, { kind: 'recorded' }>> => {
  const outcome = await submit(doors, {
    authority,
    commandId: `pass-time/${proceeding}/${wakeAt}/${epoch}`,
    actor: SYSTEM,
    at,
    reference: proceeding.split('/')[1]!,
    command: { type: 'PassTime', proceeding },
    ...(givenBy === undefined ? {} : { givenBy }),
  });
  if (outcome.kind !== 'recorded')
    throw new Error(
      `Time could not be passed for ${proceeding}: ${outcome.kind === 'refused' ? outcome.refusal.rule : outcome.kind}.`,
    );
  return outcome;
};
