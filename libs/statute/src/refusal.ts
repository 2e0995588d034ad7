// A refusal to compute: the law gives no date for what was asked, and says why. Never a wrong date.

/** Which field is wrong, which rule says so, and what to do. */
export interface LawError {
  /** A path into the request, as 'facts[2].on'. */
  readonly field: string;
  /** The section of the Act, or the plain rule of the input. */
  readonly rule: string;
  readonly message: string;
}

/** A result or a refusal, as values. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: LawError };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (field: string, rule: string, message: string): { ok: false; error: LawError } => ({
  ok: false,
  error: { field, rule, message },
});

/** The same refusal as an exception, for callers who would rather catch. */
export class LawRefusal extends Error {
  override readonly name = 'LawRefusal';
  constructor(readonly error: LawError) {
    super(`${error.field}: ${error.message} (${error.rule})`);
  }
}
