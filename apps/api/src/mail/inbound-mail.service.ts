// Mail is sorted as it comes: an answer, an automatic reply and a letter returned go on their case, a request opens one,
// and what nobody but a person can place is held. Whatever comes has a place, and the same message has one place.
import { Injectable } from '@nestjs/common';
import type { Caller } from '@twentieth/access';
import { londonDate } from '@twentieth/calendar';
import { LIMITS } from '@twentieth/casework';
import { sortInbound, type ReceivedEmail, type Sorted } from '@twentieth/post';
import { hold, readCase, submit, type Outcome, type ReadCase } from '@twentieth/registry';
import { usableDate } from '../fields/fields.js';
import { seesRow } from '../identity/restricted.js';
import { keyReused } from '../problem/known-problems.js';
import { notYet } from '../post/not-yet.js';
import type { Step } from '../steps/step.js';
import { Surroundings } from '../surroundings.js';
import { isUnderWay, letterMeant, senderOf } from './correspondence.js';
import { fingerprintOf, hashesOf, mailCommand, toHold, wholeOf, type Incoming } from './message-of.js';
import type { MailSeems, PlacedMail } from './placed-mail.js';

const ACTOR = { id: 'inbound-mail', role: 'system' };

/** Where a message belongs; null for one that opens a request. */
export type Place =
  | { readonly on: string; readonly kind: 'reply' | 'automatic-reply' | 'bounce'; readonly letter?: string }
  | { readonly held: string; readonly kind: MailSeems; readonly mentions: string | null }
  /** On a case that is not there for who hands it in. */
  | { readonly unseen: true; readonly kind: MailSeems };

@Injectable()
export class InboundMail {
  constructor(private readonly surroundings: Surroundings) {}

  async placeOf(caller: Caller, message: Incoming): Promise<Place | null> {
    const { authority } = caller;
    const { email, unreadable } = message;
    if (email === null)
      return { held: unreadable?.reason ?? 'It cannot be read.', kind: 'unreadable', mentions: null };
    const { domain, secrets } = this.surroundings.mail;
    const sorted = sortInbound(email, { authority, secrets, mailDomain: domain });
    if (sorted.kind === 'new-request')
      return isTooLong(email)
        ? { held: TOO_LONG, kind: 'request', mentions: null }
        : this.unlessAnother(caller, message);
    const meant = await letterMeant(this.surroundings.door, authority, sorted.letterMessageId);
    const found = meant?.reference ?? null;
    if (sorted.kind === 'unknown')
      return { held: sorted.why, kind: 'reply', mentions: sorted.mentions ?? found };
    const on = sorted.reference ?? found;
    if (on === null) return { held: NO_CASE[sorted.kind], kind: sorted.kind, mentions: null };
    const kept = { kind: sorted.kind, mentions: on };
    if (isTooLong(email)) return { held: TOO_LONG, ...kept };
    if (!usableDate(londonDate(message.receivedAt))) return { held: NO_CALENDAR, ...kept };
    return { on, kind: sorted.kind, ...(meant === null ? {} : { letter: meant.letter.id }) };
  }

  /** Puts the message where it belongs. */
  async put(step: Step, message: Incoming, place: Place): Promise<PlacedMail> {
    step.answer.status(202);
    if ('unseen' in place) return { ...UNSEEN, kind: place.kind };
    const placed =
      'on' in place ? await this.onCase(step, message, place) : await this.inPen(step, message, place);
    const at =
      placed.reference === null ? `/v1/held-mail/${placed.held}` : `/v1/requests/${placed.reference}`;
    if (!step.dryRun) step.answer.header('location', at);
    return placed;
  }

  /** A message under the Message-ID of another is no request that was answered: a person looks at it. */
  private async unlessAnother(caller: Caller, message: Incoming): Promise<Place | null> {
    const { messageIdHash, contentHash } = hashesOf(message);
    return this.surroundings.door.store.transact(caller.authority, async (tx) => {
      const known = await tx.findByMessageId(messageIdHash);
      if (known === undefined) return null;
      if (known.contentHash !== null && known.contentHash !== contentHash)
        return another('request', known.reference);
      const row = await tx.summaries.get(known.reference);
      return row === undefined || seesRow(caller, row) ? null : { unseen: true, kind: 'request' };
    });
  }

  private async onCase(
    step: Step,
    message: Incoming,
    place: Extract<Place, { on: string }>,
  ): Promise<PlacedMail> {
    const { door, relay, clock, mail } = this.surroundings;
    const { authority } = step.caller;
    const { on: reference, kind, letter = null } = place;
    const read = await readCase(door, authority, reference);
    if (read === null || message.email === null)
      return this.inPen(step, message, { held: 'Its case is not on the record.', kind, mentions: reference });
    const returned = letter === null ? undefined : read.file.letters.get(letter);
    if (kind === 'bounce' && returned !== undefined && !isUnderWay(returned)) throw notYet();
    const { whole, heldId } = wholeOf(authority, message, kind);
    const sender = senderOf(message.email, read, mail.domain);
    const outcome = await submit(door, {
      ...{ authority, reference, actor: ACTOR, at: clock(), dryRun: step.dryRun },
      commandId: `mail/${reference}/${fingerprintOf(message)}`,
      command: mailCommand(message, { kind, sender, letter, held: heldId }),
      message: { contentHash: message.email.contentHash, ...(whole ? { whole } : {}) },
    });
    if (outcome.kind === 'recorded' && !outcome.replayed && !step.dryRun) relay.nudge(authority, reference);
    return this.told(step, message, kind, outcome, read);
  }

  private async told(
    step: Step,
    message: Incoming,
    kind: Sorted['kind'] & MailSeems,
    outcome: Outcome,
    read: ReadCase,
  ): Promise<PlacedMail> {
    const onCase = { placed: 'on-case', kind, held: null, reason: null } as const;
    switch (outcome.kind) {
      case 'recorded':
        return {
          ...{ ...onCase, reference: outcome.reference, known: outcome.replayed },
          mail: outcome.replayed ? numberOf(read, message) : outcome.file.kept.mail.length,
        };
      case 'known-message': {
        const { reference } = outcome;
        const known = await readCase(this.surroundings.door, step.caller.authority, reference);
        return { ...onCase, reference, mail: known && numberOf(known, message), known: true };
      }
      case 'other-message':
        return this.inPen(step, message, another(kind, outcome.reference));
      case 'refused':
        return this.inPen(step, message, {
          ...{ held: `Its case takes no mail. ${outcome.refusal.rule}`, kind, mentions: read.file.reference },
        });
      case 'key-reused':
        throw keyReused();
      default:
        throw new Error(`Mail for ${read.file.reference} was answered with ${outcome.kind}.`);
    }
  }

  private async inPen(
    step: Step,
    message: Incoming,
    { held: reason, kind, mentions }: Extract<Place, { held: string }>,
  ): Promise<PlacedMail> {
    const pen = { placed: 'held', kind, reference: null, mail: null, reason } as const;
    if (step.dryRun) return { ...pen, held: null, known: false };
    const { mail, fresh } = await hold(
      this.surroundings.door,
      step.caller.authority,
      toHold(message, { kind, reason, mentions }),
    );
    const placed =
      mail.reference === null ? pen : { ...pen, placed: 'on-case' as const, reference: mail.reference };
    return { ...placed, reason: mail.reason, held: mail.id, known: !fresh };
  }
}

const UNSEEN = {
  placed: 'on-case',
  reference: null,
  mail: null,
  held: null,
  reason: null,
  known: true,
} as const;

const NO_CALENDAR = 'By its own headers it came on a day that no calendar reaches.';
const TOO_LONG = `It has more than ${LIMITS.textCharacters} characters, which is more than a case holds of one message.`;
const isTooLong = ({ text, quoted }: ReceivedEmail): boolean =>
  text.length + (quoted?.length ?? 0) > LIMITS.textCharacters;

const NO_CASE = {
  reply: 'It names no case.',
  'automatic-reply': 'It is an automatic reply, and names no case.',
  bounce: 'It is a report of the mail system on a message that is not known here.',
} as const;

const another = (kind: MailSeems, reference: string): Extract<Place, { held: string }> => ({
  ...{ kind, mentions: reference },
  held: `Another message has come under the same Message-ID, and is on ${reference}.`,
});

/** Which of the case's messages it is; null for the one that opened it. */
const numberOf = ({ events }: ReadCase, message: Incoming): number | null => {
  const { messageIdHash } = hashesOf(message);
  const received = events.find(
    (event) => event.type === 'MailReceived' && event.data.messageIdHash === messageIdHash,
  );
  return received?.type === 'MailReceived' ? received.data.number : null;
};
