// A world without Temporal: the same record, steps, activities and letters, with the waiting done by a loop. Each case
// goes from wake to wake in its own time, so a year of casework takes as long as its decisions do.
import { carryOut, activitiesFor, type Doors } from '@twentieth/activities';
import type { Command } from '@twentieth/casework';
import { memoryRecord } from '@twentieth/event-store';
import { openLogger } from '@twentieth/platform';
import { memoryPost, type MemoryPost, type PostFault } from '@twentieth/post';
import { foldCache, readCase, submit, type ReadCase, type Submission } from '@twentieth/registry';
import { earliest } from '@twentieth/relay';
import { openVault } from '@twentieth/vault';

export const AUTHORITY = 'rehearsal-constabulary';
const WALL = '2026-11-24T10:00:00.000Z';
const KEY = new Uint8Array(32).fill(20);

export interface World {
  readonly post: MemoryPost;
  /** Submits a step; its key is the caller's, so that the same life gives the same events. */
  put(
    commandId: string,
    reference: string | null,
    command: Omit<Command, 'reference'>,
    over?: Partial<Submission>,
  ): Promise<string>;
  /** Everything due until then happens on the way. */
  travel(commandId: string, reference: string, to: string): Promise<void>;
  read(reference: string): Promise<ReadCase>;
}

export const startWorld = (
  faultOf?: (letter: { messageId: string }, attempt: number) => PostFault | null,
  onPassing?: (passing: { readonly proceeding: string; readonly wakeAt: string }) => void,
): World => {
  const store = memoryRecord({
    clock: () => WALL,
    authorities: [{ id: AUTHORITY, name: 'Rehearsal Constabulary', rehearsal: true, settings: {} }],
  });
  const post = memoryPost({ now: () => WALL, faultOf });
  const doors: Doors = {
    store,
    vault: openVault({ masterKey: KEY }),
    folds: foldCache(64),
    postOf: () => post,
    log: openLogger('simulation', 'silent'),
    mailDomain: 'twentieth.example',
    replySecret: KEY,
    temporalId: () => 'simulated',
  };
  const { lookAtProceeding, passTime } = activitiesFor(doors);
  const wakes = (reference: string) => store.transact(AUTHORITY, (tx) => tx.wakes.read(reference));

  const put: World['put'] = async (commandId, reference, command, over = {}) => {
    const submission = {
      authority: AUTHORITY,
      commandId,
      actor: { id: 'officer-1', role: 'officer' },
      at: WALL,
      reference,
      command,
      ...over,
    } as Submission;
    const outcome = await submit(doors, submission);
    if (outcome.kind !== 'recorded') throw new Error(`Not recorded: ${JSON.stringify(outcome)}`);
    await deliver(outcome.reference);
    return outcome.reference;
  };

  /** Every letter owed is carried out, and tried again until its end is known. */
  const deliver = async (reference: string): Promise<void> => {
    for (const { proceeding, effects } of await wakes(reference)) {
      if (effects === 0) continue;
      const { letters } = await lookAtProceeding({ authority: AUTHORITY, proceeding });
      for (const letter of letters) await untilSettled(proceeding, letter);
    }
  };

  const untilSettled = async (proceeding: string, letter: string): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await carryOut(doors, AUTHORITY, proceeding, letter);
      } catch (error) {
        if (attempt === 20) throw error; // a fault that never passes is not one of the simulated kind
      }
    }
  };

  return {
    post,
    put,
    read: async (reference) => (await readCase(doors, AUTHORITY, reference))!,
    travel: async (commandId, reference, to) => {
      for (;;) {
        const next = earliest(await wakes(reference), to);
        if (next === null) break;
        const { epoch } = await lookAtProceeding({ authority: AUTHORITY, proceeding: next.proceeding });
        onPassing?.({ proceeding: next.proceeding, wakeAt: next.wakeAt! });
        await passTime({
          authority: AUTHORITY,
          proceeding: next.proceeding,
          at: next.wakeAt!,
          wakeAt: next.wakeAt!,
          epoch,
        });
        await deliver(reference);
      }
      await put(commandId, reference, { type: 'MoveCaseInTime', to } as Omit<Command, 'reference'>);
    },
  };
};
