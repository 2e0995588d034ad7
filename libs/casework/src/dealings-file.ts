// What a case remembers of its dealings before the answer: fees (s9), cost (s12), what is vexatious or repeated (s14),
// advice (s16), third parties consulted, and other authorities to which parts were passed (s45 code).
import type { CivilDate } from '@twentieth/calendar';
import type { CostGround } from '@twentieth/statute';

interface Numbered {
  /** Counted from 1 within the case, among its own kind. */
  readonly number: number;
  readonly parts: readonly number[];
}

export interface FeesNotice extends Numbered {
  readonly amountPence: number;
  readonly givenOn: CivilDate;
  readonly paidOn: CivilDate | null;
  /** The day on which its parts were closed because it was never paid. */
  readonly lapsedOn: CivilDate | null;
}

export interface Estimate extends Numbered {
  readonly ground: CostGround;
  readonly hours: Readonly<Record<string, number>>;
  readonly pence: number;
  readonly limitPence: number;
  readonly exceeds: boolean;
  readonly law: string;
  /** The aggregation whose requests it costs as one. */
  readonly aggregation: number | null;
  readonly madeOn: CivilDate;
}

export interface RelatedRequest {
  readonly reference: string;
  readonly receivedOn: CivilDate;
}

export interface Aggregation {
  readonly number: number;
  readonly requests: readonly RelatedRequest[];
  readonly information: 'same' | 'similar';
  readonly persons: 'same-person' | 'in-concert';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly workingDays: number;
}

export interface BurdenEvidence extends Numbered {
  readonly provision: '14(1)' | '14(2)';
  /** The earlier request that it repeats, and when that was complied with: for 14(2). */
  readonly repeats: { readonly reference: string; readonly compliedOn: CivilDate } | null;
  readonly recordedOn: CivilDate;
  /** SHA-256 of the words, which are sealed. */
  readonly sha256: string;
}

export interface Advice extends Numbered {
  readonly how: 'letter' | 'spoken';
  readonly on: CivilDate;
  readonly sha256: string;
}

export const CONSULTED_VIEWS = ['no-objection', 'objects', 'no-view', 'no-reply'] as const;
export type ConsultedView = (typeof CONSULTED_VIEWS)[number];

export interface Consultation extends Numbered {
  readonly consultedOn: CivilDate;
  readonly replyBy: CivilDate;
  readonly repliedOn: CivilDate | null;
  readonly view: ConsultedView | null;
}

export interface Transfer extends Numbered {
  readonly on: CivilDate;
  /** Whether the requester gave leave for it. */
  readonly permission: boolean;
}

/** Parts refused without a notice of their own, because an earlier one stands (s17(6)); and who refused them. */
export interface Unnotified {
  readonly on: CivilDate;
  readonly by: string;
  readonly parts: readonly number[];
}

export interface DealingsFile {
  readonly fees: readonly FeesNotice[];
  readonly estimates: readonly Estimate[];
  readonly aggregations: readonly Aggregation[];
  readonly evidence: readonly BurdenEvidence[];
  readonly advice: readonly Advice[];
  readonly consultations: readonly Consultation[];
  readonly transfers: readonly Transfer[];
  readonly unnotified: readonly Unnotified[];
}

export const NEW_DEALINGS: DealingsFile = {
  fees: [],
  estimates: [],
  aggregations: [],
  evidence: [],
  advice: [],
  consultations: [],
  transfers: [],
  unnotified: [],
};

/** The dealings with other numbers for their parts, where parts were split or merged. */
export const renumbered = (
  dealings: DealingsFile,
  instead: (parts: readonly number[]) => readonly number[],
): DealingsFile => {
  const all = <T extends Numbered>(list: readonly T[]): readonly T[] =>
    list.map((each) => ({ ...each, parts: instead(each.parts) }));
  return {
    ...dealings,
    fees: all(dealings.fees),
    estimates: all(dealings.estimates),
    evidence: all(dealings.evidence),
    advice: all(dealings.advice),
    consultations: all(dealings.consultations),
    transfers: all(dealings.transfers),
  };
};

/** The latest estimate for a part, on one ground or on any. */
export const standingEstimate = (
  { estimates }: DealingsFile,
  part: number,
  ground?: CostGround,
): Estimate | undefined =>
  estimates.findLast((each) => each.parts.includes(part) && (ground === undefined || each.ground === ground));
