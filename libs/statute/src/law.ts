// The shape of a regime's data once read: parameters with a period in force, section, source and evidence.
import { type CalendarName, type CivilDate, type Nation } from '@twentieth/calendar';
import { type DeadlineNature } from './deadline.js';
import { type Ground } from './facts.js';

/** A length of time. months: the corresponding date; 'months-beginning' and 'days-beginning' count the first day in. */
export interface Term {
  readonly count: number;
  readonly unit: 'working-days' | 'calendar-days' | 'months' | 'months-beginning' | 'days-beginning';
  /** Moved to the next working day when it ends on another day. */
  readonly roll?: boolean;
  /** Counts only working days that are session days of the school, up to this many working days at most. */
  readonly sessionsUpTo?: number;
  /** The duty that is broken when it passes. */
  readonly duty?: string;
}

/** One value with the time for which it is in force: from the first day to the last, open when `to` is null. */
export interface Period<T> {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly value: T | null;
  readonly nature: DeadlineNature;
  readonly law: string;
  readonly source: string;
  readonly evidence: 'verified' | 'general knowledge' | 'practice';
}

export interface Extension {
  readonly ground: Ground;
  /** The longest it may run, or the authority's own estimate. */
  readonly ends: Term | 'estimate';
  /** What a notice given late does: the extension stands (and the notice is a breach) or fails. */
  readonly lateNotice: 'stands' | 'fails';
  readonly noticeDuty: string;
  readonly duties: readonly string[];
  readonly estimateDuty?: string;
  /** Only for an exemption that is weighed against the public interest: an absolute one is refused. */
  readonly qualifiedOnly?: boolean;
}

export interface Window extends Term {
  /** Opens on the answer; on the answer or, without one, the end of the time allowed; or on the later of the two. */
  readonly opens:
    | 'answer'
    | 'answer-or-time'
    | 'later-of-answer-and-time'
    | 'review'
    | 'review-or-time'
    | 'decision-notice'
    | 'last-act';
}

export interface Parameters {
  readonly acknowledgement: readonly Period<Term>[];
  readonly 'internal-return': readonly Period<Term>[];
  readonly draft: readonly Period<Term>[];
  readonly 'sign-off': readonly Period<Term>[];
  readonly response: readonly Period<Term>[];
  /** The duty to give notice of a refusal in the same time. */
  readonly refusal?: readonly Period<{ readonly duty: string }>[];
  readonly clarification: readonly Period<{ readonly effect: 'restart' | 'pause' | 'none' }>[];
  readonly 'clarification-lapse'?: readonly Period<Term>[];
  readonly identity?: readonly Period<{ readonly effect: 'restart' | 'pause' | 'none' }>[];
  readonly fees?: readonly Period<{ readonly effect: 'exclude' | 'restart' | 'none' }>[];
  readonly 'fee-lapse'?: readonly Period<Term>[];
  readonly extension?: readonly Period<Extension>[];
  readonly 'extension-expectation'?: readonly Period<Term>[];
  readonly 'time-allowed'?: readonly Period<{ readonly grounds: readonly string[]; readonly upTo: Term }>[];
  readonly 'review-window'?: readonly Period<Window>[];
  readonly review?: readonly Period<Term>[];
  readonly 'review-limit'?: readonly Period<Term>[];
  readonly 'complaint-acknowledgement'?: readonly Period<Term>[];
  readonly 'complaint-window'?: readonly Period<Window>[];
  readonly 'decision-notice-compliance'?: readonly Period<{ readonly liftedByAppeal: boolean }>[];
  readonly appeal?: readonly Period<Window>[];
  readonly retention: readonly Period<Window>[];
}
export type ParameterName = keyof Parameters;

/** Another value of a parameter for some authorities, or for replies given in some weeks. */
export interface Variation {
  readonly name: string;
  readonly of: 'response' | 'review';
  /** Kinds of authority; left out: all. */
  readonly kinds?: readonly string[];
  readonly nations?: readonly Nation[];
  /** Which date must fall in its period: that of receipt (of the request for review), or that of the reply. */
  readonly by: 'receipt' | 'reply';
  readonly periods: readonly Period<Term>[];
}

export interface Law {
  readonly regime: string;
  readonly name: string;
  readonly cite: string;
  readonly version: string;
  readonly inForce: CivilDate;
  /** A named calendar, or that of the authority's own nation (of England and Wales when none is named). */
  readonly calendar: CalendarName | 'of the nation';
  readonly parameters: Parameters;
  readonly variations: readonly Variation[];
  /** SHA-256 of the regime's data in canonical JSON. */
  readonly hash: string;
}

/** The value in force on a day; undefined when the regime has none then. */
export function inForce<T>(
  periods: readonly Period<T>[] | undefined,
  on: CivilDate,
): (Period<T> & { readonly value: T }) | undefined {
  if (!periods) return undefined;
  for (const period of periods) {
    if (period.to === null || on <= period.to)
      // in order and without gaps
      return period.value === null ? undefined : (period as Period<T> & { value: T });
  }
  return undefined;
}
