// One schema for each environment variable. A message completes the sentence "<VARIABLE> …" and says what to set.
import { z } from 'zod';

const said = (message: string) => ({ error: message });

/** A URL of one of the given schemes. */
export function url(schemes: readonly string[], example: string) {
  const wanted = `must be a URL such as ${example}`;
  return z.string(said(`is not set: give a URL such as ${example}`)).refine((value) => {
    return URL.canParse(value) && schemes.includes(new URL(value).protocol.replace(/:$/, ''));
  }, said(wanted));
}

export const databaseUrl = url(
  ['postgres', 'postgresql'],
  'postgres://twentieth_app:…@127.0.0.1:5432/twentieth',
);
export const ownerUrl = url(['postgres', 'postgresql'], 'postgres://postgres:…@127.0.0.1:5432/twentieth');
export const smtpUrl = url(['smtp', 'smtps'], 'smtp://127.0.0.1:1025').default('smtp://127.0.0.1:1025');
export const webUrl = url(['http', 'https'], 'http://127.0.0.1:1080');

export const address = z
  .string(said('is not set: give host:port, such as 127.0.0.1:7233'))
  .regex(/^\S+:\d{1,5}$/, said('must be host:port, such as 127.0.0.1:7233'));

const portMessage = 'must be a port number from 0 to 65535 (0: any free one)';
export const port = z
  .string(said('is not set: give a port number, such as 3000'))
  .regex(/^\d{1,5}$/, said(portMessage))
  .transform(Number)
  .refine((value) => value <= 65_535, said(portMessage));

const keyMessage = 'must be 32 random bytes in base64; make one with: openssl rand -base64 32';
export const key = z
  .string(said(`is not set: it ${keyMessage}`))
  .transform((value) => Buffer.from(value.trim(), 'base64'))
  .refine((bytes) => bytes.length === 32, said(keyMessage));

/** Keys replaced by the current one, comma-separated, which still open what was written under them. */
export const retiredKeys = z
  .string()
  .default('')
  .transform((list) => list.split(',').filter((item) => item.trim() !== ''))
  .pipe(z.array(key, said(keyMessage)));

export const logLevel = z
  .enum(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    said('must be one of trace, debug, info, warn, error, fatal, silent'),
  )
  .default('info');

export const host = z
  .string()
  .min(1, said('must be an address to listen on, such as 127.0.0.1'))
  .default('127.0.0.1');
export const namespace = z.string().min(1, said('must name a Temporal namespace')).default('twentieth');
export const mailDomain = z
  .string()
  .regex(/^[a-z0-9.-]+$/i, said('must be a domain such as twentieth.example'))
  .default('twentieth.example');
export const word = (what: string) =>
  z.string(said(`is not set: give ${what}`)).min(1, said(`is empty: give ${what}`));

const rateMessage = 'must be how many requests a minute one client may make (0: no limit)';
export const requestsPerMinute = z
  .string()
  .regex(/^\d{1,9}$/, said(rateMessage))
  .default('60000')
  .transform(Number);

const batchMessage = 'must be how many cases a second a change of the calendar may move, from 1 to 10000';
export const casesPerSecond = z
  .string()
  .regex(/^[1-9]\d{0,3}$|^10000$/, said(batchMessage))
  .default('300')
  .transform(Number);

const paceMessage = 'must be how many proceedings a second the relay may tell Temporal of, from 1 to 10000';
export const tellingsPerSecond = z
  .string()
  .regex(/^[1-9]\d{0,3}$|^10000$/, said(paceMessage))
  .default('60')
  .transform(Number);

/** A whole number within bounds, with its default. */
const wholeNumber = (what: string, least: number, most: number, otherwise: number) => {
  const message = `must be ${what}, from ${least} to ${most}`;
  return z
    .string()
    .regex(/^[1-9]\d{0,5}$/, said(message))
    .default(String(otherwise))
    .transform(Number)
    .refine((value) => value >= least && value <= most, said(message));
};

export const cachedWorkflows = wholeNumber('how many workflows a worker keeps in memory', 10, 100_000, 800);
export const tasksAtOnce = wholeNumber('how many tasks of each kind a worker takes on at once', 2, 1_000, 40);
export const connections = wholeNumber('how many connections to the database a worker may have', 2, 500, 16);
