// The letters to the requester about what is dealt with before the answer: a query, a fee, what lapsed, advice.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseDeadline, CaseEvent, CaseFile } from '@twentieth/casework';
import { lawOfPart, lawsOfParts } from './laws-of-parts.js';
import { render, type FactsFor, type Rendered } from '@twentieth/letters';

const TYPES = [
  ...(['ClarificationReplyRefused', 'ClarificationWithdrawn', 'ClarificationLapsed'] as const),
  ...(['FeesNoticeGiven', 'FeeLapsed', 'AdviceGiven', 'PartTransferred'] as const),
] as const;
type Dealing = Extract<CaseEvent, { type: (typeof TYPES)[number] }>;

export const isDealing = (cause: CaseEvent): cause is Dealing => TYPES.some((type) => type === cause.type);

type Common = Pick<
  FactsFor<'acknowledgement'>,
  'reference' | 'requesterName' | 'authorityName' | 'receivedOn' | 'today' | 'contact' | 'signedBy'
>;

export const dealingLetter = (
  file: CaseFile,
  cause: Dealing,
  common: Common,
  deadlines: readonly CaseDeadline[],
): Rendered => {
  const { data } = cause;
  const laws = lawsOfParts(file, data.parts);
  const regime = lawOfPart(file, data.parts[0]!);
  const parts = data.parts.length === file.parts.length ? [] : data.parts;
  const of = (kind: CaseDeadline['kind'], from?: CivilDate): CivilDate | undefined =>
    deadlines.find(
      (each) =>
        each.kind === kind &&
        each.parts.some((part) => data.parts.includes(part)) &&
        (from === undefined || each.ledger.dayZero === from),
    )?.due;
  switch (cause.type) {
    case 'ClarificationReplyRefused':
      return render('clarification-still-needed', { ...common, laws, because: cause.sealed.because, parts });
    case 'ClarificationWithdrawn':
      return render('clarification-withdrawn', {
        ...{ ...common, parts, due: of('response') ?? cause.on },
        soughtOn: file.clarifications[cause.data.number - 1]!.soughtOn,
      });
    case 'FeesNoticeGiven': {
      const payBy = of('fee-lapse', cause.on);
      return render('fees-notice', {
        ...{ ...common, parts, regime, amountPence: cause.data.amountPence },
        ...(payBy === undefined ? {} : { payBy }),
        ...(cause.sealed.text.trim() === '' ? {} : { text: cause.sealed.text }),
      });
    }
    case 'PartTransferred': {
      const due = of('response');
      return render('transfer-notice', {
        ...{ ...common, laws, parts, to: cause.sealed.to },
        ...(due === undefined ? {} : { due }),
      });
    }
    case 'AdviceGiven':
      return render('advice', { ...common, parts, regime, text: cause.sealed.text });
    case 'ClarificationLapsed':
    case 'FeeLapsed':
      return render('request-lapsed', {
        ...{ ...common, parts, laws, review: { contact: common.contact }, until: cause.data.lapsedOn },
        ended: cause.type === 'FeeLapsed' ? 'fee-not-paid' : 'not-clarified',
        askedOn:
          cause.type === 'FeeLapsed'
            ? file.dealings.fees[cause.data.notice - 1]!.givenOn
            : file.clarifications[cause.data.number - 1]!.soughtOn,
      });
  }
};
