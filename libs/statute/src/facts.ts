// What can happen to a request, as the law sees it. Each fact carries the civil date in London on which it happened.
import { type CivilDate } from '@twentieth/calendar';
import { type Duty } from './exemptions/types.js';

interface Dated<T extends string> {
  readonly type: T;
  /** The civil date on which it happened. */
  readonly on: CivilDate;
}

/** The grounds on which one regime or another lets time be extended. */
export const GROUNDS = ['public-interest', 'complex-and-voluminous', 'complexity'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Targets inside the authority that a fact of their own can meet. */
export const INTERNAL_STEPS = ['internal-return', 'draft', 'sign-off'] as const;
export type InternalStep = (typeof INTERNAL_STEPS)[number];

export interface ExtensionNotified extends Dated<'extension-notified'> {
  readonly ground: Ground;
  /** The date by which the authority says that it expects to have decided (FOIA 2000 s17(2)). */
  readonly estimate?: CivilDate;
  /** The exemptions whose balance is undecided, as 's27(1)'; an absolute one is refused. */
  readonly exemptions?: readonly string[];
  /** Whether the balance concerns confirming or denying, or communicating (the default). */
  readonly duty?: Duty;
}

export interface Answered extends Dated<'answered'> {
  /** Was anything refused? A late refusal breaks the duty to give notice of refusal in time as well. */
  readonly refused?: boolean;
}

export interface DecisionNotice extends Dated<'decision-notice'> {
  /** Calendar days that the notice allows for its steps; left out when it orders none. */
  readonly complyWithinDays?: number;
}

export interface TimeAllowed extends Dated<'time-allowed-by-commissioner'> {
  readonly ground: 'active-operations' | 'held-overseas';
  /** The day that the Commissioner specified. */
  readonly until: CivilDate;
}

export interface FeeReceived extends Dated<'fee-received'> {
  /** The day on which the notice that it pays was given; left out, the first that is unpaid. */
  readonly notice?: CivilDate;
}

export type Fact =
  | Dated<'acknowledged'>
  | (Dated<'step-done'> & { readonly step: InternalStep })
  | Dated<'clarification-sought'>
  | Dated<'clarification-received'>
  | Dated<'clarification-withdrawn'>
  | Dated<'identity-requested'>
  | Dated<'identity-received'>
  | Dated<'fees-notice-given'>
  | FeeReceived
  | ExtensionNotified
  | TimeAllowed
  | Answered
  | Dated<'review-requested'>
  | Dated<'review-extended'>
  | Dated<'review-declined'>
  | Dated<'review-answered'>
  | Dated<'complaint-made'>
  | Dated<'complaint-acknowledged'>
  | DecisionNotice
  | Dated<'steps-taken'>
  | Dated<'appeal-lodged'>
  | (Dated<'receipt-corrected'> & { readonly to: CivilDate })
  | Dated<'withdrawn'>;

export type FactType = Fact['type'];
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;

/** Every fact type, in the order in which a request usually meets them. */
export const FACT_TYPES: readonly FactType[] = [
  'receipt-corrected',
  'acknowledged',
  'step-done',
  'clarification-sought',
  'clarification-received',
  'clarification-withdrawn',
  'identity-requested',
  'identity-received',
  'fees-notice-given',
  'fee-received',
  'extension-notified',
  'time-allowed-by-commissioner',
  'answered',
  'review-requested',
  'review-extended',
  'review-declined',
  'review-answered',
  'complaint-made',
  'complaint-acknowledged',
  'decision-notice',
  'steps-taken',
  'appeal-lodged',
  'withdrawn',
];
