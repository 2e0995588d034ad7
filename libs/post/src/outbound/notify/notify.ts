// Letters by GOV.UK Notify, which sends them from an address and under a Message-ID of its own: a letter is known there
// by a reference made from ours. The reference does not keep Notify from sending twice, so it is asked before a second
// attempt. The template of the authority's service holds ((subject)) and ((body)), and may name ((reply_to)).
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@twentieth/calendar';
import type { NotifyClient } from 'notifications-node-client';
import { checkEnvelope } from '../envelope.js';
import { TransientFailure, type Post, type Receipt } from '../post.js';
import { asNotifyBody } from './body.js';
import { notifyClient, type Access } from './client.js';
import { sortedFailure } from './failure.js';
import { heldUnder, type Held } from './look-up.js';
import { rateGate } from './rate.js';
import { deliveryFrom, instantFrom } from './status.js';

export interface NotifyOptions extends Access {
  readonly templateId: string;
  /** The id of a reply-to address that the service has registered with Notify. */
  readonly replyToId?: string;
  readonly now: () => Instant;
  /** Milliseconds for a whole operation; 18 seconds unless told otherwise. */
  readonly patience?: number;
  /** Milliseconds after which Notify is asked once more when it does not know a letter: it may still be taking it in. */
  readonly settle?: number;
}

export type NotifyPost = Required<Post>;
type Work<T> = (client: NotifyClient, signal: AbortSignal) => Promise<T>;

/** What a letter is called at Notify: the local part of its Message-ID, which is made from our letter's id. */
export const notifyReferenceOf = (messageId: string): string =>
  messageId.slice(1, messageId.lastIndexOf('@'));

/** A post that goes through GOV.UK Notify. */
export const notifyPost = ({
  templateId,
  replyToId,
  now,
  patience = 18_000,
  settle = 3_000,
  ...access
}: NotifyOptions): NotifyPost => {
  const gate = rateGate(now);

  /** One operation: held back while Notify asks for it, bounded in time, its failure sorted. */
  const within = async <T>(work: Work<T>): Promise<T> => {
    gate.pass();
    const signal = AbortSignal.timeout(patience);
    try {
      return await work(notifyClient(access, signal), signal);
    } catch (failure) {
      const sorted = sortedFailure(failure, now());
      if (sorted instanceof TransientFailure && sorted.retryAfter !== undefined)
        gate.close(sorted.retryAfter);
      throw sorted;
    }
  };

  /** A question about a letter that may have been sent: without an answer nothing is known, and no letter has failed. */
  const ask = async <T>(work: Work<T>): Promise<T> => {
    try {
      return await within(work);
    } catch (failure) {
      const { message, retryAfter } = failure as TransientFailure;
      throw new TransientFailure(true, message, retryAfter);
    }
  };

  return {
    async send(letter) {
      checkEnvelope(letter);
      const { status, data } = await within((client) =>
        client.sendEmail(templateId, letter.to.address, {
          personalisation: {
            subject: letter.subject,
            body: asNotifyBody(letter.text),
            reply_to: (letter.replyTo ?? letter.from).address,
          },
          reference: notifyReferenceOf(letter.messageId),
          emailReplyToId: replyToId,
        }),
      );
      if (typeof data?.id !== 'string')
        throw new TransientFailure(true, 'GOV.UK Notify did not say under which id it took the letter.');
      const response = `${status} accepted by GOV.UK Notify as ${data.id}`;
      return { messageId: letter.messageId, acceptedAt: now(), response, handle: data.id };
    },

    lookUp: (messageId, to) =>
      ask(async (client, signal) => {
        const find = async () =>
          (await heldUnder(client, notifyReferenceOf(messageId), to)).find(wasTakenOver);
        const found = (await find()) ?? (await pause(settle, undefined, { signal }).then(find));
        return found === undefined ? null : receiptFor(messageId, found);
      }),

    statusOf: ({ messageId, handle }) =>
      ask(async (client) => {
        const found =
          handle === undefined
            ? mostTelling(await heldUnder(client, notifyReferenceOf(messageId)))
            : await byId(client, handle);
        return found === null ? null : deliveryFrom(found.status, found.completed_at);
      }),
  };
};

/** What failed inside Notify never left it, and may be sent again. */
const wasTakenOver = ({ status }: Held): boolean => status !== 'technical-failure';

const receiptFor = (messageId: string, { id, created_at }: Held): Receipt => {
  const acceptedAt = instantFrom(created_at);
  if (acceptedAt === null)
    throw new TransientFailure(true, 'GOV.UK Notify does not say when it took the letter over.');
  return { messageId, acceptedAt, response: `found in GOV.UK Notify as ${id}`, handle: id };
};

const byId = async (client: NotifyClient, handle: string): Promise<Held | null> => {
  try {
    const { data } = await client.getNotificationById(encodeURIComponent(handle));
    if (typeof data?.status !== 'string')
      throw new TransientFailure(true, 'GOV.UK Notify did not answer with a status.');
    return data;
  } catch (failure) {
    if ((failure as { response?: { status?: unknown } }).response?.status === 404) return null;
    throw failure;
  }
};

/** Of several attempts at one letter, the one that got furthest. */
const mostTelling = (held: readonly Held[]): Held | null =>
  held.find(({ status }) => status === 'delivered') ?? held.find(wasTakenOver) ?? held[0] ?? null;
