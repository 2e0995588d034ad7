// What became of a letter that an event called for: prepared (its content fixed), sent with its receipt, or failed for good.
import type { CaseFile } from '../case-file.js';
import { refuse, type Refusal } from '../refusal.js';
import type { Instant } from '@twentieth/calendar';
import type { Addressee } from '../happening.js';
import type { LetterFile, LetterPrepared } from '../letter-events.js';
import type { NewFact } from '../events.js';

export interface RecordLetterPrepared {
  readonly type: 'RecordLetterPrepared';
  readonly letter: string;
  readonly to: Addressee;
  readonly prepared: Omit<LetterPrepared['data'], 'letter' | 'to' | 'rung' | 'template'>;
  readonly content: LetterPrepared['sealed'];
}

export interface RecordLetterSent {
  readonly type: 'RecordLetterSent';
  readonly letter: string;
  readonly messageId: string;
  readonly acceptedAt: Instant;
  readonly receipt: string;
  /** The far end's own name for the letter, where it gives one. */
  readonly handle?: string;
  /** The digest in which it went. */
  readonly digest?: string;
}

export interface RecordLetterFailed {
  readonly type: 'RecordLetterFailed';
  readonly letter: string;
  readonly reason: string;
}

export interface RecordLetterDelivery {
  readonly type: 'RecordLetterDelivery';
  readonly letter: string;
  readonly delivery:
    | { readonly state: 'delivered'; readonly at: Instant | null }
    | {
        readonly state: 'failed';
        readonly at: Instant | null;
        readonly mayRetry: boolean;
        readonly why: string;
      };
}

/** The letter, if it is in one of the states; or why nothing can be recorded of it. */
export const letterNamed = (
  file: CaseFile,
  letter: string,
  ...states: readonly LetterFile['state'][]
): LetterFile | Refusal => {
  const found = file.letters.get(letter);
  if (!found)
    return refuse(
      'no-such-letter',
      'the record',
      `No event of the case calls for letter ${letter}.`,
      'Ask the case which letters it owes.',
    );
  return states.includes(found.state)
    ? found
    : refuse(
        'letter-settled',
        'the record',
        `Letter ${letter} is ${found.state} already.`,
        'Nothing more is owed for it.',
      );
};

export const letterPrepared = (
  file: CaseFile,
  command: RecordLetterPrepared,
): readonly NewFact[] | Refusal => {
  const letter = letterNamed(file, command.letter, 'owed');
  if ('refused' in letter) return letter;
  return [
    {
      type: 'LetterPrepared',
      data: {
        ...command.prepared,
        letter: letter.id,
        template: letter.template,
        to: letter.to,
        rung: letter.rung,
      },
      sealed: command.content,
    },
  ];
};

export const letterSent = (file: CaseFile, command: RecordLetterSent): readonly NewFact[] | Refusal => {
  // An attempt under way when it was superseded or waived may still end, and what became of it is told.
  const asked = file.letters.get(command.letter);
  const gathered = command.digest !== undefined && asked?.digest !== undefined;
  const letter = letterNamed(
    file,
    command.letter,
    'prepared',
    ...(gathered ? (['owed'] as const) : []),
    ...(gathered || asked?.wasPrepared ? (['superseded', 'waived'] as const) : []),
  );
  if ('refused' in letter) return letter;
  const { messageId, acceptedAt, receipt, handle, digest } = command;
  const named = { ...(handle === undefined ? {} : { handle }), ...(digest === undefined ? {} : { digest }) };
  return [{ type: 'LetterSent', data: { letter: letter.id, messageId, acceptedAt, receipt, ...named } }];
};

export const letterFailed = (file: CaseFile, command: RecordLetterFailed): readonly NewFact[] | Refusal => {
  const letter = letterNamed(file, command.letter, 'owed', 'prepared', 'superseded');
  if ('refused' in letter) return letter;
  return [{ type: 'LetterFailed', data: { letter: letter.id, reason: command.reason } }];
};

/** What became of a letter that was sent; a mail system may return it even after it said that it delivered it. */
export const letterDelivery = (
  file: CaseFile,
  { letter: id, delivery }: RecordLetterDelivery,
): readonly NewFact[] | Refusal => {
  const letter =
    delivery.state === 'delivered'
      ? letterNamed(file, id, 'sent')
      : letterNamed(file, id, 'sent', 'delivered');
  if ('refused' in letter) return letter;
  if (delivery.state === 'delivered')
    return [{ type: 'LetterDelivered', data: { letter: letter.id, deliveredAt: delivery.at } }];
  const { why: reason, mayRetry, at: returnedAt } = delivery;
  return [{ type: 'LetterReturned', data: { letter: letter.id, reason, mayRetry, returnedAt } }];
};
