// A schedule that the worker has made, begun by hand.
import type { SCHEDULES } from '@twentieth/workflows';
import { eventually } from './eventually.js';
import type { Proceedings } from './proceedings.js';

/** Waits until the schedule is there. `run` begins it and waits until what it began has ended well. */
export const scheduleOf = async (
  { temporal }: Pick<Proceedings, 'temporal'>,
  id: keyof typeof SCHEDULES,
): Promise<{ run(): Promise<void> }> => {
  const schedule = temporal.client.schedule.getHandle(id);
  const describe = () => schedule.describe();
  await eventually(`the schedule ${id} is there`, () =>
    describe().then(
      () => true,
      () => false,
    ),
  );
  return {
    run: async () => {
      const { numActionsTaken: before } = (await describe()).info;
      await schedule.trigger();
      const begun = await eventually(`${id} has begun`, async () => {
        const { info } = await describe();
        return info.numActionsTaken > before && info.recentActions.at(-1);
      });
      const { workflowId, firstExecutionRunId } = begun.action.workflow;
      await temporal.client.workflow.getHandle(workflowId, firstExecutionRunId).result();
    },
  };
};
