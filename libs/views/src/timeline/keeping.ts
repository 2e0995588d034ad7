// The keeping of a file in the timeline: links, notes, documents, corrections, who may read it, its closing and its end.
import type { CaseEvent } from '@twentieth/casework';
import { list, words, type Told } from './wording.js';

const TYPES = [
  'CasesLinked',
  'NoteAdded',
  'RecordCorrected',
  'DocumentAttached',
  'MailReceived',
  'MailDealtWith',
  'CaseRestricted',
  'RestrictionLifted',
  'CaseClosed',
  'CaseReopened',
  'CaseDisposed',
] as const;

type KeepingEvent = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isKeepingEvent = (event: CaseEvent): event is KeepingEvent =>
  TYPES.some((type) => type === event.type);

const said = (event: KeepingEvent): string => {
  switch (event.type) {
    case 'CasesLinked':
      return `Linked to ${event.data.to} (${words(event.data.kind)})`;
    case 'NoteAdded':
      return `Note ${event.data.number} added${event.data.parts.length === 0 ? '' : ` on ${list(event.data.parts)}`}`;
    case 'RecordCorrected':
      return `Correction ${event.data.number} noted beside event ${event.data.event}, which stands as it was recorded`;
    case 'DocumentAttached':
      return `Document ${event.data.document}, version ${event.data.version}, attached (SHA-256 ${event.data.sha256})`;
    case 'MailReceived':
      return receivedTold(event);
    case 'MailDealtWith':
      return `Message ${event.data.mail} dealt with`;
    case 'CaseRestricted':
      return `Reading restricted to ${event.data.readers.join(', ')}`;
    case 'RestrictionLifted':
      return 'Restriction lifted';
    case 'CaseClosed':
      return `Case closed: ${words(event.data.because)}`;
    case 'CaseReopened':
      return 'Case reopened';
    case 'CaseDisposed':
      return 'File disposed of: the key to its personal data was destroyed';
  }
};

const KINDS = {
  reply: 'a reply',
  'automatic-reply': 'an automatic reply',
  bounce: 'a letter of the case returned by the mail system',
} as const;
const SENDERS = { requester: 'the requester', staff: 'a mailbox of the authority', other: 'another address' };

const receivedTold = ({ data }: Extract<KeepingEvent, { type: 'MailReceived' }>): string =>
  [
    `Message ${data.number} received on ${data.receivedOn}: ${KINDS[data.kind]}`,
    data.kind === 'bounce' ? '' : ` from ${SENDERS[data.sender]}`,
    data.cleaned
      ? '; characters that no record can hold were taken out or replaced, and the message is kept as it came'
      : '',
  ].join('');

export const keepingTold = (event: KeepingEvent): Told => ({
  what: said(event),
  law: event.type === 'CaseDisposed' ? 'FOIA 2000 s46 code; s77' : null,
});
