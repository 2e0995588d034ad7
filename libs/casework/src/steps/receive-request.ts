// A request arrives: s8 (what makes it a request) and s10(6) (the day it is received is day 0, whatever day of the week).
import { londonDate } from '@twentieth/calendar';
import { lawOf, regimes, type AuthoritySeat } from '@twentieth/statute';
import { partsOfText } from '../parts-of-text.js';
import { malformed, type Refusal } from '../refusal.js';
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Channel, Happening } from '../happening.js';

export interface ReceiveRequest {
  readonly type: 'ReceiveRequest';
  readonly reference: string;
  readonly regime: string;
  readonly receivedOn: CivilDate;
  readonly receivedAt: Instant | null;
  readonly channel: Channel;
  readonly messageIdHash: string | null;
  /** Who or which mailbox it reached first, where that is known: any part of the authority will do. */
  readonly receivedBy?: string | null;
  /** The letter in which it was found, when it came within other correspondence. */
  readonly within?: string | null;
  /** The authority that passed it on; day 0 is still the day on which it reached this one. */
  readonly transferredFrom?: string | null;
  /** The reference of the case that this request narrows, after a refusal on cost (s12): a new request all the same. */
  readonly refines?: string | null;
  readonly requester: Requester;
  readonly subject: string | null;
  readonly text: string;
  /** The questions; null to read them from the text. A part may fall under a regime of its own. */
  readonly parts: readonly { readonly text: string; readonly regime?: string }[] | null;
  readonly messageId: string | null;
  readonly attachments: readonly Attachment[];
  /** Characters that no record can hold were taken out or replaced of the message. */
  readonly cleaned?: boolean;
  /** Where the whole message is kept sealed. */
  readonly held?: string;
}

export interface Requester {
  readonly name: string;
  readonly email: string | null;
  readonly address: string | null;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type RequestReceived = Happening<
  'RequestReceived',
  {
    reference: string;
    authority: string;
    rehearsal: boolean;
    regime: string;
    seat: AuthoritySeat;
    receivedOn: CivilDate;
    receivedAt: Instant | null;
    channel: Channel;
    /** How receipt can be shown later: a gateway's time, a message (by the hash of its id), or an officer's word. */
    evidence: {
      readonly kind: 'message' | 'officer';
      readonly messageIdHash: string | null;
      readonly gatewayAt: Instant | null;
      /** It came within other correspondence, or from another authority: from what, is sealed. */
      readonly within?: true;
      readonly transferredIn?: true;
      /** Characters that no record can hold were taken out or replaced; the message as it came is kept sealed, under `held`. */
      readonly cleaned?: true;
      readonly held?: string;
    };
    parts: readonly { readonly number: number; readonly regime: string }[];
    repliesByEmail: boolean;
    /** The case, refused on cost, whose request this one narrows: its clock is its own. */
    refines?: string;
  },
  {
    requester: Requester;
    text: string;
    subject: string | null;
    parts: readonly { readonly number: number; readonly text: string }[];
    messageId: string | null;
    attachments: readonly Attachment[];
    evidence?: {
      readonly receivedBy: string | null;
      readonly within: string | null;
      readonly transferredFrom: string | null;
    };
  }
>;

/** Stated limits: a request beyond them is refused with the limit named, and nothing is recorded. */
export const LIMITS = { parts: 500, textCharacters: 1_048_576 } as const;

export const receiveRequest = (
  command: ReceiveRequest,
  { authority, rehearsal, seat, on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const parts: NonNullable<ReceiveRequest['parts']> =
    command.parts ?? partsOfText(command.text).map((text) => ({ text }));
  const bad = invalid(command, parts);
  if (bad) return bad;
  if (!rehearsal && command.receivedOn > londonDate(at))
    return malformed(
      'receivedOn',
      'date-in-the-future',
      'FOIA 2000 s10(6)(a)',
      'A request cannot have been received on a day that has not come.',
      'Give the date on which it arrived. Only a rehearsal authority accepts dates in the future.',
    );
  if (parts.length > LIMITS.parts)
    return malformed(
      'parts',
      'too-many-parts',
      'FOIA 2000 s8',
      `A request may have at most ${LIMITS.parts} parts; this one has ${parts.length}.`,
      'Record it as several linked requests.',
    );
  return [
    {
      type: 'RequestReceived',
      on,
      data: {
        reference: command.reference,
        authority,
        rehearsal,
        regime: command.regime,
        seat,
        receivedOn: command.receivedOn,
        receivedAt: command.receivedAt,
        channel: command.channel,
        evidence: {
          kind: command.messageIdHash === null ? 'officer' : 'message',
          messageIdHash: command.messageIdHash,
          gatewayAt: command.messageIdHash === null ? null : command.receivedAt,
          ...(said(command.within) ? { within: true } : {}),
          ...(said(command.transferredFrom) ? { transferredIn: true } : {}),
          ...(command.cleaned === true ? { cleaned: true } : {}),
          ...(command.held === undefined ? {} : { held: command.held }),
        },
        parts: parts.map(({ regime }, i) => ({ number: i + 1, regime: regime ?? command.regime })),
        repliesByEmail: command.requester.email !== null,
        ...(said(command.refines) ? { refines: command.refines } : {}),
      },
      sealed: {
        requester: command.requester,
        text: command.text,
        subject: command.subject,
        parts: parts.map(({ text }, i) => ({ number: i + 1, text })),
        messageId: command.messageId,
        attachments: command.attachments,
        ...evidenceOf(command),
      },
    },
  ];
};

const said = (text: string | null | undefined): text is string => (text ?? '').trim() !== '';

const evidenceOf = ({ receivedBy, within, transferredFrom }: ReceiveRequest) =>
  said(receivedBy) || said(within) || said(transferredFrom)
    ? {
        evidence: {
          receivedBy: receivedBy ?? null,
          within: within ?? null,
          transferredFrom: transferredFrom ?? null,
        },
      }
    : {};

const invalid = (command: ReceiveRequest, parts: NonNullable<ReceiveRequest['parts']>): Refusal | null => {
  const unknown = [command.regime, ...parts.map((part) => part.regime ?? command.regime)].find(
    (regime) => !lawOf(regime),
  );
  if (unknown !== undefined)
    return malformed(
      'regime',
      'unknown-regime',
      'the regimes with data',
      `There is no regime called ${unknown}.`,
      `Give one of ${regimes().join(', ')}.`,
    );
  if (command.refines === command.reference)
    return malformed(
      'refines',
      'same-case',
      'FOIA 2000 s12, s16(1)',
      'A refined request is a new request, with a reference of its own.',
      'Give the reference of the case that it refines.',
    );
  if (command.requester.name.trim() === '')
    return malformed(
      'requester.name',
      'no-name',
      'FOIA 2000 s8(1)(b)',
      'A request states the name of the requester.',
      'Ask the requester for a name; the clock starts when a valid request arrives (advise under s16).',
    );
  if (command.requester.email === null && (command.requester.address ?? '').trim() === '')
    return malformed(
      'requester.email',
      'no-address',
      'FOIA 2000 s8(1)(b)',
      'A request states an address for correspondence.',
      'Give an e-mail or a postal address.',
    );
  if (command.text.trim() === '' && parts.every((part) => part.text.trim() === ''))
    return malformed(
      'text',
      'describes-nothing',
      'FOIA 2000 s8(1)(c)',
      'A request describes the information requested.',
      'Record the words of the request.',
    );
  if (command.text.length > LIMITS.textCharacters)
    return malformed(
      'text',
      'text-too-long',
      'FOIA 2000 s8',
      `The text may have at most ${LIMITS.textCharacters} characters.`,
      'Record the request itself, and keep the rest as an attachment.',
    );
  return null;
};
