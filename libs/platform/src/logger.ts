// Structured logs to standard output. Personal data must never reach them: the fields that can hold it are
// replaced at any of the depths at which we log, and an error's own message is all that is told of it.
import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Field names that may hold personal data or a secret, wherever they stand. */
export const PERSONAL_FIELDS = [
  ...['name', 'email', 'address', 'phone', 'requester', 'text', 'reason', 'note', 'subjectLine'],
  ...['body', 'html', 'to', 'from', 'cc', 'sealed', 'personal', 'parts', 'attachments', 'letter'],
  ...['authorization', 'cookie', 'token', 'password', 'key', 'masterKey', 'payloadKey'],
] as const;

const depths = ['', '*.', '*.*.', '*.*.*.'];
const paths = depths.flatMap((depth) => PERSONAL_FIELDS.map((field) => `${depth}${field}`));

/** pg and validators copy values into these: only the message, type, code and stack are told. */
function plainError(error: Error): object {
  const { type, message, stack, code } = stdSerializers.err(error) as Record<string, unknown>;
  return { type, message, stack, code };
}

/**
 * A logger for one process.
 * @param destination where lines go (default: standard output)
 */
export function openLogger(process: string, level = 'info', destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { process },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    redact: { paths, censor: '[withheld]' },
    serializers: { err: plainError, error: plainError },
  };
  return destination ? pino(options, destination) : pino(options);
}
