// @ts-check
// How each component shows that it is well. A probe returns, or throws with the reason why not.
import { connect as http2 } from 'node:http2';

/**
 * @param {string} url
 * @returns {(signal: AbortSignal) => Promise<void>} passes when the address answers with a 2xx status
 */
export const answers = (url) => async (signal) => {
  const response = await fetch(url, { signal, headers: { connection: 'close' } }).catch(
    (/** @type {Error} */ error) => {
      const cause = /** @type {{ code?: string } | undefined} */ (error.cause);
      throw new Error(`${url}: ${cause?.code ?? error.message}`, { cause: error });
    },
  );
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status} ${body.slice(0, 300)}`);
};

/**
 * Asks a Temporal frontend by the gRPC health protocol, which needs no client: one empty-headed message each way.
 * @param {string} address host:port
 * @returns {(signal: AbortSignal) => Promise<void>} passes when the workflow service is serving
 */
export const temporalServes = (address) => (signal) =>
  new Promise((resolve, reject) => {
    const service = Buffer.from('temporal.api.workflowservice.v1.WorkflowService');
    const message = Buffer.concat([Buffer.from([0x0a, service.length]), service]);
    const frame = Buffer.concat([Buffer.from([0, 0, 0, 0, message.length]), message]);
    const session = http2(`http://${address}`);
    const fail = (/** @type {Error} */ error) => {
      session.destroy();
      reject(new Error(`Temporal at ${address}: ${error.message}`, { cause: error }));
    };
    signal.addEventListener('abort', () => fail(new Error('no answer')), { once: true });
    session.on('error', fail);
    const stream = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    let body = Buffer.alloc(0);
    stream.on('error', fail);
    stream.on('data', (chunk) => (body = Buffer.concat([body, chunk])));
    stream.on('end', () => {
      session.close();
      // Five bytes of frame, then field 1 (0x08): 1 is SERVING.
      if (body.length >= 7 && body[5] === 0x08 && body[6] === 1) resolve();
      else fail(new Error(`is not serving yet (${body.toString('hex') || 'empty answer'})`));
    });
    stream.end(frame);
  });

/**
 * @param {string} url of a Postgres database
 * @returns {() => Promise<void>} passes when a query is answered
 */
export const databaseAnswers = (url) => async () => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3_000,
    query_timeout: 3_000,
  });
  client.on('error', () => {}); // the loss of this connection is told by the query that was waiting
  try {
    await client.connect();
    await client.query('select 1');
  } finally {
    await client.end().catch(() => {}); // it may never have been connected: the query's failure is the one to tell
  }
};
