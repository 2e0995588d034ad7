// The schedules that begin what no proceeding begins: made once in each Temporal database, and again in a new one.
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type ScheduleOptions } from '@temporalio/client';
import { monotonicMillis, wallClock, type TemporalConnection } from '@twentieth/platform';
import { SCHEDULES, TASK_QUEUE } from '@twentieth/workflows';
import { saying, type RelayDoor } from './nudge.js';

const WITHIN_MS = 5_000;

/** One run at a time; a run that was missed is made up for once, if its hour is not long past. */
const optionsOf = (scheduleId: keyof typeof SCHEDULES): ScheduleOptions => {
  const { workflow, every } = SCHEDULES[scheduleId];
  return {
    scheduleId,
    spec: { intervals: [{ every }] },
    action: { type: 'startWorkflow', workflowType: workflow, taskQueue: TASK_QUEUE, workflowId: scheduleId },
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1h' },
  };
};

/** Makes each schedule if it is not there; one that is there follows this version, and stays paused if it was. */
export const ensureSchedules = async ({ client, connection }: TemporalConnection): Promise<void> => {
  for (const scheduleId of Object.keys(SCHEDULES) as (keyof typeof SCHEDULES)[]) {
    const options = optionsOf(scheduleId);
    await connection.withDeadline(Date.parse(wallClock()) + WITHIN_MS, async () => {
      try {
        await client.schedule.create(options);
      } catch (error) {
        if (!(error instanceof ScheduleAlreadyRunning)) throw error;
        const { spec, action, policies } = options;
        await client.schedule
          .getHandle(scheduleId)
          .update(({ state }) => ({ spec, action, policies, state }));
      }
    });
  }
};

/** One that somebody removed by hand is made anew within the hour. */
const AGAIN_AFTER_MS = 3_600_000;

/** Asked at every pass of the relay: makes the schedules once an hour in each Temporal database. What fails is tried again. */
export const scheduleKeeper = ({ temporal, log }: RelayDoor): ((temporalId: string) => Promise<void>) => {
  let madeIn: string | null = null;
  let madeAt = 0;
  let told = false;
  return async (temporalId) => {
    if (madeIn === temporalId && monotonicMillis() - madeAt < AGAIN_AFTER_MS) return;
    try {
      await ensureSchedules(temporal);
      madeIn = temporalId;
      madeAt = monotonicMillis();
      told = false;
    } catch (error) {
      if (!told) log.warn(`the schedules could not be made: ${saying(error)}`);
      told = true;
    }
  };
};
