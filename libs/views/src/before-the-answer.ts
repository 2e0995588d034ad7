// What a case shows of its dealings before the answer. Words, and the names of third parties and other authorities, only
// to a reader who may see them.
import type { CaseEvent, CaseFile, Clarification, DealingsFile } from '@twentieth/casework';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

export interface ClarificationView extends Clarification {
  readonly number: number;
}
export type ConsultationView = DealingsFile['consultations'][number] & { readonly name: string | null };
export type TransferView = DealingsFile['transfers'][number] & { readonly to: string | null };
export type AdviceView = DealingsFile['advice'][number] & { readonly text: string | null };

export interface DealingViews {
  readonly clarifications: readonly ClarificationView[];
  readonly fees: DealingsFile['fees'];
  readonly costEstimates: DealingsFile['estimates'];
  readonly aggregations: DealingsFile['aggregations'];
  readonly vexatiousEvidence: DealingsFile['evidence'];
  readonly advice: readonly AdviceView[];
  readonly consultations: readonly ConsultationView[];
  readonly transfers: readonly TransferView[];
}

/** The sealed part of an event, where it was opened. */
const opened = <T extends CaseEvent['type']>(
  events: readonly CaseEvent[],
  type: T,
  number: number,
): (Of<T> extends { sealed: infer S } ? S : never) | undefined =>
  events.find(
    (event): event is Of<T> => event.type === type && (event.data as { number?: number }).number === number,
  )?.['sealed' as keyof Of<T>] as (Of<T> extends { sealed: infer S } ? S : never) | undefined;

/** @param events of the case; opened for a reader who may see personal data, none for one who may not */
export const dealingViews = (file: CaseFile, events: readonly CaseEvent[]): DealingViews => {
  const { fees, estimates, aggregations, evidence, advice, consultations, transfers } = file.dealings;
  return {
    clarifications: file.clarifications.map((each, i) => ({ number: i + 1, ...each })),
    fees,
    costEstimates: estimates,
    aggregations,
    vexatiousEvidence: evidence,
    advice: advice.map((each) => ({
      ...each,
      text: opened(events, 'AdviceGiven', each.number)?.text ?? null,
    })),
    consultations: consultations.map((each) => ({
      ...each,
      name: opened(events, 'ThirdPartyConsulted', each.number)?.name ?? null,
    })),
    transfers: transfers.map((each) => ({
      ...each,
      to: opened(events, 'PartTransferred', each.number)?.to ?? null,
    })),
  };
};
