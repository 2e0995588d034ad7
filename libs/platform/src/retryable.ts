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

/** The code of an error: SQLSTATE from PostgreSQL, `ECONNRESET` and the like from the system; else undefined. */
export const errorCode = (error: unknown): string | undefined => text(error, 'code');

/** True when the database or the connection failed in a way that may pass. */
export function isRetryable(error: unknown): boolean {
  const several = member(error, 'errors');
  if (Array.isArray(several) && several.length > 0) return several.every(isRetryable);
  const code = errorCode(error) ?? '';
  if (RETRYABLE_STATES.has(code) || code.startsWith('08') || LOST_CONNECTION.has(code)) return true;
  return LOST_WORDS.test(text(error, 'message') ?? '');
}

const member = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;

const text = (error: unknown, name: string): string | undefined => {
  const value = member(error, name);
  return typeof value === 'string' ? value : undefined;
};
