// s9: a fees notice, given in writing within the time for the answer, says what is to be paid. From its day to that of
// the payment no day counts (s10(2)); not paid in three months, no answer is owed (s9(2)). EIR reg 8: charges in advance.
import { londonDate, type CivilDate, type Instant } from '@twentieth/calendar';
import { type CaseFile, withFact } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import { deadlineKey } from '../deadline-events.js';
import { timetablesOf } from '../deadlines.js';
import type { FeesNotice } from '../dealings-file.js';
import { dutyOf } from '../duty-law.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { changeParts, type PartFile } from '../part-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { numbers } from './parts-named.js';
import { partsOpen } from './parts-open.js';

export interface GiveFeesNotice {
  readonly type: 'GiveFeesNotice';
  readonly amountPence: number;
  readonly parts: readonly number[] | null;
  /** What the fee is for, as the requester is told. */
  readonly text: string;
}

export interface ReceiveFee {
  readonly type: 'ReceiveFee';
  readonly notice: number;
  readonly amountPence: number;
}

export interface CloseUnpaid {
  readonly type: 'CloseUnpaid';
  readonly notice: number;
}

export type FeesNoticeGiven = Happening<
  'FeesNoticeGiven',
  { number: number; parts: readonly number[]; amountPence: number },
  { text: string }
>;
export type FeeReceived = Happening<
  'FeeReceived',
  { notice: number; parts: readonly number[]; amountPence: number; givenOn: CivilDate }
>;
export type FeeLapsed = Happening<
  'FeeLapsed',
  { notice: number; parts: readonly number[]; lapsedOn: CivilDate }
>;

const NOTICE: Readonly<Record<string, string>> = {
  eir: 'EIR 2004 reg 8(4)',
  eisr: 'EISR 2004 reg 8(4)',
  foisa: 'FOISA 2002 s9(1)',
  sar: 'UK GDPR art 12(5)',
};
const noticeRule = (file: CaseFile): string => NOTICE[file.regime] ?? 'FOIA 2000 s9(1)';
const paymentRule = (file: CaseFile): string => dutyOf(file.regime, 'fee');

const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

export const giveFeesNotice = (
  file: CaseFile,
  command: GiveFeesNotice,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const rule = noticeRule(file);
  if (!Number.isSafeInteger(command.amountPence) || command.amountPence < 1)
    return malformed(
      'amountPence',
      'no-amount',
      rule,
      'A fees notice states the amount of the fee, in whole pence.',
      'Give it, for example 1250 for £12.50.',
    );
  const parts = partsOpen(file, command.parts, rule);
  if (isRefusal(parts)) return parts;
  for (const part of parts) {
    const wrong = untimely(file, part, on);
    if (wrong) return wrong;
  }
  return [
    {
      type: 'FeesNoticeGiven',
      data: {
        number: file.dealings.fees.length + 1,
        parts: numbers(parts),
        amountPence: command.amountPence,
      },
      sealed: { text: command.text },
    },
  ];
};

const unpaid = (file: CaseFile, part: number): readonly FeesNotice[] =>
  file.dealings.fees.filter((notice) => notice.paidOn === null && notice.parts.includes(part));

/** Given after the time for the answer, a notice has no effect (s9(1)); two of one day are one. */
const untimely = (file: CaseFile, part: PartFile, on: CivilDate): Refusal | null => {
  const open = unpaid(file, part.number);
  if (open.some(({ givenOn }) => givenOn === on))
    return refuse(
      'fees-notice-given',
      noticeRule(file),
      `A fees notice for part ${part.number} was given that day, and is not paid.`,
      'One notice states the whole of the fee.',
    );
  const due = file.deadlines.get(deadlineKey('response', part.number))?.due ?? on;
  return on > due && open.length === 0 && part.awaitingClarification === null
    ? refuse(
        'fees-notice-late',
        noticeRule(file),
        `A fees notice is given within the time for the answer, which for part ${part.number} ended on ${due}.`,
        'Answer without a fee.',
      )
    : null;
};

/** The last day on which a notice can be paid, as the law has it; undefined where the law sets none. */
const lastDay = (file: CaseFile, notice: FeesNotice, at: Instant): CivilDate | undefined =>
  timetablesOf(file, londonDate(at), at)
    .filter(({ parts: [first] }) => notice.parts.includes(first!))
    .flatMap(({ timetable }) => timetable.deadlines)
    .find(({ kind, ledger }) => kind === 'fee-lapse' && ledger.dayZero === notice.givenOn)?.due;

const noticeNamed = (file: CaseFile, number: number): FeesNotice | Refusal => {
  const notice = file.dealings.fees[number - 1];
  if (!notice)
    return refuse(
      'no-fees-notice',
      noticeRule(file),
      `No fees notice ${number} was given.`,
      file.dealings.fees.length === 0
        ? 'A fee is received only on a notice: give one, or return the money.'
        : `The case has ${file.dealings.fees.length}.`,
    );
  if (notice.paidOn !== null)
    return refuse('fee-paid', paymentRule(file), `It was paid on ${notice.paidOn}.`, 'Nothing to do.');
  return notice.lapsedOn !== null
    ? refuse(
        'fee-lapsed',
        paymentRule(file),
        `It lapsed unpaid, and its parts were closed on ${notice.lapsedOn}.`,
        'Return the money, or deal with the request anew as a new one.',
      )
    : notice;
};

export const receiveFee = (
  file: CaseFile,
  { notice: number, amountPence }: ReceiveFee,
  { on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const rule = paymentRule(file);
  const notice = noticeNamed(file, number);
  if (isRefusal(notice)) return notice;
  if (on < notice.givenOn)
    return malformed(
      'on',
      'payment-before-notice',
      rule,
      `The notice was given on ${notice.givenOn}.`,
      'Give the day on which the fee was received.',
    );
  if (!(amountPence >= notice.amountPence))
    return malformed(
      'amountPence',
      'fee-short',
      rule,
      `The notice asks for ${pounds(notice.amountPence)}: until that is paid, no day counts.`,
      'Record the payment when the whole has come.',
    );
  const last = lastDay(file, notice, at);
  if (on > (last ?? on))
    return refuse(
      'fee-lapsed',
      rule,
      `The fee could be paid until ${last}.`,
      'Return the money, or deal with the request anew as a new one.',
    );
  const { parts, givenOn } = notice;
  return [{ type: 'FeeReceived', data: { notice: number, parts, amountPence, givenOn } }];
};

export const closeUnpaid = (
  file: CaseFile,
  { notice: number }: CloseUnpaid,
  { on, at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const notice = noticeNamed(file, number);
  if (isRefusal(notice)) return notice;
  const last = lastDay(file, notice, at);
  if (last === undefined || on <= last)
    return refuse(
      'fee-may-be-paid',
      paymentRule(file),
      last === undefined
        ? 'The law of the part sets no last day for the payment.'
        : `The fee may be paid until ${last}.`,
      'Wait for that day to pass, or answer without the fee.',
    );
  const open = file.parts.filter((part) => part.outcome === null && notice.parts.includes(part.number));
  const parts = partsOpen(file, open.length === 0 ? notice.parts : numbers(open), paymentRule(file));
  if (isRefusal(parts)) return parts;
  return [{ type: 'FeeLapsed', data: { notice: number, parts: numbers(parts), lapsedOn: last } }];
};

const changed = (file: CaseFile, number: number, change: Partial<FeesNotice>): CaseFile['dealings'] => ({
  ...file.dealings,
  fees: file.dealings.fees.map((each) => (each.number === number ? { ...each, ...change } : each)),
});

export const onFeesNoticeGiven = (file: CaseFile, { on, data }: FeesNoticeGiven & Recorded): CaseFile => ({
  ...file,
  dealings: {
    ...file.dealings,
    fees: [...file.dealings.fees, { ...data, givenOn: on, paidOn: null, lapsedOn: null }],
  },
  facts: withFact(file, data.parts, { type: 'fees-notice-given', on }),
});

export const onFeeReceived = (file: CaseFile, { on, data }: FeeReceived & Recorded): CaseFile => ({
  ...file,
  dealings: changed(file, data.notice, { paidOn: on }),
  facts: withFact(file, data.parts, { type: 'fee-received', on, notice: data.givenOn }),
});

/** To the law, a part whose fee is not paid ends as if withdrawn: nothing more is owed. */
export const onFeeLapsed = (file: CaseFile, { on, data }: FeeLapsed & Recorded): CaseFile => ({
  ...file,
  dealings: changed(file, data.notice, { lapsedOn: on }),
  parts: changeParts(file, data.parts, ({ number }) => ({
    awaitingClarification: null,
    outcome: { part: number, answer: 'fee-not-paid', confirmOrDeny: 'none', communicate: 'none' },
  })),
  facts: withFact(file, data.parts, { type: 'withdrawn', on }),
});
