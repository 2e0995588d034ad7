// What the auditor found wrong: which check, on which case, in words that can be followed up.
export interface Finding {
  /** A short name of what should have held, such as 'one mail a letter'. */
  readonly check: string;
  /** The case, or '-' where none can be named. */
  readonly reference: string;
  readonly told: string;
}

export const finding = (check: string, reference: string | null, told: string): Finding => ({
  check,
  reference: reference ?? '-',
  told,
});
