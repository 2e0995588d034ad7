// A history as whoever holds the payload key can read it: every payload deciphered, wherever in the events it stands.
import type { Payload } from '@temporalio/common';
import { encryptedDataConverter, type TemporalConnection } from '@twentieth/platform';

export interface DecodedHistory {
  readonly text: string;
  /** How many payloads were deciphered. */
  readonly payloads: number;
}

/** @param key 32 bytes: the payload key under which the history was written */
export const decodedHistory = async (
  temporal: TemporalConnection,
  key: Uint8Array,
  workflowId: string,
  runId: string,
): Promise<DecodedHistory> => {
  const [codec] = encryptedDataConverter(key).payloadCodecs!;
  const history = await temporal.client.workflow.getHandle(workflowId, runId).fetchHistory();
  const sealed: Payload[] = [];
  collect(history, sealed);
  const opened = await codec!.decode(sealed);
  const texts = opened.map(({ data }) => Buffer.from(data ?? []).toString('utf8'));
  return { text: [JSON.stringify(history), ...texts].join('\n'), payloads: sealed.length };
};

const isPayload = (value: object): value is Payload =>
  'metadata' in value && 'data' in value && value.data instanceof Uint8Array;

const collect = (value: unknown, into: Payload[]): void => {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  if (isPayload(value)) into.push(value);
  else for (const inner of Object.values(value)) collect(inner, into);
};
