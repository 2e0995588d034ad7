// Where each regime lays down the same duty, so that a refusal cites the law of the part that it is about: FOIA 2000,
// EIR 2004, FOISA 2002, EISR 2004, and the UK GDPR for subject access.

interface DutyLaw {
  /** The duty to answer. */
  readonly access: string;
  /** The duty to answer, and in time. */
  readonly answer: string;
  readonly time: string;
  /** More may be asked of the requester, and how; what the reply does to the time. */
  readonly clarify: string;
  readonly ask: string;
  readonly reply: string;
  /** Until when the requester may pay a fee. */
  readonly fee: string;
  /** More time is taken. */
  readonly extend: string;
  /** Where good practice is written down. */
  readonly practice: string;
  /** The public interest as a condition of silence, and of withholding. */
  readonly silence: string;
  readonly balance: string;
  /** A reason for refusing is stated. */
  readonly state: string;
  /** A complaint about the authority. */
  readonly complaint: string;
}

const FOIA: DutyLaw = {
  access: 'FOIA 2000 s1(1)',
  answer: 'FOIA 2000 s1(1), s10(1)',
  time: 'FOIA 2000 s10(1)',
  clarify: 'FOIA 2000 s1(3)',
  ask: 'FOIA 2000 s1(3)(b)',
  reply: 'FOIA 2000 s10(6)(b)',
  fee: 'FOIA 2000 s9(2)',
  extend: 'FOIA 2000 s10(3), s17(2)',
  practice: 'FOIA 2000 s45 code of practice',
  silence: 'FOIA 2000 s2(1)(b)',
  balance: 'FOIA 2000 s2(2)(b)',
  state: 'FOIA 2000 s17(1)',
  complaint: 'FOIA 2000 s50',
};

const LAWS: Readonly<Record<string, DutyLaw>> = {
  foia: FOIA,
  eir: {
    access: 'EIR 2004 reg 5(1)',
    answer: 'EIR 2004 reg 5(1), reg 5(2)',
    time: 'EIR 2004 reg 5(2)',
    clarify: 'EIR 2004 reg 9(2)',
    ask: 'EIR 2004 reg 9(2)(a)',
    reply: 'EIR 2004 reg 9(4)',
    fee: 'EIR 2004 reg 8(5)',
    extend: 'EIR 2004 reg 7(1), reg 7(3)',
    practice: 'EIR 2004 reg 16 code of practice',
    silence: 'EIR 2004 reg 12(1)(b)',
    balance: 'EIR 2004 reg 12(1)(b)',
    state: 'EIR 2004 reg 14(1)',
    complaint: 'EIR 2004 reg 18; FOIA 2000 s50',
  },
  foisa: {
    access: 'FOISA 2002 s1(1)',
    answer: 'FOISA 2002 s1(1), s10(1)',
    time: 'FOISA 2002 s10(1)',
    clarify: 'FOISA 2002 s1(3)',
    ask: 'FOISA 2002 s1(3)(b)',
    reply: 'FOISA 2002 s10(1)(b)',
    fee: 'FOISA 2002 s9(3)',
    extend: 'FOISA 2002 s10(1)',
    practice: 'FOISA 2002 s60 code of practice',
    silence: 'FOISA 2002 s18(1)',
    balance: 'FOISA 2002 s2(1)(b)',
    state: 'FOISA 2002 s16(1)',
    complaint: 'FOISA 2002 s47',
  },
  eisr: {
    access: 'EISR 2004 reg 5(1)',
    answer: 'EISR 2004 reg 5(1), reg 5(2)(a)',
    time: 'EISR 2004 reg 5(2)(a)',
    clarify: 'EISR 2004 reg 9(2)',
    ask: 'EISR 2004 reg 9(2)(a)',
    reply: 'EISR 2004 reg 9(4)',
    fee: 'EISR 2004 reg 8(7)',
    extend: 'EISR 2004 reg 7(1), reg 7(2)',
    practice: 'EISR 2004 reg 18 code of practice',
    silence: 'EISR 2004 reg 10(1)(b)',
    balance: 'EISR 2004 reg 10(1)(b)',
    state: 'EISR 2004 reg 13',
    complaint: 'EISR 2004 reg 17; FOISA 2002 s47',
  },
  sar: {
    access: 'UK GDPR art 15(1)',
    answer: 'UK GDPR art 15(1), art 12(3)',
    time: 'UK GDPR art 12(3)',
    clarify: 'UK GDPR art 12A',
    ask: 'UK GDPR art 12A',
    reply: 'UK GDPR art 12A',
    fee: 'UK GDPR art 12(5)',
    extend: 'UK GDPR art 12(3)',
    practice: 'UK GDPR art 12(2)',
    silence: 'DPA 2018 s15',
    balance: 'DPA 2018 s15',
    state: 'UK GDPR art 12(4)',
    complaint: 'DPA 2018 s164A, s165',
  },
};

/** The provision of a regime; FOIA's where the regime is none of those. */
export const dutyOf = (regime: string, of: keyof DutyLaw): string => (LAWS[regime] ?? FOIA)[of];
