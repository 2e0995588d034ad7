// One wake row a proceeding: what is owed, and what Temporal was told of it. The relay lives on these rows.

/** What the registry writes: what is owed as of a version of the case. */
export interface WakeWrite {
  /** The workflow's id, such as `request/FOI-2026-000001`. */
  readonly proceeding: string;
  readonly reference: string;
  /** The next instant at which the proceeding must look again, or null if none is due. */
  readonly wakeAt: string | null;
  /** How many effects (letters, escalations) are owed and not yet performed. */
  readonly effects: number;
  readonly finished: boolean;
  /** The version of the case that this row was computed from. */
  readonly version: number;
}

export interface WakeRow extends WakeWrite {
  /** The version Temporal was last told of; 0 before the first nudge. */
  readonly versionNudged: number;
  /** The id of the Temporal database that was told; another id means that its memory was lost. */
  readonly toldTemporal: string | null;
}

/** A wake row with the wall clock's instant at which what is owed last changed. */
export interface OpenWake extends WakeRow {
  readonly changedAt: string;
}
