// Failures of the record. Refusals by the law are values elsewhere; these are exceptions.

/** Another append came first: read again, decide again, append again. */
export class ConcurrencyError extends Error {
  override readonly name = 'ConcurrencyError';
  constructor(
    readonly reference: string,
    readonly expectedVersion: number,
  ) {
    super(
      `Case ${reference} is no longer at version ${expectedVersion}: another command was recorded first.`,
    );
  }
}

/** The tenant does not exist (or is not this transaction's). */
export class UnknownAuthorityError extends Error {
  override readonly name = 'UnknownAuthorityError';
  constructor(readonly authority: string) {
    super(`There is no authority "${authority}" on this record: seed it with TWENTIETH_SEED_AUTHORITY.`);
  }
}

/** The caller broke the record's rules (a defect in our code, never in a user's input). */
export class RecordMisuseError extends Error {
  override readonly name = 'RecordMisuseError';
}

/** True for a lost race, after which the whole transaction is run again. */
export const lostTheRace = (error: unknown): error is ConcurrencyError => error instanceof ConcurrencyError;
