// The client side of Temporal. It connects on first use, so a Temporal that is away never stops a start.
import { Client, Connection } from '@temporalio/client';
import { monotonicMillis } from './clock.js';
import { encryptedDataConverter } from './payload-codec.js';
import { remembered } from './remembered.js';

export interface TemporalOptions {
  readonly address: string;
  readonly namespace: string;
  /** 32 bytes: the payload codec's key, and those it replaced. */
  readonly payloadKey: Uint8Array;
  readonly retiredPayloadKeys?: readonly Uint8Array[];
}

export interface TemporalConnection {
  readonly client: Client;
  readonly connection: Connection;
  /** The id of this Temporal database, stable across restarts; a new one means that its memory was lost. */
  databaseId(withinMillis?: number): Promise<string>;
  /** The same, when what was answered within the last five seconds will do: a row noted with an old id is told again. */
  recentDatabaseId(withinMillis?: number): Promise<string>;
  close(): Promise<void>;
}

const RECENT_MS = 5_000;
/** Left to itself the client waits up to two minutes between attempts: too long once Temporal is there again. */
const RETRY_WITHIN_MS = 2_000;

/** Never throws for an unreachable server: the first call does. Put every call under `connection.withDeadline`. */
export function openTemporal(options: TemporalOptions): TemporalConnection {
  const { address, namespace, payloadKey, retiredPayloadKeys } = options;
  const connection = Connection.lazy({
    address,
    channelArgs: { 'grpc.max_reconnect_backoff_ms': RETRY_WITHIN_MS },
  });
  const dataConverter = encryptedDataConverter(payloadKey, retiredPayloadKeys);
  const client = new Client({ connection, namespace, dataConverter });
  const databaseId = async (withinMillis = 2_000): Promise<string> => {
    const describe = () => connection.workflowService.describeNamespace({ namespace });
    const { namespaceInfo } = await connection.withDeadline(Date.now() + withinMillis, describe);
    if (!namespaceInfo?.id)
      throw new Error(`Temporal at ${address} tells no id for the namespace ${namespace}.`);
    return namespaceInfo.id;
  };
  return {
    client,
    connection,
    databaseId,
    recentDatabaseId: remembered(databaseId, RECENT_MS, monotonicMillis),
    close: () => connection.close(),
  };
}
