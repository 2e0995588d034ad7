// Failures of the vault. None of their messages holds what was sealed.

/** The bytes do not open: altered, moved, or sealed under a key that is not known. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  constructor(what: string, options?: ErrorOptions) {
    super(`The sealed part ${what}.`, options);
  }
}

/** That person's key was destroyed: nothing more can be recorded about them. */
export class SubjectDestroyedError extends Error {
  override readonly name = 'SubjectDestroyedError';
  constructor(readonly subject: string) {
    super(`The key of ${subject} was destroyed: no personal data can be sealed for them.`);
  }
}
