// A case as somebody with the Acts and nothing else would keep it on paper: what stands, and who may do what next. It
// knows less than the casework (no deadline is computed), so it says what is surely illegal, and never what is surely
// legal. Nothing here imports the code that decides.
import { type CommandOf, type CommandType } from '@twentieth/casework';

export interface Part {
  readonly number: number;
  regime: string;
  /** The day from which its time runs at the latest: receipt, or the reply to a query. */
  clock: string;
  query: number | null;
  feeAsked: boolean;
  extended: number;
  promised: string | null;
  end: 'answered' | 'ended' | null;
  endedOn: string | null;
  /** Who took the decision. */
  by: string | null;
  review: number | null;
  reviewed: boolean;
  complaint: number | null;
}

export interface Claim {
  readonly parts: readonly number[];
  readonly regime: string;
  readonly exemption: string;
  readonly duty: string;
  standing: boolean;
  balance: string | null;
  opinion: boolean;
  certificate: boolean;
  readonly afterAnswer: boolean;
}

export interface Draft {
  readonly by: string;
  readonly parts: readonly number[];
  readonly says: string;
  readonly urgent: boolean;
  readonly steps: readonly string[];
  approved: string[];
  live: boolean;
}

export interface Complaint {
  readonly to: string;
  readonly parts: readonly number[];
  readonly madeOn: string;
  acknowledged: boolean;
  closed: boolean;
  notices: { readonly on: string; steps: number; taken: boolean }[];
  appealSince: string | null;
  readonly informationNotices: { readonly on: string; answered: boolean }[];
}

export interface Model {
  /** The latest instant that it has come to. */
  at: string;
  receivedOn: string;
  readonly parts: Part[];
  nextPart: number;
  version: number;
  acknowledgedOn: string | null;
  officer: string | null;
  team: string | null;
  invalidSince: string | null;
  missing: readonly string[];
  closed: boolean;
  disposed: boolean;
  readers: readonly string[] | null;
  name: 'asked' | 'accepted' | 'pseudonym' | null;
  disputed: Set<string>;
  readonly queries: { readonly parts: readonly number[]; readonly soughtOn: string; state: string }[];
  readonly fees: {
    readonly parts: readonly number[];
    readonly pence: number;
    readonly on: string;
    state: string;
  }[];
  readonly estimates: { readonly parts: readonly number[]; readonly exceeds: boolean }[];
  aggregations: number;
  readonly evidence: { readonly parts: readonly number[]; readonly provision: string }[];
  readonly transferred: Set<number>;
  readonly consultations: { readonly on: string; replied: boolean }[];
  readonly claims: Claim[];
  readonly drafts: Draft[];
  readonly deputies: CommandOf<'NameDeputy'>[];
  readonly reviews: {
    readonly parts: number[];
    readonly on: string;
    open: boolean;
    judged: boolean;
    /** Declined for the parts that were late: perhaps for all. */
    declined: boolean;
    extended: boolean;
  }[];
  readonly complaints: Complaint[];
  readonly plans: { readonly on: string; readonly met: boolean[] }[];
  readonly commissions: {
    readonly parts: readonly number[];
    readonly team: string;
    readonly on: string;
    back: boolean;
  }[];
  readonly links: Set<string>;
  readonly documents: string[];
  /** Whether each message that came waits for somebody. */
  readonly mail: boolean[];
  readonly letters: Map<string, 'prepared' | 'sent' | 'delivered' | 'settled' | 'waived'>;
  extensions: number;
}

/** The moment of a step, and who takes it. */
export interface Moment {
  readonly on: string;
  readonly today: string;
  readonly at: string;
  readonly by: string;
  readonly role: string;
  readonly clears: boolean;
  readonly rehearsal: boolean;
}

/** What the law says of one kind of step: why it may not be taken, and what it does to the case. */
export interface Rule<T extends CommandType> {
  readonly illegal: (model: Model, command: CommandOf<T>, now: Moment) => string | null;
  readonly happens: (model: Model, command: CommandOf<T>, now: Moment) => void;
}
export type Rules<T extends CommandType> = { readonly [K in T]: Rule<K> };

export const nothing = (): void => undefined;
export const blank = (text: string): boolean => text.trim() === '';
export const isOpen = (part: Part): boolean => part.end === null;
/** Open, and awaiting no reply. */
export const isFree = (part: Part): boolean => isOpen(part) && part.query === null;

/** The parts that a step names; where it names none, all that it could be about. */
export const chosen = (
  model: Model,
  named: readonly number[] | null,
  could: (part: Part) => boolean,
): readonly Part[] =>
  model.parts.filter((part) => (named === null ? could(part) : named.includes(part.number)));

/** Why the parts named cannot be meant: there is none, or one is not on the request, or one is not as it must be. */
export const unfit = (
  model: Model,
  named: readonly number[] | null,
  must: (part: Part) => boolean,
  why: string,
): string | null => {
  if (named?.some((number) => !model.parts.some((part) => part.number === number)))
    return 'names a part that the request has not';
  const parts = chosen(model, named, must);
  if (parts.length === 0) return 'is about no part';
  return parts.every(must) ? null : why;
};

/** The first reason there is. */
export const first = (...reasons: readonly (string | null | false)[]): string | null =>
  reasons.find((reason): reason is string => typeof reason === 'string') ?? null;

/** A rule in short: reasons, each with the condition under which it holds. */
export const when = (condition: boolean, reason: string): string | null => (condition ? reason : null);

export const endPart = (part: Part, end: NonNullable<Part['end']>, on: string, by: string | null): void => {
  part.end = end;
  part.endedOn = on;
  part.by = by;
  part.query = null;
};
