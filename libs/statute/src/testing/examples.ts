// The shape of a worked example: facts, a source, and the answer under the Act.
import { type Breach, type Deadline } from '../deadline.js';

export interface ExpectedDeadline extends Partial<Deadline> {
  /** Days that must be among the skipped ones. */
  readonly skips?: readonly { readonly date: string; readonly why: string }[];
  readonly restarts?: number;
  /** Days left out, summed over all spans. */
  readonly excluded?: number;
  readonly rule?: string;
  readonly workTo?: string;
  /** How many notes the ledger has. */
  readonly noteCount?: number;
  /** A text that a note contains. */
  readonly notes?: string;
}

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly evidence: string;
  readonly request?: { readonly regime: string };
  /** A bare count, where the source has a rule that is no deadline of a regime. */
  readonly count?: {
    calendar: string;
    from: string;
    count: number;
    unit: string;
    roll?: boolean;
    due: string;
  };
  readonly expect: {
    readonly deadlines?: readonly ExpectedDeadline[];
    readonly breaches?: readonly Pick<Breach, 'duty' | 'on'>[];
    readonly absent?: readonly string[];
    readonly error?: { readonly field: string; readonly rule?: string; readonly message?: string };
  };
  readonly disagrees?: { readonly says: string; readonly why: string };
}
