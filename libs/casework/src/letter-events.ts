// What became of a letter that an event called for: prepared (its content fixed), sent with its receipt, failed, or
// superseded by what happened before it could be sent.
import type { Instant } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';
import type { FactType } from './events.js';
import type { Addressee, Happening, Recorded } from './happening.js';
import type { OwedLetter } from './react.js';

export type LetterPrepared = Happening<
  'LetterPrepared',
  {
    letter: string;
    template: string;
    to: Addressee;
    rung: string | null;
    medium: 'email' | 'paper';
    messageId: string | null;
    sha256: string;
  },
  { address: string | null; subject: string; text: string; html: string }
>;
export type LetterSent = Happening<
  'LetterSent',
  {
    letter: string;
    messageId: string;
    acceptedAt: Instant;
    receipt: string;
    /** The far end's own name for the letter, where it gives one: what becomes of it is asked by that. */
    handle?: string;
    /** The digest in which it went; left out where it was a mail of its own. */
    digest?: string;
  }
>;
/** The post's word that the letter is in the addressee's mailbox. `deliveredAt`: by the post's clock, where it says. */
export type LetterDelivered = Happening<'LetterDelivered', { letter: string; deliveredAt: Instant | null }>;
/** Taken over and not delivered after all. `mayRetry`: another time it might; that is for a person to decide. */
export type LetterReturned = Happening<
  'LetterReturned',
  { letter: string; reason: string; mayRetry: boolean; returnedAt: Instant | null }
>;
export type LetterFailed = Happening<'LetterFailed', { letter: string; reason: string }>;
/** Nothing is owed for it any more: what it was about is settled, or the file that it was of is disposed of. */
export type LetterSuperseded = Happening<
  'LetterSuperseded',
  {
    letter: string;
    /** What happened instead. */
    by: FactType;
    /** That event's id; left out where it was the disposal of the file. */
    event?: string;
  }
>;
/** Somebody answers for not sending it: the actor of the event, for a reason. */
export type LetterWaived = Happening<'LetterWaived', { letter: string }, { reason: string }>;
export type LetterEvent =
  | LetterPrepared
  | LetterSent
  | LetterFailed
  | LetterDelivered
  | LetterReturned
  | LetterSuperseded
  | LetterWaived;

export interface LetterFile extends OwedLetter {
  readonly state:
    'owed' | 'prepared' | 'sent' | 'failed' | 'delivered' | 'returned' | 'superseded' | 'waived';
  /** An attempt at it may have been under way when it was superseded or waived. */
  readonly wasPrepared?: true;
  /** How the post can be asked what became of it, while it is under way. */
  readonly underWay?: { readonly handle: string; readonly acceptedAt: Instant };
}

const stateAfter = (event: LetterEvent): LetterFile['state'] => {
  switch (event.type) {
    case 'LetterPrepared':
      return event.data.medium === 'paper' ? 'sent' : 'prepared';
    case 'LetterSent':
      return 'sent';
    case 'LetterFailed':
      return 'failed';
    case 'LetterSuperseded':
      return 'superseded';
    case 'LetterWaived':
      return 'waived';
    case 'LetterDelivered':
      return 'delivered';
    case 'LetterReturned':
      return 'returned';
  }
};

const underWayAfter = (event: LetterEvent): Pick<LetterFile, 'underWay'> => {
  if (event.type !== 'LetterSent' || event.data.handle === undefined) return {};
  return { underWay: { handle: event.data.handle, acceptedAt: event.data.acceptedAt } };
};

export const onLetterEvent = (file: CaseFile, event: LetterEvent & Recorded): CaseFile => {
  const known = file.letters.get(event.data.letter);
  if (!known)
    throw new Error(
      `The record tells of letter ${event.data.letter}, which no event of the case called for.`,
    );
  const { underWay: _ended, wasPrepared, ...letter } = known;
  const stillUnderWay =
    event.type === 'LetterSuperseded' || event.type === 'LetterWaived' ? wasPrepared : undefined;
  return {
    ...file,
    letters: new Map(file.letters).set(known.id, {
      ...letter,
      state: stateAfter(event),
      ...(event.type === 'LetterPrepared' || stillUnderWay ? { wasPrepared: true } : {}),
      ...underWayAfter(event),
    }),
  };
};
