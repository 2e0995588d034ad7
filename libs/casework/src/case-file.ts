// A case as its events tell it. `evolve` is the only way it changes; nothing here reads a clock or the law.
import { type CivilDate, type Instant } from '@twentieth/calendar';
import type { DeadlineKind, Fact } from '@twentieth/statute';
import type { CaseEvent, StaffRole } from './events.js';
import type { PartOutcome, ReviewOutcome } from './outcomes.js';
import { lettersOf, type OwedLetter } from './react.js';

export interface PartFile {
  readonly number: number;
  readonly regime: 'foia';
  readonly awaitingClarification: number | null;
  readonly extension: number | null;
  readonly outcome: PartOutcome | null;
  readonly review: number | null;
  readonly reviewOutcome: ReviewOutcome['outcome'] | null;
}

/** What the record last said of one deadline of one part. */
export interface RecordedDeadline {
  readonly due: CivilDate;
  readonly status: 'running' | 'met' | 'missed' | 'lifted';
  readonly metOn: CivilDate | null;
  /** When this due date was set or moved: rungs that lay before it were never owed. */
  readonly setAt: Instant;
}

export interface LetterFile extends OwedLetter {
  readonly state: 'owed' | 'prepared' | 'sent' | 'failed';
}

export interface CaseFile {
  readonly reference: string;
  readonly authority: string;
  readonly rehearsal: boolean;
  readonly regime: 'foia';
  readonly receivedOn: CivilDate;
  /** The date of receipt before any correction. */
  readonly firstReceivedOn: CivilDate;
  readonly receivedAt: Instant | null;
  readonly channel: string;
  readonly repliesByEmail: boolean;
  /** The case's own now: the latest instant on its record. */
  readonly at: Instant;
  readonly version: number;
  readonly acknowledgedOn: CivilDate | null;
  readonly officer: string | null;
  readonly team: string | null;
  readonly parts: readonly PartFile[];
  readonly clarifications: readonly {
    readonly parts: readonly number[];
    readonly repliedOn: CivilDate | null;
    readonly soughtOn: CivilDate;
  }[];
  readonly extensions: readonly {
    readonly parts: readonly number[];
    readonly estimate: CivilDate;
    readonly on: CivilDate;
    readonly exemptions: readonly string[];
  }[];
  readonly responses: readonly {
    readonly on: CivilDate;
    readonly by: string;
    readonly parts: readonly number[];
  }[];
  readonly reviews: readonly {
    readonly parts: readonly number[];
    readonly requestedOn: CivilDate;
    readonly concludedOn: CivilDate | null;
  }[];
  /** The facts the law reads, each for the parts it touches. */
  readonly facts: readonly { readonly parts: readonly number[]; readonly fact: Fact }[];
  readonly deadlines: ReadonlyMap<string, RecordedDeadline>;
  /** Rungs raised so far, each with the due date it belonged to. */
  readonly raised: ReadonlySet<string>;
  readonly letters: ReadonlyMap<string, LetterFile>;
}

export const deadlineKey = (kind: DeadlineKind, part: number): string => `${kind}#${part}`;
export const rungKey = (rung: string, due: CivilDate): string => `${rung}@${due}`;

const patchParts = (
  file: CaseFile,
  numbers: readonly number[],
  change: (part: PartFile) => Partial<PartFile>,
): readonly PartFile[] =>
  file.parts.map((part) => (numbers.includes(part.number) ? { ...part, ...change(part) } : part));

const patchDeadlines = (
  file: CaseFile,
  event: { readonly data: { readonly kind: DeadlineKind; readonly parts: readonly number[] } },
  change: (old: RecordedDeadline | undefined) => RecordedDeadline,
): ReadonlyMap<string, RecordedDeadline> => {
  const deadlines = new Map(file.deadlines);
  for (const part of event.data.parts) {
    const key = deadlineKey(event.data.kind, part);
    deadlines.set(key, change(deadlines.get(key)));
  }
  return deadlines;
};

const withFact = (file: CaseFile, parts: readonly number[], fact: Fact): CaseFile['facts'] => [
  ...file.facts,
  { parts, fact },
];
const allParts = (file: CaseFile): readonly number[] => file.parts.map((part) => part.number);

const opened = (event: CaseEvent & { readonly type: 'RequestReceived' }): CaseFile => ({
  reference: event.data.reference,
  authority: event.data.authority,
  rehearsal: event.data.rehearsal,
  regime: event.data.regime,
  receivedOn: event.data.receivedOn,
  firstReceivedOn: event.data.receivedOn,
  receivedAt: event.data.receivedAt,
  channel: event.data.channel,
  repliesByEmail: event.data.repliesByEmail,
  at: event.at,
  version: 0,
  acknowledgedOn: null,
  officer: null,
  team: null,
  parts: event.data.parts.map((number) => ({
    number,
    regime: 'foia',
    awaitingClarification: null,
    extension: null,
    outcome: null,
    review: null,
    reviewOutcome: null,
  })),
  clarifications: [],
  extensions: [],
  responses: [],
  reviews: [],
  facts: [],
  deadlines: new Map(),
  raised: new Set(),
  letters: new Map(),
});

const apply = (file: CaseFile, event: CaseEvent): CaseFile => {
  switch (event.type) {
    case 'RequestReceived':
      return file;
    case 'RequestAcknowledged':
      return {
        ...file,
        acknowledgedOn: event.on,
        facts: withFact(file, allParts(file), { type: 'acknowledged', on: event.on }),
      };
    case 'CaseAssigned':
      return { ...file, officer: event.data.officer, team: event.data.team };
    case 'ClarificationSought':
      return {
        ...file,
        clarifications: [
          ...file.clarifications,
          { parts: event.data.parts, repliedOn: null, soughtOn: event.on },
        ],
        parts: patchParts(file, event.data.parts, () => ({ awaitingClarification: event.data.number })),
        facts: withFact(file, event.data.parts, { type: 'clarification-sought', on: event.on }),
      };
    case 'ClarificationReceived':
      return {
        ...file,
        clarifications: file.clarifications.map((c, i) =>
          i === event.data.number - 1 ? { ...c, repliedOn: event.on } : c,
        ),
        parts: patchParts(file, event.data.parts, () => ({ awaitingClarification: null })),
        facts: withFact(file, event.data.parts, { type: 'clarification-received', on: event.on }),
      };
    case 'ResponseTimeExtended':
      return {
        ...file,
        extensions: [
          ...file.extensions,
          {
            parts: event.data.parts,
            estimate: event.data.estimate,
            on: event.on,
            exemptions: event.data.exemptions,
          },
        ],
        parts: patchParts(file, event.data.parts, () => ({ extension: event.data.number })),
        facts: withFact(file, event.data.parts, {
          type: 'extension-notified',
          on: event.on,
          ground: event.data.ground,
          estimate: event.data.estimate,
        }),
      };
    case 'ResponseIssued': {
      const answered = event.data.outcomes.map((o) => o.part);
      return {
        ...file,
        responses: [...file.responses, { on: event.on, by: event.actor.id, parts: answered }],
        parts: patchParts(file, answered, (part) => ({
          outcome: event.data.outcomes.find((o) => o.part === part.number) ?? null,
        })),
        facts: withFact(file, answered, { type: 'answered', on: event.on }),
      };
    }
    case 'InternalReviewRequested':
      return {
        ...file,
        reviews: [...file.reviews, { parts: event.data.parts, requestedOn: event.on, concludedOn: null }],
        parts: patchParts(file, event.data.parts, () => ({ review: event.data.number })),
        facts: withFact(file, event.data.parts, { type: 'review-requested', on: event.on }),
      };
    case 'InternalReviewConcluded': {
      const decided = event.data.outcomes.map((o) => o.part);
      return {
        ...file,
        reviews: file.reviews.map((r, i) =>
          i === event.data.number - 1 ? { ...r, concludedOn: event.on } : r,
        ),
        parts: patchParts(file, decided, (part) => ({
          reviewOutcome: event.data.outcomes.find((o) => o.part === part.number)?.outcome ?? null,
        })),
        facts: withFact(file, decided, { type: 'review-answered', on: event.on }),
      };
    }
    case 'ReceiptDateCorrected':
      return {
        ...file,
        receivedOn: event.data.to,
        facts: withFact(file, allParts(file), { type: 'receipt-corrected', on: event.on, to: event.data.to }),
      };
    case 'DeadlineSet':
      return {
        ...file,
        deadlines: patchDeadlines(file, event, () => ({
          due: event.data.due,
          status: 'running',
          metOn: null,
          setAt: event.at,
        })),
      };
    case 'DeadlineMoved':
      return {
        ...file,
        deadlines: patchDeadlines(file, event, () => ({
          due: event.data.to,
          status: 'running',
          metOn: null,
          setAt: event.at,
        })),
      };
    case 'DeadlineMet':
      return {
        ...file,
        deadlines: patchDeadlines(file, event, (old) => ({
          due: event.data.due,
          status: 'met',
          metOn: event.data.metOn,
          setAt: old?.setAt ?? event.at,
        })),
      };
    case 'DeadlineMissed':
      return {
        ...file,
        deadlines: patchDeadlines(file, event, (old) => ({
          due: event.data.due,
          status: 'missed',
          metOn: event.data.metOn,
          setAt: old?.setAt ?? event.at,
        })),
      };
    case 'DeadlineLifted':
      return {
        ...file,
        deadlines: patchDeadlines(file, event, (old) => ({
          due: event.data.due,
          status: 'lifted',
          metOn: null,
          setAt: old?.setAt ?? event.at,
        })),
      };
    case 'EscalationRaised':
      return { ...file, raised: new Set([...file.raised, rungKey(event.data.rung, event.data.due)]) };
    case 'LetterPrepared':
      return {
        ...file,
        letters: letterNow(file, event.data.letter, event.data.medium === 'paper' ? 'sent' : 'prepared'),
      };
    case 'LetterSent':
      return { ...file, letters: letterNow(file, event.data.letter, 'sent') };
    case 'LetterFailed':
      return { ...file, letters: letterNow(file, event.data.letter, 'failed') };
    case 'CaseMovedInTime':
      return file;
    default: {
      const unknown: never = event;
      throw new Error(`No fold for the event ${JSON.stringify(unknown)}.`);
    }
  }
};

const letterNow = (file: CaseFile, letter: string, state: LetterFile['state']): CaseFile['letters'] => {
  const known = file.letters.get(letter);
  if (!known) throw new Error(`The record tells of letter ${letter}, which no event of the case called for.`);
  return new Map(file.letters).set(letter, { ...known, state });
};

/** Folds one event onto a case; the first must be `RequestReceived`. StaffRole rungs and letters owed follow by themselves. */
export const evolve = (file: CaseFile | null, event: CaseEvent): CaseFile => {
  if (file === null && event.type !== 'RequestReceived')
    throw new Error(`A case begins with RequestReceived, not ${event.type}.`);
  const before = file ?? opened(event as CaseEvent & { readonly type: 'RequestReceived' });
  const after = apply(before, event);
  const owed = lettersOf(event, after);
  const letters = owed.length === 0 ? after.letters : new Map(after.letters);
  if (owed.length > 0)
    for (const letter of owed)
      (letters as Map<string, LetterFile>).set(letter.id, { ...letter, state: 'owed' });
  return { ...after, letters, at: event.at > before.at ? event.at : before.at, version: before.version + 1 };
};

export const fold = (events: readonly CaseEvent[], from: CaseFile | null = null): CaseFile | null =>
  events.reduce<CaseFile | null>((file, event) => evolve(file, event), from);

export type { StaffRole };
