// Which failures of the database may be answered by running the whole transaction again.
// Commands are idempotent, so even a commit whose answer was lost may be repeated.

/** SQLSTATE: serialisation failure, deadlock, lock not available, server shutting down or starting, too many connections. */
const RETRYABLE_STATES = new Set(['40001', '40P01', '55P03', '57P01', '57P02', '57P03', '53300']);
const LOST_CONNECTION = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
]);
const LOST_WORDS =
  /connection terminated|connection ended|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** True when the database or the connection failed in a way that may pass. */
export function isRetryable(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isRetryable);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    RETRYABLE_STATES.has(code) ||
    code.startsWith('08') ||
    LOST_CONNECTION.has(code) ||
    LOST_WORDS.test(error.message)
  );
}
