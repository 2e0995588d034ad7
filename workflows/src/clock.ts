// The clock of one proceeding: look at what is owed, perform it, wait for the next instant that matters or for word
// that the case has moved, whichever comes first. Nothing statutory is known here, so no change of the law touches it.
import {
  condition,
  continueAsNew,
  defineSignal,
  patched,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { CASE_MOVED, type Look, type ProceedingActivities, type ProceedingInput } from './contract.js';

const record = proxyActivities<ProceedingActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});
const post = proxyActivities<ProceedingActivities>({
  startToCloseTimeout: '45s',
  heartbeatTimeout: '5s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

/** Time that has come, and the letters that it calls for: as patient as a letter, tried again as soon as a record. */
const clock = proxyActivities<ProceedingActivities>({
  startToCloseTimeout: '45s',
  heartbeatTimeout: '5s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

export const caseMoved = defineSignal(CASE_MOVED);

/** Keeps the clock until nothing is owed. A later event of the case starts it again. */
export async function keepClock(input: ProceedingInput): Promise<void> {
  let moved = false;
  let broken: unknown;
  let lastPassed = '';
  /** Executions that began before it take each turn in three activities, as they did. */
  const turnsAreOne = patched('one-activity-a-turn');
  /** What the last turn told, until the case moves again. */
  let told: Look | null = null;
  const underWay = new Set<string>();
  setHandler(caseMoved, () => {
    moved = true;
  });

  /** A letter never holds up the clock: a post office that is closed must not hide a day that has ended. */
  const perform = (letter: string): void => {
    if (underWay.has(letter)) return;
    underWay.add(letter);
    post.performEffect({ ...input, letter }).then(
      () => {
        underWay.delete(letter);
        moved = true;
      },
      (error: unknown) => {
        broken = error;
        moved = true;
      },
    );
  };

  for (;;) {
    const known: Look | null = moved ? null : told;
    told = null;
    moved = false;
    const look: Look = known ?? (await record.lookAtProceeding(input));
    const ahead = look.rehearsalNow === null ? 0 : Date.parse(look.rehearsalNow) - Date.now();
    look.letters.forEach(perform);

    if (look.wakeAt === null) {
      if (look.finished && underWay.size === 0 && !moved) return;
      await condition(() => moved);
    } else {
      const wait = Date.parse(look.wakeAt) - Date.now() - ahead;
      const interrupted = wait > 0 && (await condition(() => moved, wait));
      if (!interrupted) {
        const pass = `${look.wakeAt} in epoch ${look.epoch}`;
        if (pass === lastPassed)
          throw new Error(
            `${input.proceeding}: time was passed to ${pass}, and the same instant is owed again.`,
          );
        lastPassed = pass;
        // A rehearsal goes from wake to wake; where the real clock rules, it says how late this is.
        const at = look.rehearsalNow === null ? new Date(Date.now()).toISOString() : look.wakeAt;
        const passing = { ...input, at, wakeAt: look.wakeAt, epoch: look.epoch };
        moved = false;
        if (turnsAreOne) told = await clock.takeTurn(passing);
        else await record.passTime(passing);
      }
    }
    if (broken !== undefined) throw broken;
    if (underWay.size === 0 && workflowInfo().continueAsNewSuggested)
      await continueAsNew<typeof keepClock>(input);
  }
}
