// GOV.UK Notify tells us what became of a letter, with a bearer token that we gave it. It may tell the same more than
// once, and the addressee stands in what it tells: that is not passed on.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Delivery } from '../delivery.js';
import { deliveryFrom } from './status.js';

export interface NotifyCallback {
  /** The local part of the letter's Message-ID, as it was given to Notify: see `notifyReferenceOf`. */
  readonly reference: string;
  /** Notify's own id, as in `Receipt.handle`. */
  readonly handle: string;
  readonly delivery: Delivery;
}

export interface CallbackRefused {
  readonly refused: 'unauthorised' | 'malformed' | 'not-ours';
  readonly why: string;
}

/**
 * Reads a delivery receipt.
 * @param body the request's body, parsed as JSON.
 * @param bearer the Authorization header.
 * @param tokens those that are in force: more than one while the token is being changed, none where none is set.
 */
export const readCallback = (
  body: unknown,
  bearer: string | undefined,
  tokens: readonly string[],
): NotifyCallback | CallbackRefused => {
  if (!bears(bearer, tokens))
    return { refused: 'unauthorised', why: 'The callback does not bear the token that this authority gave.' };
  const { id, reference, status, completed_at, notification_type } = fieldsOf(body);
  if (notification_type !== undefined && notification_type !== 'email')
    return { refused: 'not-ours', why: 'The callback is not about an e-mail.' };
  if (typeof id !== 'string' || id === '' || typeof status !== 'string')
    return { refused: 'malformed', why: 'The callback lacks the fields id and status, as text.' };
  if (typeof reference !== 'string' || reference === '')
    return { refused: 'not-ours', why: 'The callback is about an e-mail without a reference: none of ours.' };
  return { reference, handle: id, delivery: deliveryFrom(status, completed_at) };
};

/** Compares in a time that does not tell how much was right. */
const bears = (bearer: string | undefined, tokens: readonly string[]): boolean => {
  const given = digest(/^Bearer (\S+)$/i.exec(bearer ?? '')?.[1] ?? '');
  return tokens
    .filter((token) => token !== '')
    .map((token) => timingSafeEqual(given, digest(token)))
    .includes(true);
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const fieldsOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
