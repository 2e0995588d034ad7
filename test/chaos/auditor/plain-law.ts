// The plain cases of the Act, counted by the auditor itself: twenty working days from receipt or from the reply to a
// clarification (s10(1), s10(6)), forty for the expectation and for a long review, the estimate of an extension.
import { partsOf, textOf, type Entry } from './case-record.js';
import { workingDaysAfter } from './days.js';

/** Per part, the days from which its deadlines are counted. */
interface PartGround {
  /** Day 0 of the answer: receipt, or the latest reply. */
  readonly from: string;
  readonly replied: boolean;
  readonly estimate?: string;
  readonly answeredOn?: string;
  readonly reviewFrom?: string;
}
export type Ground = ReadonlyMap<number, PartGround>;
export const NOTHING_YET: Ground = new Map();

const changed = (
  facts: Ground,
  parts: Iterable<number>,
  change: (part: PartGround) => Partial<PartGround>,
): Ground => {
  const next = new Map(facts);
  for (const part of parts) {
    const known = facts.get(part);
    if (known !== undefined) next.set(part, { ...known, ...change(known) });
  }
  return next;
};

export const withStep = (facts: Ground, { type, on, data }: Entry): Ground => {
  switch (type) {
    case 'RequestReceived': {
      const parts = data['parts'] as readonly { number: number; regime: string }[];
      const from = textOf(data, 'receivedOn');
      return new Map(
        parts
          .filter(({ regime }) => regime === 'foia')
          .map(({ number }) => [number, { from, replied: false }]),
      );
    }
    case 'ReceiptDateCorrected':
      return changed(facts, facts.keys(), ({ from, replied }) => ({
        from: replied ? from : textOf(data, 'to'),
      }));
    case 'ClarificationReceived':
      return changed(facts, partsOf(data), () => ({ from: on, replied: true }));
    case 'ResponseTimeExtended':
      return changed(facts, partsOf(data), () => ({ estimate: textOf(data, 'estimate') }));
    case 'ResponseIssued': {
      const outcomes = data['outcomes'] as readonly { part: number }[];
      return changed(
        facts,
        outcomes.map(({ part }) => part),
        () => ({ answeredOn: on }),
      );
    }
    case 'InternalReviewRequested':
      return changed(facts, partsOf(data), () => ({ reviewFrom: on }));
    default:
      return facts;
  }
};

/** The due date of a deadline of a part; undefined where this is not one of the plain cases. */
export const ground = (facts: Ground, kind: string, part: number): string | undefined => {
  const known = facts.get(part);
  if (known === undefined) return undefined;
  const counted = (from: string | undefined, days: number): string | undefined =>
    from === undefined ? undefined : workingDaysAfter(from, days);
  switch (kind) {
    case 'acknowledgement':
      return counted(known.from, 2);
    case 'response':
    case 'extension-notice':
      return counted(known.from, 20);
    case 'extension-expectation':
      return counted(known.from, 40);
    case 'extended-response':
      return known.estimate;
    case 'review':
      return counted(known.reviewFrom, 20);
    case 'review-limit':
      return counted(known.reviewFrom, 40);
    case 'review-window':
      return counted(known.answeredOn, 40);
    default:
      return undefined;
  }
};
