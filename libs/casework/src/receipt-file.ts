// What a case remembers of its receipt: whether it was a valid request (s8), whether its date is disputed, and
// whether the name on it is taken to be a real one.
import type { CivilDate } from '@twentieth/calendar';

/** What a request must have to be one. EIR reg 5 and EISR reg 5 let it be spoken. */
export const MISSING = ['real-name', 'address', 'description', 'not-in-writing'] as const;
export type Missing = (typeof MISSING)[number];

export interface Invalidity {
  readonly number: number;
  readonly foundOn: CivilDate;
  readonly missing: readonly Missing[];
  readonly madeValidOn: CivilDate | null;
}

export interface ReceiptDispute {
  readonly claimedOn: CivilDate;
  readonly by: 'requester' | 'regulator' | 'other';
  readonly on: CivilDate;
  readonly settledOn: CivilDate | null;
}

export type NameJudgement = 'accepted' | 'pseudonym';

export interface NameQuestion {
  readonly on: CivilDate;
  readonly judgement: NameJudgement | null;
  readonly judgedOn: CivilDate | null;
}

export interface ReceiptFile {
  readonly invalidities: readonly Invalidity[];
  readonly disputes: readonly ReceiptDispute[];
  readonly names: readonly NameQuestion[];
}

export const NEW_RECEIPT: ReceiptFile = { invalidities: [], disputes: [], names: [] };

/** What is found missing and has not come: while it stands, no clock runs. */
export const standingInvalidity = ({ invalidities }: ReceiptFile): Invalidity | null =>
  invalidities.find((found) => found.madeValidOn === null) ?? null;

const RULES: Readonly<Record<string, string>> = {
  foia: 'FOIA 2000 s8(1)',
  foisa: 'FOISA 2002 s8(1)',
  eir: 'EIR 2004 reg 5(1)',
  eisr: 'EISR 2004 reg 5(1)',
  sar: 'UK GDPR art 12(6), art 15',
};
const RECEIPT: Readonly<Record<string, string>> = {
  foia: 'FOIA 2000 s10(6)(a)',
  foisa: 'FOISA 2002 s10(1)',
  eir: 'EIR 2004 reg 5(2)',
  eisr: 'EISR 2004 reg 5(2)',
  sar: 'UK GDPR art 12(3)',
};
const ADVICE: Readonly<Record<string, string>> = {
  foia: 'FOIA 2000 s16(1)',
  foisa: 'FOISA 2002 s15(1)',
  eir: 'EIR 2004 reg 9(1)',
  eisr: 'EISR 2004 reg 9(1)',
  sar: 'UK GDPR art 12(2)',
};

/** Where a regime says what makes a request; when it is received; what help is owed. */
export const validityRule = (regime: string): string => RULES[regime] ?? RULES['foia']!;
export const receiptRule = (regime: string): string => RECEIPT[regime] ?? RECEIPT['foia']!;
export const adviceRule = (regime: string): string => ADVICE[regime] ?? ADVICE['foia']!;
