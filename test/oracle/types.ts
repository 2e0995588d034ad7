// A case as the command line takes it, and the answer as the oracle gives it.
import { type Nation } from './standing.js';

export type Regime = 'foia' | 'eir' | 'foisa' | 'eisr' | 'sar';
export type OracleFact = {
  type: string;
  on: string;
  ground?: string;
  estimate?: string;
  complyWithinDays?: number;
  to?: string;
  refused?: boolean;
};
export type OracleCase = {
  id: string;
  regime: Regime;
  received: string;
  receivedAt?: string;
  asAt?: string;
  knownAt?: string;
  authority?: { nation: Nation; kind: string; schoolSessions?: string[] };
  facts: OracleFact[];
};
export type Status = 'running' | 'met' | 'missed' | 'lifted';

/** A due date of null means that none can be named: something awaited holds the count open. */
export type Answer = {
  kind: string;
  due: string | null;
  status: Status;
  metOn: string | null;
  workingDaysLate: number | null;
};
export type Verdict = { deadlines: Answer[]; breaches: { duty: string; on: string }[] };
