// The worker of bare Temporal, a process of its own as ours is, which takes on as much at once as ours does.
import { fileURLToPath } from 'node:url';
import { Context } from '@temporalio/activity';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { wallClock } from '@twentieth/platform';
import { workerSizes, type Sizes } from '@twentieth/worker';

export interface BareOrders {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly sizes: Sizes;
}

/** What has been done until now. */
export interface BareDone {
  readonly executions: number;
  readonly attempts: number;
  /** The instant of the last, in milliseconds; 0 before the first. */
  readonly lastAt: number;
}

const orders = JSON.parse(process.argv[2] ?? '{}') as BareOrders;
const done = new Set<string>();
let [attempts, lastAt] = [0, 0];
const nothing = async (): Promise<void> => {
  done.add(Context.current().info.workflowExecution?.workflowId ?? '');
  attempts += 1;
  lastAt = Date.parse(wallClock());
};

const logger = new DefaultLogger('WARN');
Runtime.install({ shutdownSignals: [], logger });
const workflowBundle = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('./bare-workflow.js', import.meta.url)),
  logger,
});
const connection = await NativeConnection.connect({ address: orders.address });
const worker = await Worker.create({
  ...{ connection, namespace: orders.namespace, taskQueue: orders.taskQueue, workflowBundle },
  activities: { nothing },
  ...workerSizes(orders.sizes),
});
process.on('message', () =>
  process.send?.(
    { executions: done.size, attempts, lastAt } satisfies BareDone,
    undefined,
    {},
    () => undefined,
  ),
);
process.on('SIGTERM', () => worker.shutdown());
process.on('disconnect', () => process.exit(1));
process.send?.({ executions: 0, attempts: 0, lastAt: 0 } satisfies BareDone);
await worker.run();
await connection.close();
process.exit(0);
