// What is owed and not closed, one row a letter, kept beside the record in the transaction that changes the case; and the
// digests, each made once for one person and one morning. The sweep and the digest read these rows and no case.

/** An obligation that no receipt, no later event and nobody's waiver has closed. Public data only. */
export interface Obligation {
  /** The letter's id: it derives from the event that called for it. */
  readonly letter: string;
  readonly reference: string;
  readonly proceeding: string;
  readonly template: string;
  /** The role that it is to. */
  readonly to: string;
  readonly rung: string | null;
  readonly state: string;
  /** The instant from which it could be sent. */
  readonly owedAt: string;
  /** The instant at which it was put on the record. */
  readonly raisedAt: string;
  /** The digest by which it is to go, or null where it goes by itself. */
  readonly digest: { readonly morning: string; readonly to: string } | null;
  /** What a digest tells of it. */
  readonly about: Readonly<Record<string, unknown>>;
}

/** A digest that somebody waits for. */
export interface DigestDue {
  /** Civil date. */
  readonly morning: string;
  readonly to: string;
}

export interface DigestMail {
  readonly messageId: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** One mail for several reminders. What it holds is fixed when it is made, so a second attempt sends the same words. */
export interface Digest extends DigestDue {
  readonly id: string;
  readonly letters: readonly Pick<Obligation, 'letter' | 'reference' | 'proceeding'>[];
  readonly mail: DigestMail;
  /** How it ended, as it is then recorded for each of its letters; null while nobody has seen its end. */
  readonly outcome: Readonly<Record<string, unknown>> | null;
  /** Whether its end stands on the record of every case that it tells of. */
  readonly closed: boolean;
}

export interface ObligationTable {
  put(rows: readonly Obligation[]): Promise<void>;
  remove(letters: readonly string[]): Promise<void>;
  /**
   * Those that could have been sent before an instant, the oldest first.
   * @param after resume after this row of the last answer
   */
  owedBefore(
    instant: string,
    limit: number,
    after?: Pick<Obligation, 'owedAt' | 'letter'>,
  ): Promise<Obligation[]>;
  /** The digests of which a reminder was raised at or before an instant and is still owed, by morning and addressee. */
  digestsDue(raisedUntil: string): Promise<DigestDue[]>;
  /** The reminders still owed of one digest, the oldest first. */
  ofDigest(digest: DigestDue): Promise<Obligation[]>;
}

export interface DigestTable {
  get(id: string): Promise<Digest | undefined>;
  /** @returns whether this one is kept; false where there is one of that id already */
  add(digest: Digest): Promise<boolean>;
  /** How it ended: the first word stands. */
  settle(id: string, outcome: Readonly<Record<string, unknown>>): Promise<void>;
  close(id: string): Promise<void>;
  /** Those not closed, the oldest morning first. */
  open(): Promise<DigestDue[]>;
}
