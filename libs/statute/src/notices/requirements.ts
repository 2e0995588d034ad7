// Where each regime asks for the same thing: data, so that a notice is checked by one set of rules under four laws.
import type { Evidence, RefusalRegime } from '../exemptions/types.js';
import table from './requirements.json' with { type: 'json' };

export interface NoticeLaw {
  readonly act: string;
  /** In time; answer each part; state reliance; specify; say why; undecided balance; reasons for the balance by duty. */
  readonly time: string;
  readonly answer: string;
  readonly state: string;
  readonly specify: string;
  readonly why: string;
  readonly undecided: string;
  readonly balanceNcnd: string;
  readonly balance: string;
  readonly omit: string;
  readonly procedural: string;
  readonly again: string;
  readonly procedure: string;
  readonly regulator: string;
  readonly advice: string;
  readonly confirm: string;
  /** What the two sets of particulars are about, in words. */
  readonly procedureText: string;
  readonly regulatorText: string;
  /** Whether a review is a right, so that "we have none" is no answer. */
  readonly statutoryReview: boolean;
  readonly evidence: Evidence;
}

const laws = table as Readonly<Record<RefusalRegime, NoticeLaw>>;

/** The provisions on refusals of one regime: FOIA s17, EIR reg 14, FOISA ss16-19, EISR reg 13. */
export const noticeLaw = (regime: RefusalRegime): NoticeLaw => laws[regime];
