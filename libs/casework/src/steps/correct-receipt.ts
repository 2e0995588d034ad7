// The date of receipt was recorded wrongly: the record keeps both, and every clock follows the right one (s10(6)(a)).
import { londonDate } from '@twentieth/calendar';
import { type CaseFile, withFact, allParts } from '../case-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';
import { settleDisputes } from './dispute-receipt.js';
import type { CivilDate } from '@twentieth/calendar';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface CorrectReceiptDate {
  readonly type: 'CorrectReceiptDate';
  readonly to: CivilDate;
  readonly reason: string;
}

export type ReceiptDateCorrected = Happening<
  'ReceiptDateCorrected',
  { from: CivilDate; to: CivilDate },
  { reason: string }
>;

export const correctReceipt = (
  file: CaseFile,
  command: CorrectReceiptDate,
  { at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const rule = 'FOIA 2000 s10(6)(a)';
  if (command.to === file.receivedOn)
    return refuse(
      'same-date',
      rule,
      `The date of receipt is ${file.receivedOn} already.`,
      'Nothing to correct.',
    );
  if (command.reason.trim() === '')
    return malformed(
      'reason',
      'no-reason',
      rule,
      'A correction says why.',
      'Write what shows the right date.',
    );
  if (command.to > londonDate(at))
    return malformed(
      'to',
      'date-in-the-future',
      rule,
      'A request cannot have been received on a day that has not come.',
      'Give the date on which it arrived.',
    );
  const earliest = file.facts.map(({ fact }) => fact.on).sort()[0];
  if (command.to > (earliest ?? command.to))
    return malformed(
      'to',
      'after-later-step',
      rule,
      `A step of the case is dated ${earliest}: the request cannot have arrived after it.`,
      'Correct to that date or an earlier one.',
    );
  return [
    {
      type: 'ReceiptDateCorrected',
      data: { from: file.receivedOn, to: command.to },
      sealed: { reason: command.reason },
    },
  ];
};

export const onReceiptDateCorrected = (
  file: CaseFile,
  { on, data }: ReceiptDateCorrected & Recorded,
): CaseFile => ({
  ...file,
  receivedOn: data.to,
  receipt: settleDisputes(file, on),
  facts: withFact(file, allParts(file), { type: 'receipt-corrected', on, to: data.to }),
});
