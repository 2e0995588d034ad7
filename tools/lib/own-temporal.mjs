// @ts-check
// A Temporal cluster that the user brings: reached, and given our namespace when it has none of that name.
import { temporalServes } from './probes.mjs';
import { until } from './until.mjs';

/**
 * @param {{ address: string, namespace: string, signal?: AbortSignal }} options
 * @returns {Promise<void>} when the namespace is there; rejects, naming TEMPORAL_ADDRESS, when nothing answers in 30 s
 */
export async function useTemporal({ address, namespace, signal }) {
  const what = `An answer from Temporal at TEMPORAL_ADDRESS (${address})`;
  await until(temporalServes(address), { what, within: 30_000, ...(signal ? { signal } : {}) });
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: { seconds: /** @type {any} */ (72 * 3600) },
    });
  } catch (error) {
    if (/** @type {{ code?: number }} */ (error).code !== 6) throw error; // 6: it is there already
  } finally {
    await connection.close();
  }
}
