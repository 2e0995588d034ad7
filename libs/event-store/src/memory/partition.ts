// One authority's rows in memory, with an undo log in place of a transaction's rollback.
import type { Kept } from '../envelope.js';
import type { StoredSubjectKey } from '../record.js';
import type { ConfirmedChange } from '../calendar-change.js';
import type { CaseSummary } from '../summary.js';
import type { Digest, Obligation } from '../obligation.js';
import type { HeldRow } from './memory-held-mail.js';
import type { KnownMessage } from '../record.js';
import type { SettingsChange } from '../settings.js';
import type { OpenWake } from '../wake.js';

export interface CommandRow {
  readonly bodyHash: string;
  readonly reference: string | null;
  /** JSON text, as the database would keep it; undefined until answered. */
  readonly outcome: string | undefined;
}

export interface CarriedChange extends SettingsChange {
  readonly bookmark: string;
  readonly carried: boolean;
}

export interface Partition {
  readonly streams: Map<string, readonly Kept[]>;
  readonly eventIds: Map<string, string>;
  readonly commands: Map<string, CommandRow>;
  readonly counters: Map<string, number>;
  readonly messages: Map<string, KnownMessage>;
  readonly wakes: Map<string, OpenWake>;
  /** The proceedings of each case, so that a case's wake rows are found without reading everybody's. */
  readonly proceedings: Map<string, ReadonlySet<string>>;
  readonly summaries: Map<string, CaseSummary>;
  readonly subjectKeys: Map<string, StoredSubjectKey>;
  readonly obligations: Map<string, Obligation>;
  readonly digests: Map<string, Digest>;
  readonly settingsChanges: Map<string, CarriedChange>;
  readonly changes: Map<string, ConfirmedChange>;
  readonly held: Map<string, HeldRow>;
}

export const emptyPartition = (): Partition => ({
  streams: new Map(),
  eventIds: new Map(),
  commands: new Map(),
  counters: new Map(),
  messages: new Map(),
  wakes: new Map(),
  proceedings: new Map(),
  summaries: new Map(),
  subjectKeys: new Map(),
  obligations: new Map(),
  digests: new Map(),
  settingsChanges: new Map(),
  changes: new Map(),
  held: new Map(),
});

export interface Undo {
  /** Sets a row and remembers what stood there. */
  set<V>(table: Map<string, V>, key: string, value: V): void;
  /** Takes a row away and remembers it. */
  remove<V>(table: Map<string, V>, key: string): void;
  rollBack(): void;
}

export function undoLog(): Undo {
  const steps: (() => void)[] = [];
  const remember = <V>(table: Map<string, V>, key: string): void => {
    const before = table.get(key);
    steps.push(() => void (before === undefined ? table.delete(key) : table.set(key, before)));
  };
  return {
    set: (table, key, value) => {
      remember(table, key);
      table.set(key, value);
    },
    remove: (table, key) => {
      remember(table, key);
      table.delete(key);
    },
    rollBack: () => {
      for (const step of steps.toReversed()) step();
    },
  };
}
