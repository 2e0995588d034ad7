// The day of receipt is disputed: a regulator would decide on the balance of probabilities, so both dates and what
// speaks for each stay on the record. A correction of the date settles it, or the recorded date is upheld (s10(6)(a)).
import { londonDate, type CivilDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { receiptRule, type ReceiptDispute } from '../receipt-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface DisputeReceipt {
  readonly type: 'DisputeReceipt';
  readonly claimedOn: CivilDate;
  readonly by: ReceiptDispute['by'];
  readonly why: string;
}

export interface UpholdReceiptDate {
  readonly type: 'UpholdReceiptDate';
  readonly reason: string;
}

export type ReceiptDisputed = Happening<
  'ReceiptDisputed',
  { number: number; claimedOn: CivilDate; recorded: CivilDate; by: ReceiptDispute['by'] },
  { why: string }
>;
export type ReceiptDateUpheld = Happening<'ReceiptDateUpheld', { date: CivilDate }, { reason: string }>;

const open = (file: CaseFile): readonly ReceiptDispute[] =>
  file.receipt.disputes.filter((dispute) => dispute.settledOn === null);

export const disputeReceipt = (
  file: CaseFile,
  command: DisputeReceipt,
  { at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const rule = receiptRule(file.regime);
  if (command.why.trim() === '')
    return malformed('why', 'no-reason', rule, 'A dispute says what speaks for the other day.', 'Write it.');
  if (command.claimedOn > londonDate(at))
    return malformed(
      'claimedOn',
      'date-in-the-future',
      rule,
      'A request cannot have been received on a day that has not come.',
      'Give the day that is claimed.',
    );
  if (command.claimedOn === file.receivedOn)
    return refuse(
      'same-date',
      rule,
      `The record has ${file.receivedOn} as the day of receipt already.`,
      'Nothing is disputed.',
    );
  if (open(file).some((dispute) => dispute.claimedOn === command.claimedOn))
    return refuse(
      'already-disputed',
      rule,
      `That the request was received on ${command.claimedOn} is claimed already.`,
      'Settle it: correct the date of receipt, or uphold it.',
    );
  return [
    {
      type: 'ReceiptDisputed',
      data: {
        number: file.receipt.disputes.length + 1,
        claimedOn: command.claimedOn,
        recorded: file.receivedOn,
        by: command.by,
      },
      sealed: { why: command.why },
    },
  ];
};

export const upholdReceipt = (file: CaseFile, command: UpholdReceiptDate): readonly NewFact[] | Refusal => {
  const rule = receiptRule(file.regime);
  if (command.reason.trim() === '')
    return malformed(
      'reason',
      'no-reason',
      rule,
      'A date upheld against a claim says why.',
      'Write what shows the recorded date: a message, a gateway, a stamp.',
    );
  if (open(file).length === 0)
    return refuse(
      'nothing-disputed',
      rule,
      'Nobody disputes the date of receipt.',
      'Nothing to uphold: read the case.',
    );
  return [{ type: 'ReceiptDateUpheld', data: { date: file.receivedOn }, sealed: { reason: command.reason } }];
};

export const onReceiptDisputed = (file: CaseFile, { on, data }: ReceiptDisputed & Recorded): CaseFile => ({
  ...file,
  receipt: {
    ...file.receipt,
    disputes: [...file.receipt.disputes, { claimedOn: data.claimedOn, by: data.by, on, settledOn: null }],
  },
});

/** Every open claim is settled at once: there is one date of receipt. */
export const settleDisputes = (file: CaseFile, on: CivilDate): CaseFile['receipt'] => ({
  ...file.receipt,
  disputes: file.receipt.disputes.map((dispute) => ({ ...dispute, settledOn: dispute.settledOn ?? on })),
});

export const onReceiptDateUpheld = (file: CaseFile, { on }: ReceiptDateUpheld & Recorded): CaseFile => ({
  ...file,
  receipt: settleDisputes(file, on),
});
