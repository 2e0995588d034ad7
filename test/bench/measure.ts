// What a measure is given and what it answers with.
import type { Servers } from './servers.js';
import type { Spread } from './statistics.js';

export interface Conditions {
  readonly quick: boolean;
  readonly seed: number;
  /** How many rungs fall due at one instant. */
  readonly burst: number;
  readonly signal: AbortSignal;
  readonly servers: Servers;
  /** A line of progress. */
  readonly say: (line: string) => void;
}

/** One ratio, with the absolute figures from which it comes. */
export interface Finding {
  /** What was measured against what, as a reader says it. */
  readonly what: string;
  readonly ratio: Spread;
  /** The figures beside it: a name, and its spread in a unit. */
  readonly beside: readonly { readonly name: string; readonly spread: Spread; readonly unit: string }[];
}

/** A figure that was promised; reaching it or not is told, and never fails a run. */
export interface Promised {
  readonly what: string;
  readonly reached: boolean;
}

/** What was counted afterwards. One that does not hold fails the run: a figure of failures is no figure. */
export interface Check {
  readonly what: string;
  readonly holds: boolean;
}

export interface Measured {
  readonly findings: readonly Finding[];
  readonly promised?: readonly Promised[];
  readonly checks: readonly Check[];
  /** Further lines for a reader, such as what a wrong habit got wrong. */
  readonly notes?: readonly string[];
}

export interface Measure {
  readonly name: string;
  readonly title: string;
  /** Made only when it is named: it takes longer than all the others. */
  readonly byItself?: true;
  measure(conditions: Conditions): Promise<Measured>;
}

/** A check that two counts are equal, telling both. */
export const equal = (what: string, found: number, expected: number): Check => ({
  what: found === expected ? `${what}: ${found}` : `${what}: ${found}, not ${expected}`,
  holds: found === expected,
});
