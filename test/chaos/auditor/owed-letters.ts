// Every letter that the events of a case call for, and all that the record says became of each.
import { textOf, type CaseRecord, type Entry } from './case-record.js';

/** Which steps tell the requester something, by which letter. */
const TO_REQUESTER: Readonly<Record<string, string>> = {
  RequestAcknowledged: 'acknowledgement',
  ClarificationSought: 'clarification-request',
  ResponseTimeExtended: 'extension-notice',
  ResponseIssued: 'response',
  InternalReviewRequested: 'review-acknowledgement',
  InternalReviewConcluded: 'review-outcome',
};
export const WORD_OF_FAILURE = 'letter-not-delivered';

/** A digest that a rung was told by. */
interface Gathered {
  readonly morning: string;
  readonly to: string;
}

export interface OwedLetter {
  readonly id: string;
  readonly template: string;
  /** In words that can be followed up. */
  readonly what: string;
  readonly to: string;
  /** The event that calls for it. */
  readonly cause: Entry;
  readonly rung: string | null;
  /** The digest by which it is to go, `digest/<morning>/<to>`; null where it goes by itself. */
  readonly digest: string | null;
  /** What the record says of it, in order. */
  readonly told: readonly Entry[];
}

export const isOfLetter = ({ type }: Entry): boolean =>
  /^Letter(Prepared|Sent|Failed|Delivered|Returned|Superseded|Waived)$/.test(type);

type Called = Omit<OwedLetter, 'told' | 'cause'>;

/** The letters that a case has called for, in the order of their causes. */
export const owedLetters = ({ entries }: CaseRecord): readonly OwedLetter[] => {
  const told = Map.groupBy(entries.filter(isOfLetter), ({ data }) => textOf(data, 'letter'));
  const known = new Map<string, OwedLetter>();
  for (const entry of entries) {
    const called = calledForBy(entry, known);
    if (called !== null) known.set(called.id, { ...called, cause: entry, told: told.get(called.id) ?? [] });
  }
  return [...known.values()];
};

const calledForBy = (
  { id, type, version, data }: Entry,
  known: ReadonlyMap<string, OwedLetter>,
): Called | null => {
  const letter = (template: string, to: string, rung: string | null = null): Called => ({
    ...{ id: `${id}.${template}`, template, to, rung, digest: null },
    what: `${template} ${rung === null ? `of version ${version}` : `(${rung})`}`,
  });
  if (type === 'EscalationRaised') {
    const gathered = data['digest'] as Gathered | undefined;
    return {
      ...letter(textOf(data, 'letter'), textOf(data, 'role'), textOf(data, 'rung')),
      digest: gathered === undefined ? null : `digest/${gathered.morning}/${gathered.to}`,
    };
  }
  if (type === 'LetterFailed' || type === 'LetterReturned') {
    const failed = known.get(textOf(data, 'letter'));
    // Word of a failure that itself fails is told to nobody, and stands on the case.
    if (failed === undefined || failed.template === WORD_OF_FAILURE) return null;
    return letter(WORD_OF_FAILURE, failed.to === 'officer' ? 'team-leader' : 'officer');
  }
  const template = TO_REQUESTER[type];
  return template === undefined ? null : letter(template, 'requester');
};

export const toldOf = ({ told }: OwedLetter, type: string): readonly Entry[] =>
  told.filter((entry) => entry.type === type);

const STATES: Readonly<Record<string, string>> = {
  LetterPrepared: 'prepared',
  LetterSent: 'sent',
  LetterFailed: 'failed',
  LetterDelivered: 'delivered',
  LetterReturned: 'returned',
  LetterSuperseded: 'superseded',
  LetterWaived: 'waived',
};

/** How the letter stands: by the last that was told of it. */
export const stateOf = ({ told }: OwedLetter): string => STATES[told.at(-1)?.type ?? ''] ?? 'owed';

/** When it could go: a rung at its instant, or on the morning for which it waited; any other letter with its cause. */
export const couldGoAt = ({ cause, rung }: OwedLetter): string =>
  rung === null
    ? cause.at
    : textOf(cause.data, cause.data['heldUntil'] === undefined ? 'dueAt' : 'heldUntil');
