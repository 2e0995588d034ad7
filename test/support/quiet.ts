// Temporal's own talk would drown what a test says: errors reach the tests as errors, the rest is left out.
import { Runtime } from '@temporalio/worker';

const nothing = (): void => undefined;
export const quiet = {
  log: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};

/** Once, before any worker or connection of a test. */
export const quietRuntime = (): void => {
  Runtime.install({ shutdownSignals: [], logger: quiet, telemetryOptions: { logging: { filter: 'OFF' } } });
};
