// The inline view of a case: one row, written in the same transaction as the events it folds.

export interface CaseSummary {
  readonly reference: string;
  readonly regime: string;
  /** Civil date of receipt. */
  readonly receivedOn: string;
  readonly stage: string;
  /** Civil date of the earliest running deadline, or null. */
  readonly nextDue: string | null;
  readonly overdue: boolean;
  /** The officer's id, or null while nobody is assigned. */
  readonly officer: string | null;
  readonly version: number;
  /** Instant of the last event folded. */
  readonly updatedAt: string;
  /** Whatever else the work list shows; public data only. */
  readonly summary: Readonly<Record<string, unknown>>;
}

export interface SummaryFilter {
  readonly stage?: string;
  readonly regime?: string;
  readonly officer?: string;
  readonly overdue?: boolean;
  /** At most this many rows (default 50, greatest 500). */
  readonly limit?: number;
  /** The last row of the page before. */
  readonly after?: Pick<CaseSummary, 'reference' | 'nextDue'>;
}
