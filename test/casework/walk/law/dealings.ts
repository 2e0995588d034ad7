// Fees (FOIA s9), cost (s12), vexatious and repeated requests (s14), advice (s16), others (s45 code).
import { addDays } from '@twentieth/calendar';
import {
  blank,
  chosen,
  endPart,
  first,
  isOpen,
  nothing,
  unfit,
  when,
  type Part,
  type Rules,
} from '../model.js';

/** A review decides afresh, so its grounds may be gathered for it. */
const toDecide = (part: Part): boolean => isOpen(part) || (part.review !== null && !part.reviewed);

/** Three months pass before a fee lapses (s9(2)). */
const LONG = 88;

type Named =
  | 'GiveFeesNotice'
  | 'ReceiveFee'
  | 'CloseUnpaid'
  | 'EstimateCost'
  | 'AggregateRequests'
  | 'RecordVexatiousEvidence'
  | 'RelyOnEarlierNotice'
  | 'GiveAdvice'
  | 'ConsultThirdParty'
  | 'RecordConsultationReply'
  | 'TransferPart';

export const DEALINGS: Rules<Named> = {
  GiveFeesNotice: {
    illegal: (model, { parts, amountPence }) =>
      first(
        unfit(model, parts, isOpen, 'charges for what is over'),
        when(!(Number.isInteger(amountPence) && amountPence > 0), 'charges nothing'),
      ),
    happens: (model, { parts, amountPence }, { on }) => {
      const of = chosen(model, parts, isOpen);
      for (const part of of) part.feeAsked = true;
      model.fees.push({ parts: of.map(({ number }) => number), pence: amountPence, on, state: 'asked' });
    },
  },
  ReceiveFee: {
    illegal: (model, { notice, amountPence }, { on }) => {
      const fee = model.fees[notice - 1];
      return first(
        when(fee?.state !== 'asked', 'pays what is not asked for'),
        when(on < (fee?.on ?? on) || amountPence < (fee?.pence ?? 0), 'pays too early or too little'),
      );
    },
    happens: (model, { notice }) => void (model.fees[notice - 1]!.state = 'paid'),
  },
  CloseUnpaid: {
    illegal: (model, { notice }, { on }) => {
      const fee = model.fees[notice - 1];
      return first(
        when(fee?.state !== 'asked', 'lapses what is not asked for'),
        when(fee !== undefined && on < addDays(fee.on, LONG), 'gives the requester no time to pay (s9(2))'),
        when(
          !model.parts.some((part) => isOpen(part) && fee?.parts.includes(part.number)),
          'closes what is over',
        ),
      );
    },
    happens: (model, { notice }, { on }) => {
      const fee = model.fees[notice - 1]!;
      for (const part of model.parts)
        if (isOpen(part) && fee.parts.includes(part.number)) endPart(part, 'ended', on, null);
      fee.state = 'lapsed';
    },
  },
  EstimateCost: {
    illegal: (model, { parts, hours, basis, aggregation }) => {
      const of = chosen(model, parts, toDecide);
      return first(
        unfit(model, parts, toDecide, 'costs what is decided'),
        when(
          of.some(({ regime }) => regime !== 'foia' && regime !== 'foisa'),
          'costs under a law without a limit',
        ),
        when(new Set(of.map(({ regime }) => regime)).size > 1, 'costs under two laws'),
        when(
          Object.entries(hours).some(([what, spent]) => spent < 0 || (what === 'redact' && spent > 0)),
          'counts what does not count',
        ),
        when(blank(basis) || !Object.values(hours).some((spent) => spent > 0), 'rests on nothing'),
        when(
          aggregation !== null && !(aggregation >= 1 && aggregation <= model.aggregations),
          'adds what is not',
        ),
      );
    },
    happens: (model, { parts, hours }) => {
      const of = chosen(model, parts, toDecide).map(({ number }) => number);
      // Eighteen hours for a police force in England (£450 at £25), forty in Scotland (£600 at £15).
      const scottish = model.parts.find(({ number }) => number === of[0])?.regime === 'foisa';
      const spent = Object.values(hours).reduce((sum, each) => sum + each, 0);
      model.estimates.push({ parts: of, exceeds: spent > (scottish ? 40 : 18) });
    },
  },
  AggregateRequests: {
    illegal: (model, { requests, because }) =>
      first(
        when(requests.length === 0 || blank(because), 'adds up nothing'),
        when(
          !model.parts.some(({ regime }) => regime === 'foia' || regime === 'foisa'),
          'adds up under a law without a limit',
        ),
      ),
    happens: (model) => void model.aggregations++,
  },
  RecordVexatiousEvidence: {
    illegal: (model, { parts, provision, evidence, repeats }, { on }) =>
      first(
        unfit(model, parts, toDecide, 'shows it of what is decided'),
        when(
          chosen(model, parts, toDecide).some(({ regime }) => regime !== 'foia' && regime !== 'foisa'),
          'shows it under a law that knows it not',
        ),
        when(blank(evidence), 'shows nothing'),
        when(
          provision === '14(2)' && (repeats === null || repeats.compliedOn > on),
          'repeats what was not complied with (s14(2))',
        ),
      ),
    happens: (model, { parts, provision }) => {
      const numbers = chosen(model, parts, toDecide).map(({ number }) => number);
      model.evidence.push({ parts: numbers, provision });
    },
  },
  RelyOnEarlierNotice: {
    illegal: (model, { evidence, earlier, because }, { on }) => {
      const shown = model.evidence[evidence - 1];
      return first(
        when(shown === undefined, 'rests on nothing'),
        when(earlier.on >= on || blank(because), 'rests on no earlier notice (s17(6))'),
        shown === undefined ? null : unfit(model, shown.parts, isOpen, 'answers what is over'),
      );
    },
    happens: (model, { evidence }, { on, by }) => {
      for (const part of chosen(model, model.evidence[evidence - 1]!.parts, isOpen))
        endPart(part, 'answered', on, by);
    },
  },
  GiveAdvice: {
    illegal: (model, { parts, text }) =>
      first(
        unfit(model, parts, () => true, ''),
        when(blank(text), 'says nothing'),
      ),
    happens: nothing,
  },
  ConsultThirdParty: {
    illegal: (model, { parts, name, question, replyBy }, { on }) =>
      first(
        unfit(model, parts, isOpen, 'consults about what is over'),
        when(blank(name) || blank(question) || replyBy < on, 'asks nobody, nothing, or for yesterday'),
      ),
    happens: (model, _, { on }) => void model.consultations.push({ on, replied: false }),
  },
  RecordConsultationReply: {
    illegal: (model, { number }, { on }) => {
      const consulted = model.consultations[number - 1];
      return when(
        consulted === undefined || consulted.replied || on < consulted.on,
        'replies to what was not asked, or twice',
      );
    },
    happens: (model, { number, view }) => {
      if (view !== 'no-reply') model.consultations[number - 1]!.replied = true;
    },
  },
  TransferPart: {
    illegal: (model, { parts, to, permission }) =>
      first(
        unfit(model, parts, isOpen, 'passes on what is over'),
        when(blank(to), 'passes it to nobody'),
        when(
          !permission && chosen(model, parts, isOpen).some(({ regime }) => !['eir', 'eisr'].includes(regime)),
          'passes on a name without leave (s45 code, part 3)',
        ),
        when(
          chosen(model, parts, isOpen).some(({ number }) => model.transferred.has(number)),
          'passes on what is gone',
        ),
      ),
    happens: (model, { parts }) =>
      chosen(model, parts, isOpen).forEach(({ number }) => model.transferred.add(number)),
  },
};
