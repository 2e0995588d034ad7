// The settings of an authority that its own people change: by whom and when stands beside each change, and two who change
// at once never lose one another's. The batch that carries a change to the sleeping proceedings keeps its bookmark here.
import type { Actor } from './event.js';

/** What may be changed over the API; every other setting is the operator's. */
export const CHANGEABLE = ['ladder', 'holders', 'absences'] as const;
export type Changeable = (typeof CHANGEABLE)[number];

export interface SettingsChange {
  /** Counted from 1; 0 is what the operator set. */
  readonly version: number;
  readonly what: Changeable;
  /** The setting as it then stood. */
  readonly value: unknown;
  readonly by: Actor;
  /** By the database's clock. */
  readonly at: string;
}

export interface SettingsTable {
  /** The number of the last change; 0 before the first. */
  version(): Promise<number>;
  /**
   * Sets one setting, if nothing was changed since that version.
   * @returns false where something was: nothing is changed
   */
  change(from: number, what: Changeable, value: unknown, by: Actor): Promise<boolean>;
  /** The last changes, the latest first. */
  changes(limit: number): Promise<SettingsChange[]>;
  /**
   * The latest change that was not carried to every proceeding, and the reference up to which it was; undefined where
   * there is none, or while a transaction is open that may not know of it.
   */
  toCarry(): Promise<{ readonly version: number; readonly bookmark: string } | undefined>;
  /** Moves the bookmark on, or ends what that change and all before it owed. */
  carried(version: number, to: { readonly bookmark: string; readonly finished: boolean }): Promise<void>;
  /** The cases that are not closed, by reference. */
  openCases(after: string, limit: number): Promise<string[]>;
}
