// How a case is kept: its links, notes and documents, who may read it, whether it is closed, and its end.
import type { CivilDate } from '@twentieth/calendar';
import type { MailFile } from './mail-file.js';

export const LINK_KINDS = ['related', 'round-robin', 'refined-from', 'duplicate'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
  readonly to: string;
  readonly kind: LinkKind;
  readonly on: CivilDate;
}

/** A document by its hash: what it is called is sealed, what it holds is kept elsewhere. */
export interface DocumentFile {
  /** Counted from 1 within the case; its versions too. */
  readonly number: number;
  readonly versions: readonly {
    readonly sha256: string;
    readonly bytes: number;
    readonly mediaType: string;
    readonly on: CivilDate;
  }[];
}

/** Only these people may read the case, and whoever may lift the restriction. */
export interface Restriction {
  readonly readers: readonly string[];
  readonly by: string;
  readonly on: CivilDate;
}

export const CLOSING_GROUNDS = [
  'answered',
  'withdrawn',
  'transferred',
  'not-clarified',
  'fee-not-paid',
  'never-valid',
  'duplicate',
] as const;
export type ClosingGround = (typeof CLOSING_GROUNDS)[number];

export interface Closure {
  readonly on: CivilDate;
  readonly because: ClosingGround;
  /** The parts that ended with it, without an answer. */
  readonly ended: readonly number[];
}

export interface KeptFile {
  readonly links: readonly Link[];
  readonly notes: number;
  readonly documents: readonly DocumentFile[];
  readonly corrections: number;
  /** What came by e-mail after the request, in order. */
  readonly mail: readonly MailFile[];
  readonly restriction: Restriction | null;
  readonly closure: Closure | null;
  readonly disposedOn: CivilDate | null;
}

export const NEW_KEPT: KeptFile = {
  links: [],
  notes: 0,
  documents: [],
  corrections: 0,
  mail: [],
  restriction: null,
  closure: null,
  disposedOn: null,
};

/** What refusals about keeping a file rest on. */
export const RECORDS = 'FOIA 2000 s46 code of practice: the keeping of records';
