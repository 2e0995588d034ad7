// How GOV.UK Notify fails, sorted into what trying again can mend and what it cannot. After a 5xx or without an answer
// the letter may have been taken over all the same.
import type { Instant } from '@twentieth/calendar';
import { withoutAddresses } from '../envelope.js';
import { PermanentFailure, TransientFailure } from '../post.js';
import { waitAfter } from './rate.js';

const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

interface HttpError {
  readonly code?: unknown;
  readonly response?: {
    readonly status?: unknown;
    readonly data?: unknown;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
}

/** @param now for a Retry-After that names a day. */
export const sortedFailure = (failure: unknown, now: Instant): PermanentFailure | TransientFailure => {
  if (failure instanceof PermanentFailure || failure instanceof TransientFailure) return failure;
  const { code, response } = failure as HttpError;
  if (typeof response?.status !== 'number') {
    const known = typeof code === 'string' ? code : 'no answer';
    return NEVER_REACHED.has(known)
      ? new TransientFailure(false, `GOV.UK Notify cannot be reached (${known}).`)
      : new TransientFailure(true, `GOV.UK Notify gave no answer (${known}).`);
  }
  const { status } = response;
  const { kind, message } = firstErrorIn(response.data);
  const told = withoutAddresses(`${status} ${kind} ${message}`);
  if (status === 429) {
    const wait = waitAfter(response.headers?.['retry-after'], kind, now);
    return new TransientFailure(false, `GOV.UK Notify asked us to try later: ${told}`, wait);
  }
  if (status === 400)
    return new PermanentFailure('refused', `GOV.UK Notify refused what it was asked: ${told}`);
  if (status === 413) return new PermanentFailure('unsendable', 'The letter is too long for GOV.UK Notify.');
  if (status === 408 || status >= 500)
    return new TransientFailure(true, `GOV.UK Notify could not answer: ${told}`);
  return new TransientFailure(
    false,
    `GOV.UK Notify turned our settings down: ${told}. Check post.keyVariable, post.apiUrl and this machine's clock.`,
  );
};

const firstErrorIn = (data: unknown): { readonly kind: string; readonly message: string } => {
  const errors = (data as { readonly errors?: unknown } | null | undefined)?.errors;
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const { error, message } = (first ?? {}) as { readonly error?: unknown; readonly message?: unknown };
  return { kind: text(error), message: text(message) };
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
