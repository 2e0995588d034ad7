// What the API stands among: the door into the record, the way to the clocks, the time, and who may speak.
// Everything is given, so that a test runs the same application on a record in memory.
import type { Caller } from '@twentieth/access';
import type { HealthChecks } from '@twentieth/platform';
import type { Door } from '@twentieth/registry';

export interface Journey {
  readonly authority: string;
  readonly reference: string;
  /** Instant. */
  readonly to: string;
}

/** The way to the proceedings' workflows. Nothing in a request waits for it, travel apart. */
export interface RelayPort {
  /** Tells a case's proceedings that it has moved; returns at once, never throws. */
  nudge(authority: string, reference: string): void;
  /** Has a confirmed change of the calendar carried to the cases; returns at once, never throws. */
  recalculate(authority: string, change: string): void;
  /**
   * Moves a rehearsal case's proceedings through time; `arrive` records the last stretch.
   * @returns what was still not done when the signal was aborted, or null
   * @throws when Temporal is away
   */
  travel(
    journey: Journey,
    now: () => Promise<string>,
    arrive: () => Promise<void>,
    signal: AbortSignal,
  ): Promise<string | null>;
}

export abstract class Surroundings {
  abstract readonly door: Door;
  abstract readonly relay: RelayPort;
  /** The wall clock's instant. */
  abstract readonly clock: () => string;
  /** Reads a bearer token. Throws a Problem (401) when it cannot be believed. */
  abstract readonly identify: (token: string) => Promise<Caller>;
  /** `database` is needed for readiness; the others are told only. */
  abstract readonly checks: HealthChecks;
  /** The domain of our own mail, and the secrets of its reply addresses: the present one and those it replaced. */
  abstract readonly mail: { readonly domain: string; readonly secrets: readonly Uint8Array[] };
  /** The value of an environment variable that an authority's setting names. */
  abstract readonly secretOf: (variable: string) => string | undefined;
  /** Requests a minute that one client may make; 0 for no limit. */
  abstract readonly requestsPerMinute: number;
}
