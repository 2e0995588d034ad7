// What the fake of GOV.UK Notify answers, in the real one's words.
import type { ServerResponse } from 'node:http';
import type { Taken } from './held.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ADDRESS = /^[^\s@<>(),;:"\\]+@[^\s@.]+(\.[^\s@.]+)+$/;
const LONGEST_BODY = 2_000_000;

export const answer = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

export const refuse = (
  response: ServerResponse,
  status: number,
  error: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void => answer(response, status, { status_code: status, errors: [{ error, message }] }, headers);

export interface Refused {
  readonly error: 'ValidationError' | 'BadRequestError';
  readonly message: string;
}

/** A request to send an e-mail, checked as the real one checks it. */
export const readSend = (text: string, templateId: string): Taken | Refused => {
  const body = parsed(text);
  if (body === null) return { error: 'BadRequestError', message: 'Invalid JSON supplied in POST data' };
  const { email_address: to, template_id: template, personalisation, reference, email_reply_to_id } = body;
  if (typeof to !== 'string') return invalid('email_address is a required property');
  if (!ADDRESS.test(to)) return invalid('email_address Not a valid email address');
  if (typeof template !== 'string' || !UUID.test(template)) return invalid('template_id is not a valid UUID');
  if (reference !== undefined && typeof reference !== 'string')
    return invalid(`reference ${String(reference)} is not of type string`);
  if (template !== templateId) return { error: 'BadRequestError', message: 'Template not found' };
  const values = (personalisation ?? {}) as Readonly<Record<string, string>>;
  const missing = ['subject', 'body'].filter((name) => values[name] === undefined);
  if (missing.length > 0)
    return { error: 'BadRequestError', message: `Missing personalisation: ${missing.join(', ')}` };
  if (Buffer.byteLength(values['body']!) > LONGEST_BODY)
    return { error: 'BadRequestError', message: 'Your message is too long' };
  const replyToId = typeof email_reply_to_id === 'string' ? email_reply_to_id : null;
  return { to, templateId: template, personalisation: values, reference: reference ?? null, replyToId };
};

const invalid = (message: string): Refused => ({ error: 'ValidationError', message });

const parsed = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null; // told to the caller as bad JSON
  }
};
